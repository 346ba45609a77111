import { render } from 'svelte/server'
import { PAGE_POLICY } from '../page-policy.ts'
import Desk from './Desk.svelte'
import type { DeskView } from './desk-view.ts'

const COMMENT = /<!--[^>]*-->/g

/** The whole document of a view of the desk. It needs no script. */
export function renderDesk(view: DeskView): string {
  const body = render(Desk, { props: { view } }).body.replace(COMMENT, '')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(PAGE_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="same-origin">
<meta name="robots" content="noindex">
<title>${attribute(view.title)}</title>
<link rel="stylesheet" href="/desk/desk.css">
</head>
<body>
${body}
</body>
</html>
`
}

function attribute(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
