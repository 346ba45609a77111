// Runs after `npm ci` and before `npm pack`. Builds what is not in git; does nothing where the tools for it were left
// out (`npm ci --omit=dev`), because the published package already holds it.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import process from 'node:process'

const require = createRequire(import.meta.url)
try {
  require.resolve('typescript')
} catch {
  process.exit(0)
}
for (const script of ['scripts/build-gazetteer.ts', 'scripts/build.mjs']) {
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
