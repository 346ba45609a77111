import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { after, describe, test } from 'node:test'
import type { Brief, Change } from '../model/index.ts'
import { dataFolder } from './ledger-effects.ts'

const sayso = path.join(import.meta.dirname, '../../bin/sayso.js')
const haldren = path.join(import.meta.dirname, '../../examples/haldren')
/** Of the system, not of a package. */
const [MOUNT, UNMOUNT] = ['mount', 'umount'] as const
const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-ledger-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function run(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [sayso, ...args], {
    encoding: 'utf8',
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: path.join(folder, 'data'), ...env },
  })
  return { status, stdout, stderr, told: stderr.split('\n').filter((line) => line !== '') }
}

function page(name: string, day: string, text: string): string {
  writeFileSync(path.join(folder, name), `${day}\n\n${text}\n`)
  return name
}

describe('the brief out of a ledger', () => {
  const added = run(['add', haldren, '--ledger', 'haldren.db'])
  const files = run([haldren, '--format', 'json'])

  test('every report is acknowledged in one line', () => {
    assert.equal(added.status, 0, added.stderr)
    const lines = added.stdout.trimEnd().split('\n')
    assert.equal(lines.length, (JSON.parse(files.stdout) as Brief).numbers.reports)
    for (const line of lines) assert.match(line, /^added r-[a-z2-7]{16} .*haldren/)
    const again = run(['add', haldren, '--ledger', 'haldren.db'])
    // Reports are read side by side, so the lines come in the order in which they were safe.
    const sorted = (text: string): string[] => text.split('\n').sort()
    assert.deepEqual(sorted(again.stdout), sorted(added.stdout.replaceAll(/^added/gm, 'known')))
  })
  test('has the same bytes as out of the files, and tells the same', () => {
    const ledger = run(['brief', '--ledger', 'haldren.db', '--format', 'json'])
    assert.deepEqual([ledger.status, ledger.stdout, ledger.stderr], [0, files.stdout, files.stderr])
  })
  test('has them at any day and as-of too', () => {
    const options = ['--day', '2026-05-11', '--as-of', '2026-05-11T18:00+03:00', '--format', 'json']
    assert.equal(run(['--ledger', 'haldren.db', ...options]).stdout, run([haldren, ...options]).stdout)
  })
  test('a line is explained out of it', () => {
    const [line] = (JSON.parse(files.stdout) as Brief).lead
    assert.equal(run(['why', line!, '--ledger', 'haldren.db']).stdout, run(['why', line!, haldren]).stdout)
  })
  test('stays what it was when everything is read again', () => {
    const { status, stdout } = run(['reread', '--ledger', 'haldren.db'])
    assert.deepEqual([status, stdout], [0, `haldren.db: ${added.stdout.split('\n').length - 1} reports read again\n`])
    assert.match(run(['reread', '--old', '--ledger', 'haldren.db']).stdout, /: 0 reports read again/)
    assert.equal(run(['--ledger', 'haldren.db', '--format', 'json']).stdout, files.stdout)
  })
  test('check and backup', () => {
    assert.match(
      run(['check', '--ledger', 'haldren.db']).stdout,
      /^haldren\.db: \d+ reports, \d+ statements, \d+ editions: all is well\n$/,
    )
    assert.equal(run(['backup', 'copy.db', '--ledger', 'haldren.db']).status, 0)
    assert.equal(run(['--ledger', 'copy.db', '--format', 'json']).stdout, files.stdout)
    const again = run(['backup', 'copy.db', '--ledger', 'haldren.db'])
    assert.deepEqual([again.status, again.told.length], [2, 1])
  })
  test('search prints quotes with who said them, as JSON too', () => {
    const { stdout } = run(['search', 'bridge', '--speaker', 'Ruhle', '--ledger', 'haldren.db'])
    assert.match(stdout, /Ana Ruhle.* 2026-05-1/s)
    const found = JSON.parse(run(['search', '"orle bridge"', '--ledger', 'haldren.db', '--format', 'json']).stdout) as {
      statements: { quote: string }[]
    }
    assert.ok(found.statements.length > 1)
    assert.equal(run(['search', 'zeppelin', '--ledger', 'haldren.db']).stdout, 'Nothing found.\n')
  })
})

test('many reports at once are acknowledged in as many lines, and nothing else is told', () => {
  const items = Array.from({ length: 60 }, (_, n) => {
    const said = `Bridge ${n} at Tarn ${n * 31} was shut on Monday, Mayor ${n} said.`
    return JSON.stringify({ headline: `Bridge ${n}`, articleBody: said, datePublished: '2031-03-04' })
  })
  writeFileSync(path.join(folder, 'many.jsonl'), items.join('\n'))
  const { status, stdout, stderr } = run(['add', 'many.jsonl', '--ledger', 'many.db'])
  assert.deepEqual([status, stderr, stdout.match(/^added r-/gm)?.length], [0, '', 60])
})

describe('an undated page', () => {
  test('is dated by what came later, as it is out of the files', () => {
    const undated = path.join('undated', 'a.txt')
    mkdirSync(path.join(folder, 'undated'))
    writeFileSync(
      path.join(folder, undated),
      'The bridge at Tarn was shut on Tuesday (4), the mayor said on Wednesday (5).\n',
    )
    const dated = page('undated/b.txt', 'March 12, 2031', 'The bridge at Tarn was opened, the mayor said.')
    const told = { status: 0, json: run(['undated', '--format', 'json']).stdout }
    assert.equal(run(['add', undated, '--ledger', 'undated.db']).status, told.status)
    assert.equal(run(['add', dated, '--ledger', 'undated.db']).status, told.status)
    assert.equal(run(['--ledger', 'undated.db', '--format', 'json']).stdout, told.json)
    // Once more: the new reading was kept.
    assert.equal(run(['--ledger', 'undated.db', '--format', 'json']).stdout, told.json)
    assert.equal(run(['check', '--ledger', 'undated.db']).status, 0)
  })
})

describe('since you last looked', () => {
  const ledger = ['--ledger', 'looked.db', '--story', 'Tarn']
  const five = 'Five people were killed when a shell hit the market in Tarn on Tuesday, Governor Ana Ruhle said.'
  const eight = five.replace('Five', 'Eight')
  run([
    'add',
    page('1.txt', 'March 4, 2031 07:00 UTC', five),
    page('2.txt', 'March 4, 2031 06:00 UTC', 'The railway to Karsk is closed, the Transport Ministry said.'),
    ...ledger,
  ])
  const day = ['--day', '2031-03-04']
  const looked = run(['brief', ...ledger, ...day, '--now', '2031-03-04T08:00Z', '--format', 'json'])
  const changes = () =>
    JSON.parse(
      run(['changes', '--since', '2031-03-04T08:00Z', ...day, ...ledger, '--format', 'json']).stdout,
    ) as Change[]

  test('nothing changed at first', () => {
    assert.equal(looked.status, 0, looked.stderr)
    assert.deepEqual(changes(), [])
    assert.equal(run(['changes', '--since', '2031-03-04T08:00Z', ...day, ...ledger]).stdout, 'Nothing changed.\n')
  })
  test('five copies, a new toll and a decision are two changes', () => {
    const copies = [1, 2, 3, 4, 5].map((n) => page(`copy-${n}.txt`, `March 4, 2031 08:0${n} UTC`, five))
    run(['add', ...copies, page('3.txt', 'March 4, 2031 08:30 UTC', eight), ...ledger])
    const [first, second] = (JSON.parse(looked.stdout) as Brief).events.map(({ id }) => id)
    const decided = run([
      'decide',
      'merge',
      first!,
      second!,
      '--by',
      'Ida',
      '--why',
      'one night',
      '--now',
      '2031-03-04T08:40Z',
      ...day,
      ...ledger,
    ])
    assert.match(decided.stdout, /^decided d-[a-z2-7]{16} merge /, decided.stderr)
    const [toll, merge, ...more] = changes()
    assert.deepEqual(more, [])
    assert.deepEqual([toll?.kind, toll?.before?.slice(0, 4), toll?.after?.slice(0, 5)], ['updated', 'Five', 'Eight'])
    assert.deepEqual([merge?.kind, merge?.by, merge?.reason], ['merged', 'Ida', 'one night'])
  })
  test('a decision outlives reading again and can be undone', () => {
    run(['reread', '--ledger', 'looked.db'])
    const id = /d-[a-z2-7]+/.exec(run(['decide', 'list', ...ledger]).stdout)?.[0] ?? ''
    const undone = run(['decide', 'undo', id.slice(0, 8), '--by', 'Jo', '--why', 'two nights', ...ledger])
    assert.equal(undone.status, 0, undone.stderr)
    const log = run(['decide', 'list', ...ledger]).stdout
    assert.match(log, /merge .* \(undone\): one night \(Ida\)\n.*undo .*: two nights \(Jo\)\n$/)
  })
})

describe('which ledger', () => {
  test('the one in the user’s data folder when none is named', () => {
    page('data.txt', 'March 4, 2031', 'The bridge at Tarn was shut, the mayor said.')
    assert.equal(run(['add', 'data.txt', '--story', 'Tarn']).status, 0)
    assert.ok(existsSync(path.join(folder, 'data/sayso/ledger.db')))
    const brief = JSON.parse(run(['--story', 'Tarn', '--format', 'json']).stdout) as Brief
    assert.deepEqual([brief.story.name, brief.numbers.reports], ['Tarn', 1])
    const unnamed = run(['brief', '--ledger'])
    assert.deepEqual([unnamed.status, unnamed.told.length], [2, 1])
    assert.match(unnamed.stderr, /story 'Tarn'/)
  })
  test('where data is kept on each platform', () => {
    assert.equal(dataFolder('linux', {}, '/home/a'), '/home/a/.local/share')
    assert.equal(dataFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/a'), '/data')
    assert.equal(dataFolder('linux', { XDG_DATA_HOME: 'data' }, '/home/a'), '/home/a/.local/share')
    assert.equal(dataFolder('darwin', { XDG_DATA_HOME: '/data' }, '/Users/a'), '/Users/a/Library/Application Support')
    assert.equal(dataFolder('win32', { LOCALAPPDATA: 'C:\\Local' }, 'C:\\a'), 'C:\\Local')
    assert.equal(dataFolder('win32', {}, 'C:\\a'), 'C:\\a\\AppData\\Local')
  })
})

describe('wrong use exits 2 with one line that says what to do', () => {
  writeFileSync(path.join(folder, 'notes.txt'), 'The bridge at Tarn was shut, the mayor said. '.repeat(99))
  const cases: [string[], RegExp][] = [
    [['add'], /missing required argument 'input'/],
    [['add', 'notes.txt', '--now', 'soon'], /--now 'soon'.*2022-03-07/],
    [['brief', 'notes.txt', '--ledger', 'haldren.db'], /sayso add/],
    [['brief', '--ledger', 'none.db'], /none\.db: there is no ledger/],
    [['brief', '--ledger', 'notes.txt'], /notes\.txt: is no ledger/],
    [['brief', '--ledger', 'haldren.db', '--story', 'Tarn'], /no story 'Tarn'/],
    [['changes', '--ledger', 'haldren.db'], /--since/],
    [['changes', '--since', 'soon', '--ledger', 'haldren.db'], /--since 'soon'/],
    [['search', '--ledger', 'haldren.db'], /search for what/],
    [['search', '...', '--ledger', 'haldren.db'], /no letter or digit/],
    [['search', 'a', '--day', 'today', '--ledger', 'haldren.db'], /--day 'today'/],
    [['search', 'a', '--limit', '0', '--ledger', 'haldren.db'], /--limit '0'/],
    [['decide', 'frob', 'x', '--ledger', 'haldren.db'], /no decision 'frob'; there is pin,/],
    [['decide', 'pin', '--why', 'x', '--ledger', 'haldren.db'], /sayso decide pin LINE/],
    [['decide', 'pin', 'line-x', '--ledger', 'haldren.db'], /--why/],
    [['decide', 'pin', 'line-x', '--why', 'x', '--ledger', 'haldren.db'], /no line 'line-x'/],
    [['decide', 'grade', 'Post', 'G', '--why', 'x', '--ledger', 'haldren.db'], /grade SOURCE A\|B/],
    [['decide', 'undo', 'd-x', '--why', 'x', '--ledger', 'haldren.db'], /no decision 'd-x'/],
    [['backup', 'x.db', '--ledger', 'none.db'], /no ledger/],
    [['check', '--ledger', 'no/folder/a.db'], /no ledger/],
  ]
  for (const [args, pattern] of cases) {
    test(args.join(' '), () => {
      const { status, stdout, told } = run(args)
      assert.deepEqual([status, stdout, told.length], [2, '', 1], told.join('\n'))
      assert.match(told[0] ?? '', pattern)
    })
  }
})

describe('what lies outside the program exits 4 with one line', () => {
  test('a damaged ledger', () => {
    const bytes = readFileSync(path.join(folder, 'haldren.db'))
    bytes.fill(0x5a, 8192, 40_960)
    writeFileSync(path.join(folder, 'damaged.db'), bytes)
    const { status, told, stdout } = run(['brief', '--ledger', 'damaged.db'])
    assert.deepEqual([status, stdout], [4, ''], told.join('\n'))
    assert.match(told.at(-1) ?? '', /damaged\.db: is damaged; put back a backup/)
    assert.equal(run(['check', '--ledger', 'damaged.db']).status, 4)
  })
  test('a full disk: what was acknowledged is there, and on it goes when there is room', {
    skip: noSmallDisk(),
  }, () => {
    const disk = path.join(folder, 'small')
    mkdirSync(disk)
    execFileSync(MOUNT, ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk])
    try {
      const { status, told, stdout } = run(['add', haldren, '--ledger', 'small/a.db'])
      assert.equal(status, 4, told.join('\n'))
      assert.match(told.at(-1) ?? '', /small\/a\.db: no room on the disk/)
      const kept = stdout
        .trimEnd()
        .split('\n')
        .filter((line) => line.startsWith('added'))
      execFileSync(MOUNT, ['-o', 'remount,size=8m', disk])
      assert.equal(run(['check', '--ledger', 'small/a.db']).status, 0)
      const more = run(['add', haldren, '--ledger', 'small/a.db'])
      assert.equal(more.status, 0, more.stderr)
      assert.equal(more.stdout.match(/^known/gm)?.length ?? 0, kept.length)
      assert.equal(run(['check', '--ledger', 'small/a.db']).status, 0)
    } finally {
      execFileSync(UNMOUNT, [disk])
    }
  })
})

/** A disk of its own can be made only by root, and not in every container. */
function noSmallDisk(): string | false {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs root on Linux'
  const probe = path.join(folder, 'probe')
  mkdirSync(probe)
  const { status } = spawnSync(MOUNT, ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe])
  if (status !== 0) return 'may not mount here'
  execFileSync(UNMOUNT, [probe])
  return false
}
