import type { Ledger } from '../../ledger/index.ts'
import { pageViews, type StoryEngine, startEngine } from '../../serve/index.ts'
import type { DeskView } from '../../web/desk/desk-view.ts'
import { loadDesk } from '../../web/desk/load-desk.ts'
import { loadWeb, type Web } from '../../web/index.ts'
import type { CommandEffects } from '../effects.ts'
import { briefFromLedger } from '../ledger-pipeline.ts'

/** What a thread needs to know to answer questions about a story; plain data. */
export interface EngineSettings {
  readonly file: string
  readonly story: string
  readonly publish: 'manual' | 'continuous'
  readonly zone?: string
  readonly start?: string
  readonly origin?: string
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
export function makeEngine(ledger: Ledger, settings: EngineSettings, clock: () => number, web?: BuiltWeb): StoryEngine {
  const { story, publish, zone, start, origin } = settings
  const always = { ...(zone === undefined ? {} : { zone }), ...(start === undefined ? {} : { start }) }
  return startEngine({
    ledger,
    story,
    publish,
    clock,
    ...(web
      ? {
          pages: pageViews({
            render: web.renderPage,
            renderDesk: web.renderDesk,
            byHand: publish === 'manual',
            name: story,
            ...(zone === undefined ? {} : { zone }),
            ...(origin === undefined ? {} : { origin }),
          }),
        }
      : {}),
    makeBrief: async (when) =>
      (await briefFromLedger(ledger, story, { ...always, ...(story === '' ? {} : { story }), ...when }, SILENT))?.brief,
  })
}

export interface BuiltWeb extends Web {
  renderDesk(view: DeskView): string
}

/** The built page and desk; nothing where they have not been built. */
export async function builtWeb(tell: (line: string) => void): Promise<BuiltWeb | undefined> {
  try {
    return { ...(await loadWeb()), renderDesk: await loadDesk() }
  } catch (error) {
    tell(`${(error as Error).message}; only the API is served`)
    return undefined
  }
}
