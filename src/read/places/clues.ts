/** Clues of a name or a bearer by number, each with its strength, in the order in which they were found. */
export interface Clues {
  readonly numbers: readonly number[]
  readonly values: readonly number[]
}

/** Room for every clue there is; a table of weights is this long. */
export const MOST_CLUES = 512

const numbers = new Map<string, number>()
const names: string[] = []

/** Number of a clue, given when it is first asked for. */
export function clueNumber(name: string): number {
  let number = numbers.get(name)
  if (number === undefined) {
    number = names.length
    if (number === MOST_CLUES) throw new Error(`more clues than there is room for: ${name}`)
    numbers.set(name, number)
    names.push(name)
  }
  return number
}

/** Clues being gathered; each is added once. */
export class CluesFound implements Clues {
  readonly numbers: number[] = []
  readonly values: number[] = []

  add(number: number, value: number): void {
    this.numbers.push(number)
    this.values.push(value)
  }

  addAll(clues: Clues): void {
    for (let k = 0; k < clues.numbers.length; k++) this.add(clues.numbers[k]!, clues.values[k]!)
  }
}

export const NO_CLUES: Clues = new CluesFound()

/** Strength of a clue; 0 if it does not hold. */
export function strengthOf(clues: Clues, number: number): number {
  const at = clues.numbers.indexOf(number)
  return at < 0 ? 0 : clues.values[at]!
}

const placeNumbers: number[] = []

/** Number of the clue that a name's likeliest bearer has clue `number`. */
export function placeClue(number: number): number {
  let place = placeNumbers[number]
  if (place === undefined) {
    place = clueNumber(`place:${names[number]!}`)
    placeNumbers[number] = place
  }
  return place
}

/** The clues by name, as weights are learned from them. */
export function recordOf(clues: Clues): Record<string, number> {
  return Object.fromEntries(clues.numbers.map((number, k) => [names[number]!, clues.values[k]!]))
}
