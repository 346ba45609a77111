import process from 'node:process'
import type { SingleBar } from 'cli-progress'
import type { CommandEffects } from './effects.ts'

export interface Progress {
  /** One more document was opened; how many there will be is not known yet. */
  readonly opened: () => void
  /** `done` of `of` reports are read. */
  readonly step: (done: number, of: number) => void
  readonly stop: () => void
}

const PATIENCE_MS = 1000
const OPENING = 'opening {value} documents'
const READING = 'reading {bar} {value} of {total} reports'

/** Tells on standard error how far it is, when it takes over a second and somebody is there to see it. */
export async function startProgress(effects: CommandEffects): Promise<Progress> {
  if (!effects.showProgress) return { opened: () => {}, step: () => {}, stop: () => {} }
  const { SingleBar, Presets } = (await import('cli-progress')).default
  const begin = performance.now()
  let bar: SingleBar | undefined
  let format = ''
  const show = (wanted: string, done: number, of: number): void => {
    if (performance.now() - begin < PATIENCE_MS) return
    if (!bar || wanted !== format) {
      bar?.stop()
      format = wanted
      bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.shades_classic)
      bar.start(of, done)
    }
    bar.update(done)
  }
  let documents = 0
  return {
    opened: () => show(OPENING, ++documents, 1),
    step: (done, of) => show(READING, done, of),
    stop: () => bar?.stop(),
  }
}
