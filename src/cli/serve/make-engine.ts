import type { Ledger } from '../../ledger/index.ts'
import { type StoryEngine, startEngine } from '../../serve/index.ts'
import type { CommandEffects } from '../effects.ts'
import { runFromLedger } from '../ledger-pipeline.ts'

/** What a thread needs to know to answer questions about a story; plain data. */
export interface EngineSettings {
  readonly file: string
  readonly story: string
  readonly publish: 'manual' | 'continuous'
  readonly zone?: string
  readonly start?: string
}

const SILENT: CommandEffects = {
  print: async () => true,
  tell: () => {},
  write: async () => {},
  page: { width: 80, colour: false },
  hasInput: () => false,
  showProgress: false,
}

/** The engine over an open ledger: briefs are those of `sayso brief --ledger`. */
export function makeEngine(ledger: Ledger, settings: EngineSettings, clock: () => number): StoryEngine {
  const { story, publish, zone, start } = settings
  const always = { ...(zone === undefined ? {} : { zone }), ...(start === undefined ? {} : { start }) }
  return startEngine({
    ledger,
    story,
    publish,
    clock,
    makeBrief: async (when) =>
      (await runFromLedger(ledger, story, { ...always, ...(story === '' ? {} : { story }), ...when }, SILENT))?.brief,
  })
}
