import type { Brief, ComingUp, Line, Place, Report } from '../../model/index.ts'
import { attribution } from '../attribution.ts'
import { displayText, headingText } from '../display-text.ts'
import { asOfInstant, daysCovered, instantOf, lineInstant } from '../export/moments.ts'
import { webId } from '../export/web-id.ts'
import { withdrawnLines } from '../filter/filter-brief.ts'
import { type Lookup, lookUp, pickLines } from '../lookup.ts'
import { renderJson } from '../render-json.ts'

type Item = Readonly<Record<string, unknown>>

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
}

/** NewsCodes of IPTC: planned and may occur, planned and occurs certainly, planned and then cancelled. */
const EVENT_STATUS: Readonly<Record<ComingUp['status'], string>> = {
  TENTATIVE: 'http://cv.iptc.org/newscodes/eventoccurstatus/eos3',
  CONFIRMED: 'http://cv.iptc.org/newscodes/eventoccurstatus/eos5',
  CANCELLED: 'http://cv.iptc.org/newscodes/eventoccurstatus/eos6',
}

/**
 * The brief as items of IPTC ninjs 3.1, in one list as other desks ingest them: the brief itself, an item a line with its
 * chain as `infoSources`, an `event` for everything coming up. What was withdrawn goes out as an item without words and
 * with `pubStatus` `canceled`. `whole` is the brief before `filterBrief`.
 */
export function renderNinjs(brief: Brief, whole: Brief, reports: readonly Report[]): string {
  const lookup = lookUp(brief, reports)
  const lines = brief.sections.flatMap((section) =>
    section.lines.map((line) => lineItem(line, headingText(section.heading), brief)),
  )
  return renderJson([
    briefItem(brief, lookup),
    ...lines,
    ...brief.comingUp.flatMap((plan) => planItem(plan, brief, lookup)),
    ...[...withdrawnLines(whole)].sort().map((id) => canceledItem(id, whole)),
  ])
}

/** A line's words never change under its id, so its first version is its only one. */
function common(uri: string, at: string): Item {
  return {
    uri,
    standard: STANDARD,
    representationType: 'full',
    version: '1',
    language: 'en',
    pubStatus: 'usable',
    firstCreated: at,
    versionCreated: at,
    infoSources: [{ name: 'Sayso', role: 'aggregator' }],
  }
}

function briefItem(brief: Brief, lookup: Lookup): Item {
  const number = brief.story.dayNumber === undefined ? '' : `, day ${brief.story.dayNumber}`
  const headline = `${headingText(brief.story.name)}${number}`
  const text = brief.sections
    .map((section) => [headingText(section.heading), ...section.lines.map(said)].join('\n\n'))
    .join('\n\n')
  const lead = pickLines(lookup, brief.lead)
  return {
    ...common(webId(`brief ${brief.story.name} ${brief.day}`), asOfInstant(brief)),
    version: asOfInstant(brief),
    type: 'text',
    headlines: [{ role: 'main', contentType: 'text/plain', value: headline }],
    ...(lead.length === 0
      ? {}
      : { descriptions: [{ role: 'summary', contentType: 'text/plain', value: lead.map(said).join('\n') }] }),
    bodies: [bodyOf(text)],
    associations: brief.sections
      .flatMap((section) => section.lines)
      .map((line) => ({ name: line.id, rel: 'line', uri: webId(line.id) })),
  }
}

const said = (line: Line) => `${displayText(line.text)} (${attribution(line.chain)})`

/** Plain text: whoever takes it must not take it for markup. */
function bodyOf(value: string): Item {
  return { role: 'main', contentType: 'text/plain', charCount: value.length, value }
}

function lineItem(line: Line, section: string, brief: Brief): Item {
  const roles = (index: number, kind: string) =>
    kind === 'outlet' || kind === 'document' ? 'publisher' : index === 0 ? 'speaker' : 'relay'
  return {
    ...common(webId(line.id), lineInstant(line, brief)),
    type: 'text',
    title: displayText(line.text).slice(0, 120).toWellFormed(),
    slugline: section,
    by: attribution(line.chain),
    bodies: [bodyOf(said(line))],
    infoSources: line.chain.map(({ name, kind }, index) => ({ name: displayText(name), role: roles(index, kind) })),
    ...(line.places.length === 0 ? {} : { places: line.places.map(placeOf) }),
    subjects: [{ rel: 'modality', name: line.modality, literal: line.modality }],
    altIds: [{ role: 'sayso', value: line.id }],
    edNote: `${line.state}; ${line.modality}; independent origins: ${line.origins}; grade ${line.grade.source}${line.grade.information}`,
  }
}

function placeOf(place: Place): Item {
  const { lat, lon, geonamesId } = place
  return {
    name: displayText(place.name),
    rel: place.precision,
    ...(geonamesId === undefined ? {} : { uri: `https://sws.geonames.org/${geonamesId}/` }),
    ...(lat === undefined || lon === undefined ? {} : { geoJSON: { type: 'Point', coordinates: [lon, lat] } }),
  }
}

function planItem(plan: ComingUp, brief: Brief, lookup: Lookup): Item[] {
  const lines = pickLines(lookup, plan.lines)
  const days = daysCovered(plan.time)
  const last = lines.at(-1)
  if (!last || !days) return []
  return [
    {
      ...common(webId(plan.uid), lineInstant(lines[0]!, brief)),
      versionCreated: lineInstant(last, brief),
      version: String(plan.sequence + 1),
      type: 'event',
      headlines: [{ role: 'main', contentType: 'text/plain', value: displayText(last.text) }],
      bodies: [bodyOf(lines.map(said).join('\n\n'))],
      eventDetails: {
        eventStatus: EVENT_STATUS[plan.status],
        dates: { expectedStartDate: days.first, expectedEndDate: days.last },
      },
      altIds: [{ role: 'sayso', value: displayText(plan.uid) }],
    },
  ]
}

function canceledItem(id: string, whole: Brief): Item {
  const correction = whole.corrections.find((each) => each.line === id)
  const line = whole.sections.flatMap((section) => section.lines).find((each) => each.id === id)
  const by = correction && correction.by.length > 0 ? ` by ${attribution(correction.by)}` : ''
  const at = instantOf(correction?.at) ?? asOfInstant(whole)
  return {
    ...common(webId(id), line ? lineInstant(line, whole) : at),
    type: 'text',
    version: '2',
    versionCreated: at,
    pubStatus: 'canceled',
    edNote: `Withdrawn${by}`,
    altIds: [{ role: 'sayso', value: id }],
  }
}
