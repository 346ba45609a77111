// Compiles src/ to dist/ for the published package: Node strips no types under node_modules. The page's components are
// built beside it, for the package and for running from source.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'

rmSync('dist', { recursive: true, force: true })
const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js')
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
await import('./build-web.mjs')
