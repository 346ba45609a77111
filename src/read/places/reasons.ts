import type { Candidate } from './choose.ts'
import { type Clues, recordOf } from './clues.ts'
import { kilometres } from './distance.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { liesIn } from './lies-in.ts'

/** Another place of the text, to be named in a reason. */
export interface Landmark {
  readonly entry: GazetteerEntry
  readonly dateline: boolean
}

/** Why this bearer was chosen among those of the name; empty if the name has only one. */
export function reasonsFor({ name, own }: Candidate, best: number, landmarks: readonly Landmark[]): string[] {
  const { entry } = name.bearers[best]!
  if (name.bearers.length === 1 || entry.feature === 'PCLI') return []
  const reasons = [...tieReasons(own[best]!), ...nearReason(entry, landmarks)]
  const clues = recordOf(own[best]!)
  if (clues['townOfRegion']) reasons.push('the town, not the region named after it')
  if (clues['divisionWordFits']) reasons.push('the word behind it says that it is a division')
  if (reasons.length === 0 && best === 0) reasons.push(`the most populous of ${name.bearers.length} of that name`)
  return reasons
}

function tieReasons(clues: Clues): string[] {
  const values = recordOf(clues)
  const reasons: string[] = []
  if (values['tie:comma'] || values['tie:in']) reasons.push('the words behind it say where it lies')
  else if (values['tieElsewhere']) reasons.push('elsewhere the text says where it lies')
  if (values['tie:owner'] || values['tie:adjective']) reasons.push('the words before it say where it lies')
  if (values['outlet']) reasons.push('the outlet’s own')
  return reasons
}

const NEAR = 150

function nearReason(entry: GazetteerEntry, landmarks: readonly Landmark[]): string[] {
  if (entry.extent === 'country' || entry.extent === 'wider') return []
  let nearest: Landmark | undefined
  let least = NEAR
  for (const landmark of landmarks) {
    if (landmark.entry.number === entry.number || liesIn(entry, landmark.entry) || liesIn(landmark.entry, entry))
      continue
    const distance = kilometres(entry, landmark.entry)
    if (distance < least) [nearest, least] = [landmark, distance]
  }
  if (nearest)
    return [`nearest to ${nearest.entry.name}, ${nearest.dateline ? 'named in the dateline' : 'named in the text'}`]
  return []
}
