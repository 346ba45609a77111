import type { SingleBar } from 'cli-progress'
import type { CommandEffects } from './effects.ts'

export interface Progress {
  /** `done` of `of` reports are read. */
  readonly step: (done: number, of: number) => void
  readonly stop: () => void
}

const PATIENCE_MS = 1000

/** A bar on standard error when reading takes over a second and somebody is there to see it. */
export async function startProgress(effects: CommandEffects): Promise<Progress> {
  if (!effects.showProgress) return { step: () => {}, stop: () => {} }
  const { SingleBar, Presets } = (await import('cli-progress')).default
  const begin = performance.now()
  let bar: SingleBar | undefined
  return {
    step(done, of) {
      if (performance.now() - begin < PATIENCE_MS) return
      if (!bar) {
        bar = new SingleBar(
          { format: 'reading {bar} {value} of {total} reports', stream: process.stderr, clearOnComplete: true },
          Presets.shades_classic,
        )
        bar.start(of, done)
      }
      bar.update(done)
    },
    stop: () => bar?.stop(),
  }
}
