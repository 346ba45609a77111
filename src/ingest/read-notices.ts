import type { Report } from '../model/report.ts'
import type { Body } from './draft.ts'
import { asInstant } from './read-header-lines.ts'
import { readWrittenDate } from './written-date.ts'

export interface Notices {
  readonly correction?: NonNullable<Report['correction']>
  readonly version?: number
  readonly embargoedUntil?: string
  /** The embargo's end could not be read: it is held back for good, and somebody should look. */
  readonly embargoUnclear?: boolean
}

type Kind = NonNullable<Report['correction']>['kind']

const NOTICES: readonly (readonly [Kind, RegExp])[] = [
  [
    'kill',
    /^(?:(?:mandatory )?(?:KILL|Kill)\b(?: (?:notice|advisory|bulletin))?\s?[:–—.-]|(?:MANDATORY )?KILL(?: NOTICE| ADVISORY| BULLETIN)?$|(?:editors|EDITORS)[:,] (?:please )?kill\b)/,
  ],
  [
    'withdrawal',
    /^(?:(?:RETRACTION|RETRACTED|WITHDRAWN|WITHDRAWAL|WITHDRAWS)\s?(?:\([^)]{1,30}\)\s?)?[:–—-]|(?:the|this|our|an?) (?:earlier |previous |following |above )?(?:story|article|report|item|headline)\b(?:(?!\b(?:said|says|that)\b)[^.]){0,80}\b(?:has been|have been|is|was|is being) (?:withdrawn|retracted)\b|(?:we|the agency|please|an? (?:earlier|previous) (?:story|report|version)|this (?:story|article|report|item))\b.{0,50}\b(?:withdraw|retract|disregard)(?:s|n|ed|ing)?\b)/i,
  ],
  [
    'correction',
    /^(?:(?:CORRECTION|Correction|CORRECTED|Corrected|CORRECTS|Corrects|CORRECTIVE|ERRATUM|Erratum|CLARIFICATION|Clarification)\b\s?(?:\([^)]{1,30}\)\s?|,? \w+ \d{1,2}(?:, \d{4})?\s?)?(?:[:–—-]|$)|(?:an? )?(?:earlier|previous|original) versions? of this (?:story|article|report|post)\b|this (?:story|article|report|post) (?:has been|was) (?:corrected|amended)\b|(?:\(|\[)(?:corrects|corrected|this version corrects)\b)/i,
  ],
  ['update', /^(?:UPDATE|Update) (\d{1,2})\s?[-–:]/],
]

/** An editor's line that holds a report back, not news about an embargo. */
export const EMBARGO =
  /^(?:\W{0,3})(?:(?:STRICTLY |strictly |Strictly )?(?:EMBARGO(?:ED)?|Embargo(?:ed)?)\b[^.\n]{0,20}?(?:until|UNTIL|Until|till|TILL|:|for release|FOR RELEASE|to |TO )|NOT FOR (?:PUBLICATION|RELEASE|BROADCAST)[^.\n]{0,40}\b(?:BEFORE|UNTIL)|Not for (?:publication|release|broadcast)[^.\n]{0,40}\b(?:before|until)|(?:HOLD|Hold) for release\b)/

/** Notes that change what may be done with a report, from its title and first and last paragraphs. */
export function readNotices(body: Body, title: string | undefined): Notices {
  const ends = [...body.blocks.slice(0, 3), ...body.blocks.slice(3).slice(-2)]
  const lines = [title ?? '', ...ends.map((block) => body.text.slice(block.start, block.end))]
  return { ...readCorrection(lines), ...readEmbargo(lines.slice(0, 4)) }
}

function readCorrection(lines: readonly string[]): Notices {
  for (const line of lines) {
    for (const [kind, pattern] of NOTICES) {
      const match = pattern.exec(line.slice(0, 200))
      if (!match) continue
      const version = kind === 'update' ? Number(match[1]) + 1 : undefined
      return { correction: { kind, note: line.slice(0, 400) }, ...(version && { version }) }
    }
  }
  return {}
}

function readEmbargo(lines: readonly string[]): Notices {
  for (const line of lines) {
    if (!EMBARGO.test(line.slice(0, 160))) continue
    const until = readWrittenDate(line)
    return until ? { embargoedUntil: asInstant(until) } : { embargoedUntil: 'forever', embargoUnclear: true }
  }
  return {}
}
