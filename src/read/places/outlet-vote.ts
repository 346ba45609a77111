import type { Gazetteer } from './gazetteer.ts'
import { ORDINARY_WORDS } from './ordinary-words.ts'
import type { Vote } from './support.ts'

const WEIGHT = 1.5
const LONGEST = 3

/** What the outlet's name says of its home: "Tulsa World" and "ohio.example" speak for places near Tulsa and in Ohio. */
export function outletVote(gazetteer: Gazetteer, outlet: string): Vote | undefined {
  const words = outlet
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .slice(0, 8)
  for (let length = LONGEST; length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const name = words.slice(first, first + length).join(' ')
      if (name.length < 4 || ORDINARY_WORDS.has(name.toLowerCase())) continue
      const bearers = gazetteer.lookup(name).filter(({ kind }) => kind === 'main' || kind === 'plain')
      if (bearers.length === 0) continue
      const total = bearers.slice(0, 3).reduce((sum, { entry }) => sum + entry.population + 1, 0)
      const entries = bearers.slice(0, 3).map(({ entry }) => ({ entry, share: (entry.population + 1) / total }))
      return { key: `outlet: ${name}`, weight: WEIGHT, entries }
    }
  }
  return undefined
}
