import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { ingest, nodeEffects } from './index.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'sayso-folder-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, text: string): string => {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}
const STORY = (what: string): string => `The ${what} at Tarn was shut on Monday, the mayor said, and buses go round.`

test('a folder is read to the bottom, in the order of its names; other files and circles of links are passed over', async () => {
  put('in/b.txt', STORY('bridge'))
  put('in/a/z.md', `# Mill shut\n\n${STORY('mill')}`)
  put('in/a.html', `<p>${STORY('school')}</p>`)
  put('in/notes.doc', 'not a report')
  put('in/.hidden.txt', STORY('hidden'))
  symlinkSync(path.join(folder, 'in'), path.join(folder, 'in', 'circle'))
  symlinkSync(path.join(folder, 'in', 'b.txt'), path.join(folder, 'in', 'c.txt'))
  const { reports, diagnostics } = await ingest([path.join(folder, 'in')], nodeEffects())
  assert.deepEqual(diagnostics, [])
  assert.deepEqual(
    reports.map(({ input, text }) => [path.relative(folder, input), text]),
    [
      ['in/a/z.md', STORY('mill')],
      ['in/a.html', STORY('school')],
      ['in/b.txt', STORY('bridge')],
    ],
  )
})

test('the same document has the same id in every format and under every name; the first name stands for it', async () => {
  const text = put('same.txt', `Title: Mill shut\n\n${STORY('mill')}`)
  const page = put(
    'other.html',
    `<html><head><title>Mill shut</title></head><body><h1>Mill shut</h1><p>${STORY('mill')}</p></body></html>`,
  )
  const forth = await ingest([text, page], nodeEffects())
  const back = await ingest([page, text], nodeEffects())
  assert.equal(forth.reports.length, 1)
  assert.deepEqual(forth.reports[0], back.reports[0])
  assert.equal(forth.reports[0]?.input, page)
})

test('another outlet, day or word makes another report', async () => {
  const files = [
    put('1.txt', `Outlet: Tarn Post\nTitle: Mill shut\n\n${STORY('mill')}`),
    put('2.txt', `Outlet: Marsk Post\nTitle: Mill shut\n\n${STORY('mill')}`),
    put('3.txt', `Outlet: Tarn Post\nTitle: Mill shut\nDate: 2026-05-11\n\n${STORY('mill')}`),
    put('4.txt', `Outlet: Tarn Post\nTitle: Mill shut\n\n${STORY('old mill')}`),
  ]
  const { reports } = await ingest(files, nodeEffects())
  assert.equal(new Set(reports.map(({ id }) => id)).size, 4)
})

test('standard input, told by its content', async () => {
  const effects = {
    ...nodeEffects(),
    stdin: async () => Buffer.from(JSON.stringify({ title: 'Mill shut', text: STORY('mill') })),
  }
  const { reports } = await ingest(['-'], effects)
  assert.deepEqual([reports[0]?.input, reports[0]?.title], ['-', 'Mill shut'])
})

test('a report in another language is kept and says so', async () => {
  const text =
    'A ponte de Tarn foi fechada na segunda-feira depois que uma barcaça a atingiu, informou a prefeita da cidade.'
  const { reports, diagnostics } = await ingest([put('pt.txt', text)], nodeEffects())
  assert.deepEqual([reports[0]?.language, reports[0]?.text, diagnostics], ['pt', text, []])
})

test('a headline and nothing else is a report of its headline', async () => {
  const flash = put(
    'flash.json',
    JSON.stringify({
      uri: 'urn:example:9',
      headline: 'Mayor says mill in Tarn is shut',
      body_text: '',
      versioncreated: '2026-05-11T08:00:00Z',
    }),
  )
  const { reports } = await ingest([flash], nodeEffects())
  assert.equal(reports[0]?.text, 'Mayor says mill in Tarn is shut')
})

test('an agency in the byline is the text’s source and no author', async () => {
  const { reports } = await ingest(
    [put('wire.txt', `Outlet: Tarn Post\nAuthor: Velmora Press Agency\n\n${STORY('wire')}`)],
    nodeEffects(),
  )
  assert.deepEqual([reports[0]?.agency, reports[0]?.author], ['Velmora Press Agency', undefined])
})
