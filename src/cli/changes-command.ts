import { UsageError } from '../model/error.ts'
import type { Change } from '../model/index.ts'
import { instantWords, momentWords } from '../publish/day-words.ts'
import { displayText } from '../publish/display-text.ts'
import { CHANGE_WORDS } from '../publish/labels.ts'
import { renderJson } from '../publish/render-json.ts'
import { type TerminalType, terminalType } from '../publish/terminal-type.ts'
import { changesSince } from '../serve/story/changes-since.ts'
import type { LedgerEffects } from './ledger-effects.ts'
import { briefFromLedger } from './ledger-pipeline.ts'
import { typedTime, withLedger } from './open-story.ts'
import { chooseFormat, deliver, pageFor } from './output.ts'
import type { StoryCommandOptions } from './program.ts'

/**
 * `sayso changes --since TIME`: what is in the brief now that was not in the edition printed last by then, and what the
 * desk decided since. Gives the exit status.
 */
export function changesCommand(options: StoryCommandOptions, effects: LedgerEffects): Promise<number> {
  if (options.since === undefined)
    throw new UsageError('no-since', 'changes since when? Name it: --since 2022-03-07T08:00Z')
  const since = typedTime(options.since, '--since')
  return withLedger(options, effects, {}, async (ledger, story) => {
    const result = await briefFromLedger(ledger, story, options, { ...effects, tell: () => {} })
    if (!result) return 3
    const changes = await changesSince(ledger, story, result.brief, { since })
    const json = chooseFormat(options, ['json']) === 'json'
    const text = json ? renderJson(changes) : renderChanges(changes, terminalType(pageFor(options.out, effects)))
    await deliver(text, options.out, effects)
    return 0
  })
}

function renderChanges(changes: readonly Change[], type: TerminalType): string {
  if (changes.length === 0) return 'Nothing changed.\n'
  return `${changes.map((change) => block(change, type)).join('\n')}\n`
}

function block(change: Change, type: TerminalType): string {
  const before = change.before === undefined ? '' : momentWords(displayText(change.before))
  const after = change.after === undefined ? '' : momentWords(displayText(change.after))
  const words = before !== '' && after !== '' && before !== after ? `${before} → ${after}` : after || before
  const notes = [instantWords(change.at), change.by ?? '', change.reason ?? ''].filter((note) => note !== '')
  const label = type.paint(CHANGE_WORDS[change.kind], 'bold')
  return `${type.wrap(`${label}: ${words}`, '  • ')}\n${type.wrap(type.paint(`— ${notes.map(displayText).join(' · ')}`, 'cyan'), '    ')}`
}
