/**
 * Makes reports of an invented war, for benches and crash tests. Names, places, days, figures and wording vary, so that
 * neither shingles nor blocks of statements collapse into one. The same seed gives the same reports.
 */
export interface MadeReport {
  readonly outlet: string
  readonly title: string
  /** ISO instant. */
  readonly at: string
  readonly text: string
}

const STARTS = 'Bar Cor Del Esk Far Gol Hal Ist Jor Kar Lom Mar Nov Ost Pel Ruv Sel Tar Und Vel Wol Yar Zel'.split(' ')
const ENDS = 'dan ev gard ick isk mont na ova sk stad tor va vik wen'.split(' ')
const FIRST_NAMES =
  'Ana Boris Clara Dario Elena Felix Greta Hugo Ilse Jonas Karin Leon Mira Nils Olga Pavel Rosa Sven'.split(' ')
const OFFICES = ['Governor', 'Mayor', 'Interior Minister', 'police chief', 'hospital director', 'army spokesman']
const BODIES = [
  'Health Ministry',
  'Red Cross',
  'refugee agency',
  'railway company',
  'election commission',
  'power utility',
]
const OUTLETS = ['Post', 'Herald', 'Star', 'Courier', 'Radio', 'Tribune', 'Ledger', 'Echo']
const ARMS = ['shell', 'rocket', 'mortar round', 'drone', 'bomb', 'missile']
const LOOKS =
  'old new northern southern eastern western burnt crowded empty half-built central narrow stone wooden brick abandoned railway public private upper lower great small white red green'.split(
    ' ',
  )
const THINGS =
  'market school bridge bakery clinic depot mill harbour station church mosque theatre factory warehouse quarry orchard dam tunnel square tower barracks bus stop library stadium cemetery refinery pier hostel'.split(
    ' ',
  )
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const DAY_MS = 86_400_000

/** `perDay` reports a day from 2 January 2031 on, number `index` of the story that `seed` stands for. */
export function makeReport(seed: number, index: number, perDay: number): MadeReport {
  const random = randomFrom(seed * 1_000_003 + index)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const place = (): string => `${pick(STARTS)}${pick(ENDS)}`
  const person = (): string =>
    `${pick(FIRST_NAMES)} ${pick(STARTS)}${pick(['berg', 'mann', 'ovic', 'sen', 'etti', 'ez'])}`
  const number = (most: number): number => 2 + Math.floor(random() * most)
  const moment = Date.UTC(2031, 0, 2) + (index / perDay) * DAY_MS
  const weekday = WEEKDAYS[new Date(moment - Math.floor(random() * 3) * DAY_MS).getUTCDay()]!
  const thing = (): string => `${pick(LOOKS)} ${pick(THINGS)}`
  const said = (): string => pick(['said', 'told reporters', 'told local radio', 'said in a statement', 'confirmed'])
  const where = (): string => `${place()}, near the ${thing()}`
  const sentences: readonly (() => string)[] = [
    () =>
      `At least ${number(60)} people ${pick(['were killed', 'died', 'lost their lives'])} ${pick(['when', 'after'])} a ${pick(ARMS)} ${pick(['hit', 'struck', 'tore through'])} a ${thing()} in ${place()} on ${weekday}, ${pick(OFFICES)} ${person()} ${said()}.`,
    () => `The ${pick(BODIES)} said ${number(900)} people had fled ${where()} since ${weekday}.`,
    () =>
      `“We will ${pick(['rebuild', 'defend', 'reopen', 'clear'])} the ${thing()} at ${place()},” ${pick(OFFICES)} ${person()} said.`,
    () =>
      `Talks about the ${thing()} will ${pick(['resume', 'begin', 'go on'])} in ${place()} on ${weekday}, envoy ${person()} ${said()}.`,
    () =>
      `Police ${pick(['arrested', 'detained', 'held'])} ${number(300)} ${pick(['protesters', 'men', 'students', 'drivers'])} at a ${thing()} in ${place()}, the ${pick(BODIES)} ${said()}.`,
    () =>
      `The army denied that its ${pick(ARMS)}s had ${pick(['hit', 'fired on', 'damaged'])} the ${thing()} in ${place()}.`,
    () =>
      `Trains from ${place()} to ${place()} were stopped after ${number(9)} rails were found cut at the ${thing()}.`,
    () =>
      `${person()}, a ${pick(['teacher', 'baker', 'nurse', 'farmer'])}, said the ${pick(['water', 'power', 'gas', 'heating'])} in ${where()} had been off for ${number(20)} days.`,
    () =>
      `A ${pick(['hospital', 'clinic', 'field station'])} in ${where()} treated ${number(120)} wounded, its director, ${person()}, ${said()}.`,
    () =>
      `The rebels accused the army of ${pick(['mining', 'shelling', 'blocking'])} the ${thing()} on the road to ${place()}.`,
  ]
  const paragraphs = Array.from({ length: 4 + Math.floor(random() * 4) }, () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(sentences)()).join(' '),
  )
  return {
    outlet: `${place()} ${pick(OUTLETS)}`,
    title: `${number(99)} hurt near ${place()}`,
    at: new Date(moment).toISOString(),
    text: paragraphs.join('\n\n'),
  }
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
