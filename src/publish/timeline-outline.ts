import type { StoryTimeline } from '../brief/index.ts'
import { count } from './attribution.ts'
import type { Block } from './block.ts'
import { instantWords, longDayWords } from './day-words.ts'
import { displayAll, headingText } from './display-text.ts'
import { lineItem } from './outline.ts'
import { shortIds } from './short-id.ts'

/** A story's timeline as blocks: a heading for each day, its lines under it. */
export function timelineOutline(raw: StoryTimeline): Block[] {
  const { story, asOf, reports, days } = displayAll(raw)
  const short = shortIds(days.flatMap(({ lines }) => lines.map((line) => line.id)))
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  return [
    {
      kind: 'title',
      name: headingText(story.name),
      day: 'Timeline',
      date: first === undefined ? 'no dated day' : `${longDayWords(first)} to ${longDayWords(last!)}`,
      facts: `as of ${instantWords(asOf)} · ${count(reports.length, 'report')}`,
    },
    ...days.flatMap(({ day, lines }): Block[] => [
      { kind: 'heading', text: longDayWords(day) },
      ...lines.map((line) => lineItem(line, short, false, true)),
    ]),
  ]
}
