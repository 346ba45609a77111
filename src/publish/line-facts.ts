import type { Line, Source, Time } from '../model/index.ts'
import { attribution, sourceWords } from './attribution.ts'
import { timeWords } from './day-words.ts'
import { displayText } from './display-text.ts'
import { figureWords } from './figure-words.ts'
import * as labels from './labels.ts'
import { type Lookup, reportName } from './lookup.ts'

/** One thing known about a line: its name and, for each, its words. */
export interface Fact {
  readonly name: string
  readonly values: readonly string[]
}

/** Everything a line says of itself besides its words, in reading order; what it does not say is left out. */
export function lineFacts(line: Line, lookup: Lookup): Fact[] {
  const facts: Fact[] = [
    { name: 'Whose word', values: [line.chain.map(linkWords).join(' ← ')] },
    { name: 'Also said by', values: (line.otherChains ?? []).map(attribution) },
    { name: 'Said how', values: [labels.MODE_WORDS[line.mode]] },
    { name: 'What is said', values: [line.modality] },
    { name: 'When it happens', values: line.time ? timeFacts(line.time) : [] },
    { name: 'When it was said', values: line.said ? timeFacts(line.said) : [] },
    {
      name: 'Figures',
      values: line.figures.map((figure) => `${figureWords(figure)} (read: “${displayText(figure.read)}”)`),
    },
    { name: 'Places', values: line.places.map(placeFact) },
    { name: 'Grade', values: [gradeWords(line.grade)] },
    { name: 'Independent origins', values: [String(line.origins)] },
    { name: 'Carried by', values: line.carriers.map((id) => carrierWords(id, lookup)) },
  ]
  return facts.filter((fact) => fact.values.some((value) => value !== ''))
}

/** "Leonid Slutsky, Russian negotiator (person)"; a source carried over from a sentence before says so. */
export function linkWords(source: Source): string {
  const kind = source.kind === 'outlet' ? '' : labels.SOURCE_KIND_WORDS[source.kind]
  const notes = [
    kind,
    source.side === undefined ? '' : `side: ${displayText(source.side)}`,
    source.inferred ? 'worked out' : '',
  ]
  const shown = notes.filter((note) => note !== '').join(', ')
  return `${sourceWords(source)}${shown === '' ? '' : ` (${shown})`}`
}

/** A time, the words it was read from, why it was worked out so, and what else it could be. */
export function timeFacts(time: Time): string[] {
  const read = time.read === '' ? '' : `, read from “${displayText(time.read)}”`
  const reasons = (time.reasons ?? []).map(displayText).join('; ')
  const why = time.inferred || reasons !== '' ? ` (worked out${reasons === '' ? '' : `: ${reasons}`})` : ''
  const others = (time.alternatives ?? []).map(
    (other) => `or ${timeWords({ ...other, read: '', inferred: true })}: ${displayText(other.reason)}`,
  )
  return [`${timeWords(time)}${read}${time.inferred ? why : reasons === '' ? '' : ` (${reasons})`}`, ...others]
}

function placeFact(place: Line['places'][number]): string {
  const region = [place.admin2, place.admin1, place.country].flatMap((part) =>
    part === undefined ? [] : displayText(part),
  )
  const point = place.lat === undefined || place.lon === undefined ? '' : ` at ${place.lat}, ${place.lon}`
  const read = place.read === place.name ? '' : `, read “${displayText(place.read)}”`
  const reasons = (place.reasons ?? []).map(displayText).join('; ')
  return `${[displayText(place.name), ...region].join(', ')} (${place.precision}${point})${read}${reasons === '' ? '' : `: ${reasons}`}`
}

/** "B2: source usually reliable, probably true". */
export function gradeWords(grade: Line['grade']): string {
  return `${grade.source}${grade.information}: ${labels.SOURCE_GRADE_WORDS[grade.source]}, ${labels.INFORMATION_GRADE_WORDS[grade.information]}`
}

function carrierWords(id: string, lookup: Lookup): string {
  const report = lookup.reports.get(id)
  return report ? displayText(reportName(report)) : id
}
