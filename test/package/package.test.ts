import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { after, before, describe, test } from 'node:test'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const root = path.join(import.meta.dirname, '../..')

/** The package as a user gets it: packed, installed in an empty folder with its dependencies, run from there. */
describe('the packed tarball, installed in an empty folder', { timeout: 600_000 }, () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-package-'))
  const installed = path.join(folder, 'node_modules/@sayso/sayso')
  const source = path.join(root, 'bin/sayso.js')
  const packaged = path.join(folder, 'node_modules/.bin/sayso')

  const npm = (args: readonly string[], cwd: string) => {
    const { status, stderr } = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH']}` },
    })
    assert.equal(status, 0, stderr)
  }
  const run = (bin: string, args: readonly string[], cwd = root) =>
    spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

  before(() => {
    npm(['pack', '--pack-destination', folder], root)
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
    assert.ok(tarball)
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}')
    npm(['install', '--prefer-offline', path.join(folder, tarball)], folder)
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  test('holds built JavaScript, data and schema, and neither sources nor tests', () => {
    for (const file of ['dist/cli/main.js', 'dist/index.js', 'dist/index.d.ts', 'docs/brief.schema.json', 'LICENSE']) {
      assert.ok(existsSync(path.join(installed, file)), file)
    }
    for (const folderName of ['models', 'lexicons', 'examples']) {
      assert.ok(readdirSync(path.join(installed, folderName)).length > 0, folderName)
    }
    assert.ok(!existsSync(path.join(installed, 'src')) && !existsSync(path.join(installed, 'test')))
    const built = readdirSync(path.join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
    assert.deepEqual(
      built.filter((name) => /\.test\.|(?<!\.d)\.ts$/.test(name)),
      [],
    )
  })
  test('tells its version', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
    const { status, stdout } = run(packaged, ['--version'])
    assert.deepEqual([status, stdout], [0, `${version}\n`])
  })
  for (const format of ['json', 'html', 'markdown', 'terminal']) {
    test(`prints the same brief as from source: ${format}`, () => {
      const args = ['brief', 'examples/haldren', '--format', format]
      const ours = run(source, args)
      const theirs = run(packaged, args)
      assert.equal(theirs.status, 0, theirs.stderr)
      assert.ok(ours.stdout.length > 1000)
      assert.equal(theirs.stdout, ours.stdout)
      assert.equal(theirs.stderr, ours.stderr)
    })
  }
  test('without input prints the example story it brought', () => {
    const { status, stdout } = run(packaged, [], folder)
    assert.equal(status, 0)
    assert.match(stdout, /Day \d+/)
  })
  test('reads a page with its worker, which is found in the package too', () => {
    const { status, stdout, stderr } = run(packaged, [
      'brief',
      path.join(root, 'examples/haldren/02-courier-bridge.html'),
      '--format',
      'json',
    ])
    assert.equal(status, 0, stderr)
    assert.ok((JSON.parse(stdout) as { numbers: { lines: number } }).numbers.lines > 0)
  })
  test('publint finds nothing wrong with it', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true })
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    )
  })
  test('is a library too', () => {
    const script = `import { makeBrief, renderJson, BriefSchema } from '@sayso/sayso'
const brief = makeBrief([])
console.log(JSON.parse(renderJson(brief)).schema, typeof BriefSchema)`
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    })
    assert.equal(status, 0, stderr)
    assert.equal(stdout, 'sayso.brief/1 object\n')
  })
})
