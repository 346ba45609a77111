import { addDecision, type Ledger, type LoggedDecision, listDecisions } from '../ledger/index.ts'
import { UsageError } from '../model/error.ts'
import type { Brief, DecisionContent } from '../model/index.ts'
import { displayText } from '../publish/display-text.ts'
import { renderJson } from '../publish/render-json.ts'
import { matchIds } from '../publish/short-id.ts'
import { describeDecision } from '../serve/story/describe-decision.ts'
import type { LedgerEffects } from './ledger-effects.ts'
import { runFromLedger } from './ledger-pipeline.ts'
import { nowOf, withLedger } from './open-story.ts'
import { chooseFormat, deliver } from './output.ts'
import type { StoryCommandOptions } from './program.ts'

export interface DecideOptions extends StoryCommandOptions {
  readonly by?: string
  readonly why?: string
}

/** `sayso decide KIND TARGET …`: writes a decision into the story's log, or lists the log. Gives the exit status. */
export function decideCommand(
  [kind, ...words]: readonly string[],
  options: DecideOptions,
  effects: LedgerEffects,
): Promise<number> {
  const how = kind === undefined ? undefined : DECISIONS[kind]
  if (kind !== 'list' && !how) throw new UsageError('bad-decision', `no decision '${kind ?? ''}'; ${USES}`)
  if (how && !how.takes(words)) throw new UsageError('bad-decision', `sayso decide ${how.use}`)
  if (how && (options.why ?? '').trim() === '') throw new UsageError('no-reason', 'a decision says why: --why WORDS')
  return withLedger(options, effects, {}, async (ledger, story) => {
    if (!how) return printLog(await listDecisions(ledger, story), options, effects)
    const content = await how.make(words, () => seen(ledger, story, options, effects), ledger, story)
    const logging = { by: options.by ?? effects.user(), why: options.why!, made: nowOf(options, effects) }
    const decision = await addDecision(ledger, story, content, logging)
    await effects.print(`decided ${decision.id} ${displayText(describeDecision(decision))}\n`)
    return 0
  })
}

async function printLog(
  log: readonly LoggedDecision[],
  options: DecideOptions,
  effects: LedgerEffects,
): Promise<number> {
  const json = chooseFormat(options, ['json']) === 'json'
  const rows = log.map(({ decision, undoneBy }) => {
    const undone = undoneBy === undefined ? '' : ' (undone)'
    return displayText(
      `${decision.id} ${decision.made} ${describeDecision(decision)}${undone}: ${decision.why} (${decision.by})`,
    )
  })
  const plain = rows.length === 0 ? 'Nothing decided.\n' : `${rows.join('\n')}\n`
  await deliver(json ? renderJson(log) : plain, options.out, effects)
  return 0
}

type Seen = () => Promise<Brief>

/** What the story shows: decisions are about things that can be seen. */
async function seen(ledger: Ledger, story: string, options: DecideOptions, effects: LedgerEffects): Promise<Brief> {
  const result = await runFromLedger(ledger, story, options, { ...effects, tell: () => {} })
  if (!result) throw new UsageError('empty-story', 'this story has no report to decide about')
  return result.brief
}

interface Way {
  readonly use: string
  takes(words: readonly string[]): boolean
  make(words: readonly string[], brief: Seen, ledger: Ledger, story: string): Promise<DecisionContent>
}

const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const

const ofLine = (kind: 'pin' | 'hide' | 'withdraw'): Way => ({
  use: `${kind} LINE --why WORDS`,
  takes: (words) => words.length === 1,
  make: async ([line = ''], brief) => ({ kind, target: pick(line, lineIds(await brief()), 'line') }),
})

const DECISIONS: Readonly<Record<string, Way>> = {
  pin: ofLine('pin'),
  hide: ofLine('hide'),
  withdraw: ofLine('withdraw'),
  heading: {
    use: 'heading SECTION-OR-EVENT "NEW WORDS" --why WORDS',
    takes: (words) => words.length === 2,
    make: async ([target = '', heading = ''], brief) => {
      const { sections, events } = await brief()
      const found = pick(
        target,
        [...sections, ...events].map(({ id }) => id),
        'section or event',
      )
      return { kind: 'heading', target: found, heading }
    },
  },
  merge: {
    use: 'merge EVENT OTHER-EVENT… --why WORDS',
    takes: (words) => words.length > 1,
    make: async (words, brief) => {
      const ids = (await brief()).events.map(({ id }) => id)
      const [target = '', ...events] = words.map((word) => pick(word, ids, 'event'))
      return { kind: 'merge', target, events: [...new Set(events)].filter((id) => id !== target).sort() }
    },
  },
  split: {
    use: 'split EVENT LINE… --why WORDS',
    takes: (words) => words.length > 1,
    make: async ([event = '', ...words], brief) => {
      const shown = await brief()
      const target = pick(
        event,
        shown.events.map(({ id }) => id),
        'event',
      )
      const own = shown.events.find(({ id }) => id === target)!.lines
      return {
        kind: 'split',
        target,
        lines: [...new Set(words.map((word) => pick(word, own, 'line of that event')))].sort(),
      }
    },
  },
  grade: {
    use: 'grade SOURCE A|B|C|D|E|F --why WORDS',
    takes: (words) => words.length === 2 && GRADES.some((grade) => grade === words[1]),
    make: async ([target = '', grade]) => ({ kind: 'grade', target, grade: GRADES.find((each) => each === grade)! }),
  },
  undo: {
    use: 'undo DECISION --why WORDS',
    takes: (words) => words.length === 1,
    make: async ([wanted = ''], _brief, ledger, story) => {
      const ids = (await listDecisions(ledger, story)).map(({ decision }) => decision.id)
      return { kind: 'undo', target: pick(wanted, ids, 'decision') }
    },
  },
}

const USES = `there is ${Object.keys(DECISIONS).join(', ')} and list`

const lineIds = ({ sections }: Brief): string[] => sections.flatMap(({ lines }) => lines.map(({ id }) => id))

/** The one id that is meant by it or by its beginning. */
function pick(wanted: string, ids: readonly string[], what: string): string {
  const found = matchIds(ids, wanted.replace(/^#/, ''))
  const [only] = found
  if (only === undefined) throw new UsageError('nothing-to-decide', `no ${what} '${wanted}' in this story's brief`)
  if (found.length > 1) {
    throw new UsageError('ambiguous', `'${wanted}' begins ${found.length} ids: ${found.slice(0, 5).join(', ')}`)
  }
  return only
}
