/** A text made to hurt: `make(n)` is n pieces long. */
export interface HostileText {
  readonly name: string
  readonly size: number
  readonly make: (size: number) => string
}

const CONSONANTS = 'bdfgklmnprstvz'
const VOWELS = 'aeiou'

function word(seed: number): string {
  let rest = seed
  let letters = ''
  for (let k = 0; k < 3; k++) {
    letters += CONSONANTS[rest % CONSONANTS.length]! + VOWELS[(rest >> 4) % VOWELS.length]!
    rest = (rest * 31 + 7) & 0xffff
  }
  return letters[0]!.toUpperCase() + letters.slice(1)
}

/** Made-up people, the same on every machine. */
const person = (k: number): string => `${word((k * 7919) % 0x10000)} ${word((k * 104_729 + 5) % 0x10000)}`
const list = (size: number, make: (k: number) => string): string =>
  Array.from({ length: size }, (_, k) => make(k)).join('')

/** What the whole reading must stay linear on. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  { name: '1 MB without a space', size: 1_000_000, make: (n) => 'a'.repeat(n) },
  { name: '1 MB of letters, digits and marks without a space', size: 200_000, make: (n) => 'aB3-.'.repeat(n) },
  { name: '100,000 quotation marks', size: 100_000, make: (n) => '"'.repeat(n) },
  { name: '100,000 quotation marks with words', size: 100_000, make: (n) => '“so" '.repeat(n) },
  { name: '100,000 numbers', size: 100_000, make: (n) => '12 '.repeat(n) },
  { name: '100,000 counting numbers in a sentence', size: 100_000, make: (n) => list(n, (k) => `${k}, `) },
  { name: '100,000 brackets deep', size: 100_000, make: (n) => `${'('.repeat(n)}so${')'.repeat(n)}` },
  { name: '100,000 short sentences with cues', size: 100_000, make: (n) => 'He said it was so. '.repeat(n) },
  { name: '1 MB sentence of "said that"', size: 100_000, make: (n) => 'said that '.repeat(n) },
  { name: '50,000 names', size: 50_000, make: (n) => list(n, (k) => `${person(k)}, `) },
  { name: '50,000 speakers', size: 50_000, make: (n) => list(n, (k) => `Mayor ${person(k)} said he left. `) },
  { name: '50,000 places', size: 50_000, make: (n) => 'London, Paris. '.repeat(n) },
  { name: '50,000 days', size: 50_000, make: (n) => 'It fell on Monday. '.repeat(n) },
]
