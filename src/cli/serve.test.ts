import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { openLedger } from '../ledger/index.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-serve-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const sayso = path.join(import.meta.dirname, '../../bin/sayso.js')
const PASSWORD = 'a bridge, a river, a mayor'

function run(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [sayso, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

test('accounts are made, listed, changed and removed; passwords come by a pipe', () => {
  const user = (...args: string[]) => run(['user', ...args, '--ledger', 'users.db'], `${PASSWORD}\n`)
  assert.deepEqual(user('add', 'Ada', '--role', 'admin'), { status: 0, out: 'added Ada, admin\n', err: '' })
  assert.deepEqual(user('add', 'Nils'), { status: 0, out: 'added Nils, editor\n', err: '' })
  assert.equal(user('list').out, 'Ada admin\nNils editor\n')
  assert.equal(user('role', 'Nils', '--role', 'reader').status, 0)
  assert.equal(user('list').out, 'Ada admin\nNils reader\n')
  assert.equal(user('password', 'Nils').status, 0)
  assert.equal(user('remove', 'Nils').status, 0)
  assert.equal(user('list').out, 'Ada admin\n')
  for (const [args, told] of [
    [['add', 'Ada'], /already/],
    [['remove', 'Ada'], /only admin/],
    [['remove', 'Bo'], /no user 'Bo'/],
    [['add', 'Bo', '--role', 'king'], /king/],
    [['frob'], /add\|list\|role\|password\|remove/],
    [['add'], /NAME/],
  ] as const) {
    const { status, err } = user(...args)
    assert.equal(status, 2, args.join(' '))
    assert.match(err, told)
    assert.equal(err.trim().split('\n').length, 1)
  }
  assert.match(run(['user', 'add', 'Bo', '--ledger', 'users.db'], 'short\n').err, /a password has/)
})

test('a server that others can reach needs an account; wrong use is told in one line', () => {
  for (const [args, told] of [
    [['--host', '0.0.0.0'], /nobody has an account.*sayso user add/],
    [['--host', 'a b'], /no address/],
    [['--port', 'eighty'], /no port/],
    [['--port', '70000'], /no port/],
    [['--publish', 'sometimes'], /manual or continuous/],
    [['--origin', 'live.example.org'], /without a path/],
    [['--origin', 'https://live.example.org/x'], /without a path/],
    [['feed.xml'], /no address of a feed/],
  ] as const) {
    const { status, err } = run(['serve', ...args, '--ledger', 'none-yet.db'])
    assert.equal(status, 2, args.join(' '))
    assert.match(err, told)
    assert.equal(err.trim().split('\n').length, 1)
  }
})

/** Starts a server and gives its address. */
function started(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout?.on('data', (bytes: Buffer) => {
      out += bytes.toString('utf8')
      const address = /at (http:\S+)/.exec(out)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (status) => reject(new Error(`ended with ${status}`)))
  })
}

test('served out of a file: signed in over the network, posted, seen; what another process adds is seen; ended, all is kept', async () => {
  assert.equal(run(['user', 'add', 'Ada', '--role', 'admin', '--ledger', 'served.db'], `${PASSWORD}\n`).status, 0)
  const child = spawn(process.execPath, [sayso, 'serve', '--ledger', 'served.db', '--port', '0', '--public'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  try {
    const address = await started(child)
    const signedIn = await fetch(`${address}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Ada', password: PASSWORD }),
    })
    const { csrf } = (await signedIn.json()) as { csrf: string }
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    const post = (text: string, at: string) =>
      fetch(`${address}/api/v1/desk/reports`, {
        method: 'POST',
        headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' },
        body: JSON.stringify({ text, from: 'Tarn Post', publishedAt: at }),
      })
    const answer = await post('The bridge at Tarn was shut, Mayor Ana Ruhle said.', '2031-03-04T09:00Z')
    assert.equal(answer.status, 201)
    const shows = async (words: RegExp): Promise<void> => {
      for (let k = 0; k < 200; k++) {
        const text = await (await fetch(`${address}/api/v1/lines`)).text()
        if (words.test(text)) return
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      assert.fail(`${words} was not shown`)
    }
    await shows(/was shut/)
    const notes = 'TARN, March 4, 2031 - A ferry sank at Tarn on Tuesday, the coast guard said.\n'
    assert.equal(run(['add', '-', '--ledger', 'served.db'], notes).status, 0)
    await shows(/ferry sank/)
  } finally {
    child.kill('SIGTERM')
  }
  assert.equal(await ended, 0)
  const ledger = await openLedger(path.join(folder, 'served.db'))
  const { count } = await ledger.db
    .selectFrom('reports')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  await ledger.close()
  assert.equal(count, 2)
})
