import type { Dateline } from '../model/report.ts'
import type { Body } from './draft.ts'

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DAY = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`
const NAME = "[\\p{Lu}][\\p{L}'’.-]*(?: (?:de|del|di|la|el|al|ad|of|the|[\\p{Lu}][\\p{L}'’.-]*)){0,4}"
const DASH = '(?:--|[-–—―])'

/** "KYIV, March 6 (Agency) — ", "Tarn (Reuters) - ", "MARSK/TARN, Aldra, 6 March (AP) -- ". */
const DATELINE = new RegExp(
  `^(${NAME}(?:/${NAME}){0,2})(?:, (?!${MONTH} \\d)(${NAME}))?(?:,? (${DAY}))?,?(?: \\((\\p{L}[\\p{L}\\p{N}&.' -]{1,40})\\))?\\.?\\s{0,2}${DASH}\\s{1,2}`,
  'u',
)
/** "ISLAMABAD: The army …" */
const COLON = /^(\p{Lu}[\p{Lu}'’ -]{2,30})(?:, (\p{Lu}[\p{L}]+ \d{1,2}))?:\s/u
/** "(Reuters) - The army …" names the agency only. */
/** "(AP) TARN - …", "AP TARN - …": the agency before the place. */
const AGENCY_FIRST = /^\(?(AP|AFP|UPI|EFE|DPA|ANSA|IANS|PTI|TASS|Reuters|REUTERS)\)?\s+(?=\p{Lu}{2})/u
const AGENCY_ONLY = new RegExp(`^\\((\\p{Lu}[\\p{L}\\p{N}&.' -]{1,40})\\)\\s{0,2}${DASH}\\s`, 'u')
const NO_PLACE =
  /^(?:UPDATE|UPDATED|CORRECTION|CORRECTED|BREAKING|EXCLUSIVE|WATCH|VIDEO|LIVE|FACTBOX|ANALYSIS|OPINION|TIMELINE|KILL|RETRACTION|EMBARGOED|URGENT|NOTE|WARNING|EDITORS?|ADVISORY|ALERT|NEWS|STORY|SUMMARY|MORE|WHO|WHAT|WHY|WHERE|WHEN|HOW|NEW|PLEASE|DEAR|QUESTION|ANSWER|TIP|FILE|PHOTO|PHOTOS|MAP|KEY|FULL|JUST|READ|SEE)\b/

export interface ReadDateline {
  readonly dateline?: Dateline
  readonly agency?: string
}

/** Reads the dateline at the head of one of the first paragraphs, and the agency it names. */
export function readDateline(body: Body): ReadDateline {
  let seen = 0
  for (const block of body.blocks) {
    if (block.kind === 'heading') continue
    if (++seen > 3) break
    const text = body.text.slice(block.start, Math.min(block.end, block.start + 200))
    if (!/[-–—―:]\s/.test(text)) continue
    const agency = AGENCY_ONLY.exec(text)
    if (agency) return { agency: agency[1]! }
    const first = AGENCY_FIRST.exec(text)
    const skipped = first?.[0].length ?? 0
    const found = matchDateline(text.slice(skipped))
    if (found)
      return place(block.start, { ...found, length: found.length + skipped, agency: found.agency ?? first?.[1] })
  }
  return {}
}

interface Found {
  readonly place: string
  readonly length: number
  readonly date: string | undefined
  readonly agency: string | undefined
}

function matchDateline(text: string): Found | undefined {
  const match = DATELINE.exec(text)
  if (match) {
    const [whole, city = '', , date, agency] = match
    const shouted = city === city.toUpperCase() && /\p{Lu}{2}/u.test(city)
    // In mixed case "Tarn – once quiet – …" looks the same: only a date or an agency tells.
    if ((shouted || date || agency) && !NO_PLACE.test(city) && !/\.\p{L}{2,3}$/iu.test(city))
      return { place: city, length: whole.length, date, agency }
  }
  const colon = COLON.exec(text)
  if (colon && !NO_PLACE.test(colon[1]!)) {
    return { place: colon[1]!, length: colon[0].length, date: colon[2], agency: undefined }
  }
  return undefined
}

function place(start: number, found: Found): ReadDateline {
  const dateline = { start, end: start + found.length, place: found.place, ...(found.date && { date: found.date }) }
  return { dateline, ...(found.agency && { agency: found.agency }) }
}
