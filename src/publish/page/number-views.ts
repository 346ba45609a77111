import type { Brief } from '../../model/index.ts'
import type { LeftOutView, NumberView } from '../../web/index.ts'
import { sourceWords } from '../attribution.ts'
import { displayText, headingText } from '../display-text.ts'
import { LEFT_OUT_WORDS } from '../labels.ts'
import { type Lookup, leftOutCounts, reportName } from '../lookup.ts'
import type { ToldLine } from './told-lines.ts'

type ListItem = NumberView['list'][number]

/** Names that a list shows; a story can have thousands of reports. */
const SHOWN = 60

/** The day in numbers, each with the list behind it. */
export function numberViews(brief: Brief, lookup: Lookup): NumberView[] {
  const { reports, copies, outlets, origins, lines, notRead } = brief.numbers
  const named = (id: string): ListItem[] => {
    const report = lookup.reports.get(id)
    return report ? [{ words: displayText(reportName(report)), href: `#report-${lookup.reportNumber.get(id)}` }] : []
  }
  const isCopy = ({ status, copyOf }: Brief['reports'][number]) => status === 'copy' || copyOf !== undefined
  const rows: NumberView[] = [
    entry(
      'reports',
      reports,
      'report',
      'reports',
      brief.reports.flatMap(({ id }) => named(id)),
    ),
    entry(
      'copies',
      copies,
      'copy',
      'copies',
      brief.reports.filter(isCopy).flatMap((report) => copyItem(report, lookup)),
    ),
    entry('outlets', outlets, 'outlet', 'outlets', outletItems(brief)),
    entry('origins', origins, 'independent origin', 'independent origins', originItems(brief)),
    entry(
      'lines',
      lines,
      'line',
      'lines',
      brief.sections.map(({ id, heading, lines: own }) => ({
        words: headingText(heading),
        href: `#${id}`,
        note: String(own.length),
      })),
    ),
    entry(
      'not-read',
      notRead,
      'not read',
      'not read',
      brief.reports.filter(({ status }) => status === 'not-read').flatMap(({ id }) => named(id)),
    ),
  ]
  return rows.filter(({ id, number }) => number > 0 || (id !== 'outlets' && id !== 'copies'))
}

function entry(id: string, number: number, one: string, many: string, list: ListItem[]): NumberView {
  const more = list.length - SHOWN
  return {
    id,
    number,
    name: number === 1 ? one : many,
    list: more > 0 ? [...list.slice(0, SHOWN), { words: `and ${more} more` }] : list,
  }
}

function copyItem(report: Brief['reports'][number], lookup: Lookup): ListItem[] {
  const of = report.copyOf === undefined ? undefined : lookup.reports.get(report.copyOf)
  return [
    {
      words: displayText(reportName(report)),
      href: `#report-${lookup.reportNumber.get(report.id)}`,
      ...(of ? { note: `copy of ${displayText(of.outlet ?? reportName(of))}` } : {}),
    },
  ]
}

/** Outlets by how many reports they gave, most first. */
function outletItems(brief: Brief): ListItem[] {
  const printable = brief.reports.filter(({ status }) => status !== 'embargoed')
  return counted(printable.flatMap(({ outlet }) => (outlet === undefined ? [] : [displayText(outlet)])))
}

/** Those on whose word lines stand, by how many lines. */
function originItems(brief: Brief): ListItem[] {
  const lines = brief.sections.flatMap((section) => section.lines)
  return counted(
    lines.flatMap((line) =>
      [line.chain, ...(line.otherChains ?? [])].flatMap(([first]) => (first ? [sourceWords(first)] : [])),
    ),
  )
}

function counted(names: readonly string[]): ListItem[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([words, number]) => ({ words, note: String(number) }))
}

/** What was left out, by reason, in the order of first appearance. */
export function leftOutViews(
  brief: Brief,
  lookup: Lookup,
  wordsOf: (line: string) => ToldLine | undefined,
): LeftOutView[] {
  return leftOutCounts(brief).map(([reason, count]) => {
    const items: string[] = []
    for (const left of brief.leftOut) {
      if (items.length >= SHOWN) break
      if (left.reason !== reason) continue
      const report = left.report === undefined ? undefined : lookup.reports.get(left.report)
      const words = report ? reportName(report) : left.line === undefined ? undefined : wordsOf(left.line)?.words
      if (words !== undefined) items.push(displayText(words))
    }
    return { reason, words: headingText(LEFT_OUT_WORDS[reason]), count, items }
  })
}
