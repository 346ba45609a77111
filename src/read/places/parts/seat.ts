import { TITLES } from '../word-lists.ts'
import type { Words } from '../words.ts'
import type { PartRule } from './part-rule.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What is seated somewhere without being what happens there. */
const OFFICES = words(
  'administration administrations office offices headquarters headquarter embassy consulate ministry government council parliament authorities authority bureau agency commission committee mission delegation embassies secretariat newsroom correspondent correspondents spokesman spokeswoman spokesperson official officials diplomat diplomats analyst analysts professor newspaper university institute mayor governor bishop archbishop leader leadership leaders regime court tribunal police prosecutors prosecutor headquartered based',
)
/** Bodies named after a place: what they do need not happen there. */
const BODIES = words(
  'university college institute times post herald tribune news journal gazette press daily chronicle department dept office police court parliament senate assembly legislature government ministry council commission committee agency authority bureau federation association society foundation bank company group corporation party union league army guard navy command board administration',
)
const OF_OR_IN = words('of in at')

/** "separatist administration in Donetsk", "the mayor of Tarn", "office in Geneva", "Tarn's mayor", "Tarn City Council". */
export const seat: PartRule = ({ words: w }, { name, bearer }) => {
  const before = w.lower(name.first - 1) === 'the' ? name.first - 2 : name.first - 1
  if (OF_OR_IN.has(w.lower(before)) && isOffice(w, before - 1)) return 'seat'
  if (w.text(name.last + 1) === '-' && w.lower(name.last + 2) === 'based') return 'seat'
  if (bearer.entry.feature === 'PCLI') return undefined
  const after = /^['’]s?$/.test(w.text(name.last + 1)) ? name.last + 2 : name.last + 1
  if (TITLES.has(w.lower(after).replace('.', '')) && w.together(name.last, after)) return 'seat'
  for (let i = name.last + 1; i <= name.last + 3 && w.letterCase(i) !== 'lower' && w.together(name.last, i); i++) {
    if (BODIES.has(w.lower(i))) return 'seat'
  }
  return undefined
}

function isOffice(w: Words, i: number): boolean {
  return OFFICES.has(w.lower(i)) || (w.lower(i) === 'city' && OFFICES.has(w.lower(i - 2)))
}
