import type { View } from '../view.ts'
import * as brief from './brief-views.ts'
import { handover, queue } from './desk-views.ts'
import { line, lines, why } from './line-views.ts'
import { incoming, reading, report } from './report-views.ts'
import { searchView } from './search-view.ts'

/** All that can be asked about a story, by name. */
export const VIEWS: Readonly<Record<string, View>> = {
  ...brief,
  handover,
  incoming,
  line,
  lines,
  queue,
  reading,
  report,
  search: searchView,
  why,
}
