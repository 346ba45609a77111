import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { after, describe, test } from 'node:test'
import type { Brief, Line } from '../model/index.ts'

const sayso = path.join(import.meta.dirname, '../../bin/sayso.js')
const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-cli-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const page = path.join(folder, 'dam.txt')
writeFileSync(
  page,
  `May 14, 2025

At least 23 people died when the dam above Velisk broke on Monday, Governor Ana Ruhle said.

The talks will resume on Thursday, mediator Ilse Brandt said on Tuesday.
`,
)

function run(args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [sayso, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, ...options.env },
    ...(options.input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input: options.input }),
  })
  return { status, stdout, stderr, told: stderr.split('\n').filter((line) => line !== '') }
}

const linesOf = (brief: Brief): Line[] => brief.sections.flatMap((section) => section.lines)

describe('sayso brief', () => {
  const json = run(['brief', page, '--format', 'json'])
  const brief = JSON.parse(json.stdout) as Brief

  test('exits 0 with a brief', () => {
    assert.equal(json.status, 0, json.stderr)
    assert.equal(brief.day, '2025-05-14')
    assert.equal(linesOf(brief).length, 2)
  })
  test('is what stands without a command, options before or after the inputs', () => {
    assert.equal(run([page, '--format', 'json']).stdout, json.stdout)
    assert.equal(run(['--format', 'json', page]).stdout, json.stdout)
  })
  test('prints the same bytes in another time zone and locale', () => {
    const elsewhere = run([page, '--format', 'json'], { env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' } })
    assert.equal(elsewhere.stdout, json.stdout)
  })
  test('is plain when piped, whatever the format', () => {
    for (const format of ['terminal', 'markdown']) {
      const { stdout } = run([page, '--format', format])
      assert.ok(!stdout.includes('\u001b') && stdout.includes('At least 23 people'), format)
    }
    assert.match(run([page, '--format', 'html']).stdout, /^<!doctype html>/)
  })
  test('reads standard input with - and without any input', () => {
    const text = readFileSync(page, 'utf8')
    const named = run(['brief', '-', '--format', 'json'], { input: text })
    assert.equal(named.status, 0, named.stderr)
    assert.equal(linesOf(JSON.parse(named.stdout) as Brief).length, 2)
    // What a parent hands over may be a socket; the shell’s pipe is what people use.
    const piped = spawnSync('sh', ['-c', `cat dam.txt | "$NODE" "$SAYSO" --format json`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE: process.execPath, SAYSO: sayso },
    })
    assert.equal(piped.stdout, named.stdout)
  })
  test('without input and without standard input reads the example story', () => {
    const { status, stdout } = run(['--format', 'json'])
    assert.equal(status, 0)
    assert.ok((JSON.parse(stdout) as Brief).numbers.reports > 10)
  })
  test('--out writes a file in the format of its ending', () => {
    for (const [name, begins] of [
      ['day.html', '<!doctype html>'],
      ['day.md', '# '],
      ['day.json', '{'],
    ] as const) {
      const { status, stdout } = run([page, '--out', name])
      assert.deepEqual([status, stdout], [0, ''])
      assert.ok(readFileSync(path.join(folder, name), 'utf8').startsWith(begins), name)
    }
    assert.equal(run([page, '--out', 'no/such/folder.html']).status, 2)
  })
  test('what could not be read is told in one line, the rest goes on', () => {
    const { status, told, stdout } = run([page, 'missing.txt', '--format', 'json'])
    assert.equal(status, 0)
    assert.equal(told.length, 1)
    assert.match(told[0] ?? '', /^sayso: .*missing\.txt/)
    assert.equal(linesOf(JSON.parse(stdout) as Brief).length, 2)
  })
  test('exits 3 when nothing could be read', () => {
    const { status, told, stdout } = run(['missing.txt', 'neither.html'])
    assert.deepEqual([status, told.length, stdout], [3, 2, ''])
  })
})

describe('wrong use exits 2 with one line that says what to do', () => {
  const cases: [string[], RegExp][] = [
    [[page, '--fromat', 'json'], /unknown option '--fromat'.*--format/],
    [[page, '--format', 'pdf'], /'pdf' is invalid.*terminal, markdown, html, json/],
    [[page, '--day', 'tomorrow'], /--day 'tomorrow'.*2022-03-07/],
    [[page, '--now', '2025-02-30'], /--now '2025-02-30'/],
    [[page, '--zone', 'Mars/Olympus'], /--zone 'Mars\/Olympus'/],
    [[page, '--start', '1 May'], /--start '1 May'/],
    [['read'], /missing required argument 'input'/],
    [['why', 'zzzz', page], /no line 'zzzz'/],
    [['completion', 'powershell'], /bash, zsh and fish/],
  ]
  for (const [args, pattern] of cases) {
    test(args.filter((arg) => arg !== page).join(' '), () => {
      const { status, stdout, told } = run(args)
      assert.deepEqual([status, stdout, told.length], [2, '', 1], told.join('\n'))
      assert.match(told[0] ?? '', pattern)
    })
  }
})

describe('the other commands', () => {
  test('--help has examples and says what the exit status means; --version is the package’s', () => {
    const { status, stdout } = run(['--help'])
    assert.equal(status, 0)
    for (const word of ['Examples:', 'brief', 'read', 'why', 'completion', 'Exit status'])
      assert.ok(stdout.includes(word), word)
    assert.match(run(['brief', '--help']).stdout, /--include-embargoed/)
    const { version } = JSON.parse(readFileSync(path.join(sayso, '../../package.json'), 'utf8')) as { version: string }
    assert.equal(run(['--version']).stdout, `${version}\n`)
  })
  test('read gives each report’s text with its reading beside it', () => {
    const { status, stdout } = run(['read', page, '--format', 'json'])
    assert.equal(status, 0)
    const [report, ...more] = JSON.parse(stdout) as {
      text: string
      map: unknown[]
      reading: { statements: { start: number; end: number }[] }
    }[]
    assert.equal(more.length, 0)
    assert.ok(report && report.reading.statements.length >= 2 && Array.isArray(report.map))
    assert.ok(report.reading.statements.every(({ start, end }) => report.text.slice(start, end).trim() !== ''))
    assert.match(run(['read', page]).stdout, /At least 23 people/)
  })
  test('why takes the id a brief prints, and the beginning of a full one', () => {
    const printed = run([page]).stdout
    const short = /#([a-z2-7]{4,})$/m.exec(printed)?.[1] ?? ''
    const { status, stdout } = run(['why', short, page])
    assert.equal(status, 0)
    for (const word of ['Whose word', 'Evidence', 'Rules']) assert.ok(stdout.includes(word), word)
    const line = JSON.parse(run(['why', `#${short}`, page, '--format', 'json']).stdout) as Line
    assert.ok(printed.includes(line.text.slice(0, 30)))
    assert.equal(run(['why', line.id, page]).stdout, stdout)
  })
  test('a beginning that several lines share is refused', () => {
    const { status, told } = run(['why', 'l-', page])
    assert.equal(status, 2)
    assert.match(told[0] ?? '', /begins 2 lines/)
  })
  test('a reader that goes away is no error', () => {
    const { stdout, stderr } = spawnSync('sh', ['-c', `"$NODE" "$SAYSO" --format html | head -c 10; true`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE: process.execPath, SAYSO: sayso },
    })
    assert.equal(stdout, '<!doctype ')
    assert.doesNotMatch(stderr, /EPIPE|Error/)
    const told = spawnSync('sh', ['-c', `{ "$NODE" "$SAYSO" no1 no2 no3 2>&1 1>&3; echo $? >&3; } 3>status | true`], {
      cwd: folder,
      env: { ...process.env, NODE: process.execPath, SAYSO: sayso },
    })
    assert.equal(told.status, 0)
    assert.equal(readFileSync(path.join(folder, 'status'), 'utf8'), '3\n')
  })
})

describe('shell completion', () => {
  test('bash knows commands, options, formats and files', () => {
    const script = run(['completion', 'bash']).stdout
    const complete = (...words: string[]) => {
      const ask = `${script}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _sayso; echo "\${COMPREPLY[@]}"`
      return spawnSync('bash', ['-c', ask], { cwd: folder, encoding: 'utf8' }).stdout.trim().split(' ')
    }
    assert.deepEqual(complete('sayso', 'wh'), ['why'])
    assert.deepEqual(complete('sayso', 'brief', '--st'), ['--story', '--start'])
    assert.deepEqual(complete('sayso', 'read', 'x', '--format', 'j'), ['json'])
    assert.deepEqual(complete('sayso', 'read', 'x', '--format', 'h'), [''])
    assert.deepEqual(complete('sayso', 'completion', 'z'), ['zsh'])
    assert.deepEqual(complete('sayso', 'brief', 'dam'), ['dam.txt'])
  })
  test('zsh and fish name every command and option', () => {
    for (const shell of ['zsh', 'fish']) {
      const script = run(['completion', shell]).stdout
      for (const word of ['brief', 'read', 'why', 'completion', 'include-embargoed', 'terminal markdown html json']) {
        assert.ok(script.includes(word), `${shell}: ${word}`)
      }
    }
  })
})
