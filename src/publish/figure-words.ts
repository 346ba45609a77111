import type { Figure } from '../model/index.ts'
import { groupDigits } from './attribution.ts'
import { dayWords } from './day-words.ts'
import { displayText } from './display-text.ts'

const BOUND_WORDS: Readonly<Record<Figure['bound'], string>> = {
  exact: '',
  about: 'about ',
  min: 'at least ',
  max: 'at most ',
  over: 'more than ',
  under: 'under ',
  vague: '',
}

/** What can be done to people: "12 civilians killed", "300 people evacuated". Anything else is a noun: "homes". */
const OF_PEOPLE: Readonly<Record<string, string>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  treated: 'treated',
  detained: 'detained',
  arrested: 'arrested',
  charged: 'charged',
  abducted: 'abducted',
  displaced: 'displaced',
  evacuated: 'evacuated',
  returned: 'returned',
  released: 'released',
  'in-camps': 'in camps',
}

/** Kinds that are no noun: the amount says all. */
const NAMELESS = new Set(['money', 'number'])

const ANYBODY = new Set(['people', 'persons', 'person', 'individuals'])

/** The number with its bound: "at least 4,640", "20 to 25". A vague one keeps its own words ("dozens"), never a bare number. */
export function amountWords(figure: Figure): string {
  if (figure.bound === 'vague') return `“${displayText(figure.read)}”`
  const unit = figure.unit === undefined ? '' : ` ${displayText(figure.unit)}`
  const high = figure.high !== undefined && figure.high !== figure.value ? ` to ${groupDigits(figure.high)}` : ''
  return `${BOUND_WORDS[figure.bound]}${groupDigits(figure.value)}${high}${unit}`
}

/** What is counted, and of whom: "people killed", "refugees", "refugees (children)", "homes". */
export function countedWords(figure: Pick<Figure, 'what' | 'of'>): string {
  const of = figure.of === undefined ? '' : displayText(figure.of)
  const done = OF_PEOPLE[figure.what]
  if (done !== undefined) return of === '' ? done : `${of} ${done}`
  const what = NAMELESS.has(figure.what) ? '' : displayText(figure.what)
  if (of === '' || ANYBODY.has(of) || of.toLowerCase() === what.toLowerCase()) return what
  return what === '' ? of : `${what} (${of})`
}

/** The number and what it counts: "at least 12 people killed"; a vague one's own words often say both. */
export function countWords(figure: Figure): string {
  const counted = countedWords(figure)
  const own = figure.read.toLowerCase()
  const said = [figure.what, figure.of].some((word) => word !== undefined && own.includes(word.toLowerCase()))
  return figure.bound === 'vague' && said ? amountWords(figure) : `${amountWords(figure)} ${counted}`.trim()
}

/** What the number covers: "since 24 February 2022", "in this period", "so far", "at that moment"; empty for one event's. */
export function scopeWords(figure: Figure): string {
  switch (figure.scope) {
    case 'event':
      return ''
    case 'period':
      return figure.since === undefined ? 'in the period' : `in the period from ${dayWords(figure.since)}`
    case 'total':
      return figure.since === undefined ? 'running total' : `total since ${dayWords(figure.since)}`
    case 'stock':
      return figure.asOf === undefined ? 'at that moment' : `as of ${dayWords(figure.asOf)}`
  }
}

/** Figures worth a chip: counts of something. A duration, a bare number or "four times" says nothing apart from its sentence. */
export function shownFigures(figures: readonly Figure[]): Figure[] {
  return figures.filter((figure) => {
    if (figure.what === 'duration' || figure.unit === 'times' || figure.unit === figure.what) return false
    return figure.of !== undefined || !['number', 'percent'].includes(figure.what)
  })
}

/** Everything on one line: "at least 4,640 arrested, total since 24 February 2022, planned". */
export function figureWords(figure: Figure): string {
  const notes = [scopeWords(figure), figure.planned ? 'planned' : '', figure.inferred ? 'worked out' : '']
  return [countWords(figure), ...notes.filter((note) => note !== '')].join(', ')
}
