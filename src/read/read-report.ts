import { analyse, type Language, loadLanguage } from '../language/index.ts'
import { loadNameReader, type NameReader, readNames } from '../language/names/index.ts'
import { readReferences } from '../language/references/index.ts'
import type { Diagnostic, ReadData, Reading, Report } from '../model/index.ts'
import { type EventModel, loadEventModel } from './events/index.ts'
import { type FigureModel, loadFigureModel, readFigures } from './figures/index.ts'
import { loadModalityModel, type ModalityModel } from './modality/index.ts'
import { type Gazetteer, loadGazetteer, readPlaces } from './places/index.ts'
import { readStatements } from './statements/index.ts'
import { readTimes, workOutDate } from './times/index.ts'

/** Models and word lists, loaded once and used for every report. */
export interface Readers {
  readonly language: Language
  readonly names: NameReader
  readonly gazetteer: Gazetteer
  /** Without it the rules alone tell the modality. */
  readonly modality?: ModalityModel
  /** Without it the rules alone tell what a figure counts and which time it covers. */
  readonly figures?: FigureModel
  /** Without it the rules alone tell the happenings. */
  readonly events?: EventModel
}

/** Loads what the readers need; throws if a file of the package is missing. */
export function loadReaders(readData: ReadData): Readers {
  const language = loadLanguage(readData)
  return {
    language,
    names: loadNameReader(readData),
    gazetteer: loadGazetteer(readData),
    figures: loadFigureModel(readData, language),
    modality: loadModalityModel(readData),
    events: loadEventModel(readData),
  }
}

/** A name that nothing else explains is a place's if a place of so many people bears it. */
const LEAST_PEOPLE = 1000

export interface ReadOptions {
  /** YYYY-MM-DD: an undated page is not younger than this. */
  readonly notAfter: string
}

/**
 * Reads one report: a function of its text and of the options. A report in another language than English is kept and
 * not read. A page without a date gets the one its own words allow, and everything else is read by that.
 */
export function readReport(report: Report, readers: Readers, options: ReadOptions): Reading {
  if (report.language !== 'en') return unread(report)
  const { language, gazetteer } = readers
  const breaks = report.headings.flatMap((heading) => [heading.start, heading.end])
  const analysis = analyse(report.text, language, { breaks })
  const diagnostics: Diagnostic[] = []
  let { publishedAt } = report
  if (!publishedAt) {
    const worked = workOutDate(analysis, { notAfter: options.notAfter })
    publishedAt = worked.publishedAt
    diagnostics.push(
      ...worked.diagnostics.map((diagnostic) => ({
        ...diagnostic,
        message: `${report.input}: ${diagnostic.message}`,
        report: report.id,
      })),
    )
  }
  const { times, storyStart, dayNumber } = readTimes(analysis, {
    headings: report.headings,
    ...(publishedAt ? { publishedAt: publishedAt.value } : {}),
    ...(report.dateline?.date ? { datelineDate: report.dateline.date } : {}),
  })
  const isPlace = (name: string): boolean => (gazetteer.lookup(name)[0]?.entry.population ?? 0) >= LEAST_PEOPLE
  const names = readNames(analysis, readers.names, { isPlace })
  const references = readReferences(analysis, names, readers.names)
  const places = readPlaces(analysis, gazetteer, {
    names,
    headings: report.headings,
    ...(report.dateline ? { dateline: report.dateline } : {}),
    ...(report.outlet ? { outlet: report.outlet } : {}),
  })
  const figures = readFigures(analysis, { times, ...(readers.figures ? { model: readers.figures } : {}) })
  const statements = readStatements(analysis, {
    report,
    names,
    references,
    times,
    places,
    figures,
    language,
    ...(readers.modality ? { modality: readers.modality } : {}),
    ...(readers.events ? { events: readers.events } : {}),
  })
  return {
    kind: 'reading',
    report: report.id,
    ...(publishedAt ? { publishedAt } : {}),
    ...(storyStart ? { storyStart } : {}),
    ...(dayNumber ? { dayNumber } : {}),
    times,
    places,
    figures,
    names,
    references,
    statements,
    diagnostics,
  }
}

/** A report that is kept and listed, but of which nothing was read. */
function unread(report: Report): Reading {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const language = names.of(report.language) ?? report.language
  const message = `${report.input}: not read: ${language}; only English is read so far`
  return {
    kind: 'reading',
    report: report.id,
    ...(report.publishedAt ? { publishedAt: report.publishedAt } : {}),
    times: [],
    places: [],
    figures: [],
    names: [],
    references: [],
    statements: [],
    diagnostics: [{ code: 'not-read', message, report: report.id }],
  }
}
