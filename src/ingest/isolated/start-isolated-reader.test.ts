import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { test } from 'node:test'

test('closed while requests wait, it starts no thread anew and the process ends', () => {
  const file = JSON.stringify(path.join(import.meta.dirname, 'start-isolated-reader.ts'))
  const script = `
    const { startIsolatedReader } = await import(${file})
    const reader = startIsolatedReader()
    const asked = [1, 2, 3].map(() => reader.read({ kind: 'markdown', text: '# Bridge' }).catch((error) => error.code))
    await new Promise(setImmediate)
    await reader.close()
    console.log(JSON.stringify((await Promise.all(asked)).slice(1)))`
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  assert.deepEqual([status, signal, stdout.trim()], [0, null, '["not-read","not-read"]'], stderr)
})
