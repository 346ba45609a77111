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
  const sentences: readonly (() => string)[] = [
    () =>
      `At least ${number(60)} people were killed when a shell hit a market in ${place()} on ${weekday}, ${pick(OFFICES)} ${person()} said.`,
    () => `The ${pick(BODIES)} said ${number(900)} people had fled ${place()} since ${weekday}.`,
    () => `“We will rebuild the bridge at ${place()},” ${pick(OFFICES)} ${person()} said.`,
    () =>
      `Talks between the government and the rebels will resume in ${place()} on ${weekday}, envoy ${person()} said.`,
    () => `Police arrested ${number(300)} protesters in ${place()}, the ${pick(BODIES)} said.`,
    () => `The army denied that its guns had fired on ${place()}.`,
    () => `Trains from ${place()} to ${place()} were stopped after ${number(9)} rails were found cut.`,
    () => `${person()}, a teacher, said the water in ${place()} had been off for ${number(20)} days.`,
    () => `A hospital in ${place()} treated ${number(120)} wounded, its director, ${person()}, said.`,
    () => `The rebels accused the army of mining the road to ${place()}.`,
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
