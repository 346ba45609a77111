/** Irregular past forms and participles that look like nothing else; "-ed" needs no list. */
const PAST = new Set(
  `arose awoke was were been bore borne beat beaten became begun began bent bet bit bitten bled blew blown bred broke
  broken brought built burnt burst bought came caught chose chosen clung cost crept cut dealt did done drank drawn drew
  driven drove dug eaten ate fallen fed fell felt fled flew flown forbade forbidden forgave forgot forgotten fought found
  froze frozen gave given went gone got grew grown had heard held hid hidden hit hung hurt kept knew known laid led left
  lent lost made meant met paid pled put quit ran rang read rose risen said sank sat saw seen sent set shook shaken shone
  shot shown shrank shut slain slept slid sold sought spent split spoke spoken sprang spread stole stolen stood struck
  stuck sung sunk swam swept swore sworn swung taken took taught thought threw thrown told tore torn understood upheld
  withdrew withdrawn withheld woke won wore worn wrote written overthrew overtook undertook underwent overran outran foresaw mistook retook rewrote sought withstood outdid`.split(
    /\s+/,
  ),
)

/** Present forms that end as a past form does. */
const ROOT_EED = new Set('need feed speed exceed proceed succeed bleed breed heed seed indeed embed bed red'.split(' '))

/** True for a past form or participle, in lower case. */
export function isPastForm(word: string): boolean {
  return PAST.has(word) || (word.endsWith('ed') && word.length > 3 && !ROOT_EED.has(word))
}
