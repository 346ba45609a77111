/** The desk's one stylesheet. */
export const DESK_STYLE = `:root { color-scheme: light dark; --paper: #fbf9f4; --ink: #1c1a17; --soft: #5c564c; --line: #d9d2c2; --blue: #1d4f80; }
@media (prefers-color-scheme: dark) { :root { --paper: #151412; --ink: #ebe6db; --soft: #b3ab9c; --line: #3b372f; --blue: #9cc7f2; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 0 1rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--blue); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; align-items: baseline; }
nav form { display: inline; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--ink); } h3 { margin-bottom: .25rem; }
article, ul.plain > li, ol.plain > li { border-top: 1px solid var(--line); padding: .6rem 0; }
ul.plain, ol.plain { list-style: none; padding: 0; }
p { margin: .25rem 0; max-width: 45rem; } .note { color: var(--soft); font-size: .9rem; }
summary { cursor: pointer; width: max-content; max-width: 100%; color: var(--blue); padding: .25rem 0; }
form.decide { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: .4rem 0; }
label { display: block; font-size: .9rem; margin: .25rem 0; }
input:not([type=hidden]), select, textarea { font: inherit; display: block; width: 100%; max-width: 30rem; padding: .35rem .5rem;
  color: inherit; background: transparent; border: 1px solid var(--soft); border-radius: 3px; }
select option { color: #1c1a17; background: #fbf9f4; }
button { font: inherit; padding: .35rem .9rem; border: 1px solid var(--ink); border-radius: 3px; background: var(--ink); color: var(--paper); cursor: pointer; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; }
.beside { display: grid; gap: 2rem; } @media (min-width: 55rem) { .beside { grid-template-columns: 1fr 1fr; } }
@media print { form, nav, summary { display: none; } }
`
