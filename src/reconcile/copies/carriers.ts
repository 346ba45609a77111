import { CopyIndex } from './copy-index.ts'
import { leadCopies } from './lead-copies.ts'
import { takeShingles } from './shingles.ts'

/** A report as far as it matters to who carries it. `day` is YYYY-MM-DD, or nothing for a report without a date. */
export interface CarriedText {
  readonly id: string
  readonly day: string | undefined
  readonly text: string
}

/** Which reports carry another's text, while reports come and go: each text is compared once, when it is first asked. */
export class Carriers {
  /** Not compared yet. */
  #waiting: CarriedText[] = []
  readonly #index = new CopyIndex()
  /** How much text each report has, in shingles. */
  readonly #whole = new Map<string, number>()
  #pairs: [string, string][] = []

  add(text: CarriedText): void {
    this.#waiting.push(text)
  }

  /** Lets go of all but the reports held; `before` (YYYY-MM-DD) is the first day of those that may still be carried. */
  forget(before: string, isHeld: (id: string) => boolean): void {
    this.#index.forget(before)
    this.#waiting = this.#waiting.filter(({ id }) => isHeld(id))
    for (const id of this.#whole.keys()) if (!isHeld(id)) this.#whole.delete(id)
    this.#pairs = this.#pairs.filter((pair) => pair.every(isHeld))
  }

  /** Copy to leader among these reports, given in canonical order; which of two texts as full leads depends on it. */
  among(ids: readonly string[]): Map<string, string> {
    this.#compare()
    const known = ids.filter((id) => this.#whole.has(id))
    const present = new Set(known)
    return leadCopies(
      known.map((report, order) => ({ report, whole: this.#whole.get(report)!, order })),
      this.#pairs.filter((pair) => pair.every((id) => present.has(id))),
    )
  }

  #compare(): void {
    for (const { id, day, text } of this.#waiting) {
      const shingles = takeShingles(text)
      this.#whole.set(id, shingles.whole)
      for (const copy of this.#index.addShingles(id, day, shingles)) this.#pairs.push([id, copy.report])
    }
    this.#waiting = []
  }
}
