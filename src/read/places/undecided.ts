import type { Candidate, Choice } from './choose.ts'
import { recordOf } from './clues.ts'
import { kilometres } from './distance.ts'
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts'

/** Above this, the second best counts as good as the best. */
const NEARLY = 0.8
/** Nearer to each other than this, the choice makes no difference on a map. */
const FAR = 50

/**
 * When two towns of the name are as likely as each other, far apart, and nothing in the text speaks for either: the
 * division, else the country, that holds both. Undefined when the choice stands, or when nothing holds both.
 */
export function undecidedAmong(
  { name, own }: Candidate,
  { best, shares }: Choice,
  gazetteer: Gazetteer,
): GazetteerEntry | undefined {
  const chosen = name.bearers[best]!.entry
  if (chosen.extent !== 'city' || Object.keys(recordOf(own[best]!)).some((clue) => clue.startsWith('tie')))
    return undefined
  let rival: GazetteerEntry | undefined
  let most = NEARLY * shares[best]!
  shares.forEach((share, i) => {
    const { entry, kind } = name.bearers[i]!
    if (i !== best && share > most && kind !== 'other' && entry.extent === 'city' && kilometres(entry, chosen) > FAR)
      [rival, most] = [entry, share]
  })
  if (!rival || rival.country !== chosen.country) return undefined
  if (rival.admin1 >= 0 && rival.admin1 === chosen.admin1) return gazetteer.entry(chosen.admin1)
  return gazetteer.country(chosen.country)
}
