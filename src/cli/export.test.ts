import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { after, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { EXPORTERS } from '../publish/export/formats.ts'
import { type ExportCommandOptions, exportCommand } from './export-command.ts'

const sayso = path.join(import.meta.dirname, '../../bin/sayso.js')
const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-export-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text)
  return name
}
const first = file(
  'first.txt',
  `Title: Shells hit the market in Lviv
Outlet: The Courier
Date: 2025-05-12T09:00+03:00

Rebels shelled the market in Lviv on Sunday, killing three people, Mayor Pavel Orsini said.

The talks will resume in Geneva on Thursday, mediator Ilse Brandt said.
`,
)
const second = file(
  'second.txt',
  `Title: Toll of the market shelling rises
Outlet: The Courier
Date: 2025-05-13T09:00+03:00

The number of people killed when shells hit the market in Lviv on Sunday rose to five, Mayor Pavel Orsini said.
`,
)

function run(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [sayso, 'export', ...args], {
    encoding: 'buffer',
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { status, bytes: stdout, text: stdout.toString('utf8'), told: stderr.toString('utf8') }
}

const rowsOf = (text: string) => parse(text, { columns: true }) as Record<string, string>[]

test('help tells what each format is', () => {
  const { text } = run(['--help'])
  for (const { name, about } of EXPORTERS) assert.ok(text.includes(name) && text.includes(about), name)
})

test('shells complete the formats', () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout } = spawnSync(process.execPath, [sayso, 'completion', shell], { encoding: 'utf8' })
    assert.ok(stdout.includes(EXPORTERS.map(({ name }) => name).join(' ')), shell)
  }
})

describe('sayso export', () => {
  test('prints the same bytes in another time zone and locale, whatever the order of the inputs', () => {
    for (const name of ['ical', 'docx', 'acled']) {
      const here = run(['--as', name, first, second], { TZ: 'UTC' })
      assert.equal(here.status, 0, `${name}: ${here.told}`)
      const there = run(['--as', name, second, first], { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' })
      assert.ok(here.bytes.equals(there.bytes), name)
    }
  })

  test('gives coders one row an event, and says what it left empty', () => {
    const { text, told } = run(['--as', 'acled', first, second])
    const rows = rowsOf(text).filter((row) => row['event_type'] === 'Explosions/Remote violence')
    assert.equal(rows.length, 1, text)
    assert.equal(rows[0]?.['event_date'], '2025-05-11')
    assert.equal(rows[0]?.['location'], 'Lviv')
    assert.equal(rows[0]?.['fatalities'], '5')
    assert.match(told, /left empty, as no sentence says it: .*source_scale 1/)
  })

  test('keeps ids over re-exports and lists what changed', () => {
    assert.equal(run(['--as', 'acled', first, '--out', 'week.csv']).status, 0)
    const again = run(['--as', 'acled', first, second, '--previous', 'week.csv', '--changes', 'changes.csv'])
    assert.equal(again.status, 0, again.told)
    const before = rowsOf(readFileSync(path.join(folder, 'week.csv'), 'utf8'))
    const ids = rowsOf(again.text).map((row) => row['event_id_cnty'])
    for (const row of before) assert.ok(ids.includes(row['event_id_cnty']))
    const changes = rowsOf(readFileSync(path.join(folder, 'changes.csv'), 'utf8'))
    const toll = changes.find(({ column }) => column === 'fatalities')
    assert.deepEqual([toll?.['change'], toll?.['before'], toll?.['after']], ['changed', '3', '5'])
  })

  test('keeps to the days and the filter asked for', () => {
    assert.deepEqual(rowsOf(run(['--as', 'acled', first, '--from', '2025-05-12']).text), [])
    const feed = (...filter: string[]) =>
      (JSON.parse(run(['--as', 'jsonfeed', first, ...filter]).text) as { items: { content_text: string }[] }).items
    const [brandt, ...others] = feed('--speaker', 'Brandt')
    assert.ok(brandt?.content_text.includes('Brandt') && others.length === 0)
    assert.equal(feed('--from', '2025-05-15', '--to', '2025-05-15').length, 1)
  })

  test('takes a story out of a ledger, and a Word file compares with the edition before', () => {
    const other = (args: readonly string[]) =>
      spawnSync(process.execPath, [sayso, ...args], { cwd: folder, stdio: 'pipe' })
    assert.equal(other(['add', first, '--ledger', 'l.db']).status, 0)
    assert.equal(other(['brief', '--ledger', 'l.db']).status, 0)
    assert.equal(other(['add', second, '--ledger', 'l.db']).status, 0)
    const { status, told } = run(['--as', 'docx', '--ledger', 'l.db', '--out', 'report.docx'])
    assert.equal(status, 0, told)
    // Stored, not packed: the words can be seen in the file.
    assert.match(readFileSync(path.join(folder, 'report.docx'), 'utf8'), /was 3 \(1[12] May 2025\), \+2/)
    const fromFiles = run(['--as', 'acled', first, second])
    assert.equal(run(['--as', 'acled', '--ledger', 'l.db']).text, fromFiles.text)
  })

  test('wrong use is told before anything is read', async () => {
    const effects = {
      print: async () => true,
      tell: () => {},
      write: async () => {},
      page: { width: 80, colour: false },
      hasInput: () => false,
      showProgress: false,
    }
    const cases: readonly (readonly [ExportCommandOptions, string])[] = [
      [{ as: 'xls' }, 'bad-format'],
      [{ as: 'acled', from: '12 May' }, 'bad-time'],
      [{ as: 'acled', from: '2025-02-30' }, 'bad-time'],
      [{ as: 'acled', from: '2025-05-12', to: '2025-05-11' }, 'bad-time'],
      [{ as: 'atom', previous: 'week.csv' }, 'no-previous'],
      [{ as: 'acled', changes: 'x.csv' }, 'no-previous'],
      [{ as: 'acled', previous: path.join(folder, 'missing.csv') }, 'cannot-read'],
      [{ as: 'atom', address: 'javascript:1' }, 'bad-address'],
    ]
    const terminal = { ...effects, page: { width: 80, colour: true } }
    await assert.rejects(exportCommand([], { as: 'docx' }, terminal), { code: 'needs-out' })
    for (const [options, code] of cases) {
      await assert.rejects(exportCommand([path.join(folder, 'none.txt')], options, effects), { code })
    }
    const { status, told } = run([first])
    assert.deepEqual([status, told.trimEnd().split('\n').length], [2, 1])
  })
})
