import type { Change } from '../../model/index.ts'
import type { ChangeView } from '../../web/index.ts'
import { instantWords, momentWords } from '../day-words.ts'
import { displayText } from '../display-text.ts'
import { CHANGE_WORDS } from '../labels.ts'

/** A change as a reader sees it, in the log and in a line's history. */
export function changeView(change: Change): ChangeView {
  return {
    id: change.id,
    kind: change.kind,
    kindWords: CHANGE_WORDS[change.kind],
    ...(change.line === undefined ? {} : { line: change.line }),
    before: momentWords(displayText(change.before ?? '')),
    after: momentWords(displayText(change.after ?? '')),
    at: change.at,
    when: instantWords(change.at),
    by: displayText(change.by ?? ''),
    reason: displayText(change.reason ?? ''),
  }
}
