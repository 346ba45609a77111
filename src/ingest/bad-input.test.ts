import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { ingest, nodeEffects } from './index.ts'

const NOW = '2026-05-12T12:00:00Z'
const GOOD = 'The bridge at Tarn was closed on Monday, the mayor said. It will stay closed for a week.'
let folder = ''

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sayso-ingest-'))
})
after(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const whole = path.join(folder, name)
  mkdirSync(path.dirname(whole), { recursive: true })
  writeFileSync(whole, content)
  return whole
}

/** Reads a bad input before a good one: the good one must come through, the bad one be told in one line. */
async function problemWith(bad: string, kept = 0): Promise<{ code: string; message: string }> {
  const good = file('good.txt', GOOD)
  const { reports, diagnostics } = await ingest([bad, good], nodeEffects(), { now: NOW })
  assert.equal(reports.length, kept + 1)
  assert.equal(reports.at(-1)?.text, GOOD)
  assert.equal(diagnostics.length, 1, JSON.stringify(diagnostics))
  const [diagnostic] = diagnostics
  assert.ok(diagnostic)
  assert.ok(diagnostic.message.startsWith(bad), diagnostic.message)
  assert.doesNotMatch(diagnostic.message, /\n/)
  return diagnostic
}

test('a missing file', async () => {
  assert.equal((await problemWith(path.join(folder, 'nowhere.txt'))).code, 'missing-file')
})

test('a folder without reports', async () => {
  file('pictures/a.png', 'not looked at')
  assert.equal((await problemWith(path.join(folder, 'pictures'))).code, 'empty-folder')
})

test('an empty file, and one of blank lines', async () => {
  assert.equal((await problemWith(file('empty.txt', ''))).code, 'empty-file')
  assert.equal((await problemWith(file('blank.txt', '\n \n\n'))).code, 'empty-file')
})

test('a binary file, whatever its ending says', async () => {
  const bytes = new Uint8Array(4096).map((_, i) => (i * 37) % 256)
  assert.equal((await problemWith(file('picture.txt', bytes))).code, 'binary')
  assert.equal((await problemWith(file('archive.html', Buffer.from('PK\u0003\u0004not a word file')))).code, 'binary')
})

test('a file of 200 MB is refused by its size, unread', async () => {
  const huge = file('huge.txt', 'x')
  truncateSync(huge, 200 * 1024 * 1024)
  const effects = nodeEffects()
  const read = (name: string): Promise<Uint8Array> => {
    assert.notEqual(name, huge)
    return effects.disk.read(name)
  }
  const good = file('good.txt', GOOD)
  const { reports, diagnostics } = await ingest([huge, good], { ...effects, disk: { ...effects.disk, read } })
  assert.equal(reports.length, 1)
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['too-large'],
  )
  assert.match(diagnostics[0]!.message, /200 MB/)
})

test('a wrong charset is told, and the text is read as what it is', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<meta charset="utf-8"><p>The caf'),
    Buffer.from([0xe9]),
    Buffer.from(` of Tarn was shut, \u0093closed\u0094 he said. ${GOOD}</p>`, 'latin1'),
  ])
  const page = file('charset.html', bytes)
  assert.equal((await problemWith(page, 1)).code, 'wrong-charset')
  const { reports } = await ingest([page], nodeEffects())
  assert.match(reports[0]!.text, /The café of Tarn was shut, “closed” he said/)
})

test('100,000 nested tags neither hang nor break the reader', async () => {
  const page = `<html><body>${'<div>'.repeat(100_000)}<p>${GOOD} Deep down.</p>${'</div>'.repeat(100_000)}</body></html>`
  assert.equal((await problemWith(file('deep.html', page), 1)).code, 'nested-too-deep')
})

test('XML that is no feed', async () => {
  const map = file(
    'sitemap.xml',
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>',
  )
  assert.equal((await problemWith(map)).code, 'unknown-xml')
})

test('a page without an article', async () => {
  const page = '<html><head><title>Index</title></head><body><nav><a href="/a">One</a></nav></body></html>'
  assert.equal((await problemWith(file('index.html', page))).code, 'no-article')
})

test('a feed that was cut off gives the entries before the cut', async () => {
  const entry = (n: number): string =>
    `<item><title>Report ${n} from Tarn</title><description>Bus ${n} left Tarn on Monday, the mayor said.</description></item>`
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Tarn Post</title>${entry(1)}${entry(2)}<item><title>Rep`
  assert.equal((await problemWith(file('cut.xml', feed), 2)).code, 'feed-damaged')
})

test('wrong JSON names its line', async () => {
  const wrong = file('wrong.json', '{\n  "title": "A",\n  "text": "B" "c"\n}\n')
  const diagnostic = await problemWith(wrong)
  assert.equal(diagnostic.code, 'bad-json')
  assert.match(diagnostic.message, /line 3\b/)
})

test('a wrong line of JSON Lines costs itself only', async () => {
  const line = (n: number): string =>
    JSON.stringify({ title: `Bus ${n}`, text: `Bus ${n} left Tarn at dawn, he said.` })
  const diagnostic = await problemWith(file('lines.jsonl', `${line(1)}\n{"title": \n${line(3)}\n`), 2)
  assert.equal(diagnostic.code, 'bad-json')
  assert.match(diagnostic.message, /line 2\b/)
})

test('JSON that holds no report', async () => {
  assert.equal((await problemWith(file('numbers.json', '[1, 2, 3]'))).code, 'no-report')
})

test('a day in the future is told and kept', async () => {
  const dated = file('future.txt', `Title: Later\nDate: 2026-06-01\n\n${GOOD} Really.`)
  assert.equal((await problemWith(dated, 1)).code, 'future-date')
})

test('a day that has begun somewhere is not in the future', async () => {
  const dated = file('today.txt', `Title: Now\nDate: 2026-05-13\n\n${GOOD} Truly.`)
  const { diagnostics } = await ingest([dated], nodeEffects(), { now: NOW })
  assert.deepEqual(diagnostics, [])
})

test('no sentence at all', async () => {
  assert.equal((await problemWith(file('numbers.txt', '12 14 16\n\n18 20\n'))).code, 'no-sentence')
})

test('a damaged PDF and a damaged Word file', async () => {
  assert.equal((await problemWith(file('damaged.pdf', '%PDF-1.4\nnothing of use'))).code, 'damaged-file')
  const zip = Buffer.from('PK\u0003\u0004\u0014\u0000 word/document.xml and nothing else', 'latin1')
  assert.equal((await problemWith(file('damaged.docx', zip))).code, 'damaged-file')
})

test('Markdown nested too deep is read as text', async () => {
  assert.equal(
    (await problemWith(file('deep.md', `${'>'.repeat(20_000)} ${GOOD} Again.`), 1)).code,
    'markdown-unreadable',
  )
})

test('several bad inputs give a line each', async () => {
  const inputs = [path.join(folder, 'none.txt'), file('empty2.txt', ''), file('numbers2.txt', '1 2 3')]
  const { reports, diagnostics } = await ingest(inputs, nodeEffects())
  assert.equal(reports.length, 0)
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['missing-file', 'empty-file', 'no-sentence'],
  )
})
