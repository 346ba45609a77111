// Runs every test with Node 26 in a strange time zone and locale, so that nothing leaks from the machine into results.
// `npm test -- PATTERN` runs only the files whose path contains PATTERN.
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import process from 'node:process'

const patterns = process.argv.slice(2)
const files = globSync(['src/**/*.test.ts', 'eval/**/*.test.ts', 'bench/**/*.test.ts', 'test/**/*.test.ts'])
  .filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern)))
  .sort()
if (files.length === 0) {
  console.error(`no test file matches ${patterns.join(' ')}`)
  process.exit(2)
}
const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=2', ...files], {
  stdio: 'inherit',
  env: { ...process.env, TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8', NO_COLOR: '1' },
})
process.exit(status ?? 1)
