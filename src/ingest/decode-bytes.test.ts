import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeBytes } from './decode-bytes.ts'

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part, 'utf8'))))

test('a byte order mark decides', async () => {
  assert.equal((await decodeBytes(bytes(0xef, 0xbb, 0xbf, 'Łom'), { markup: 'none', charset: 'latin1' })).text, 'Łom')
  assert.equal((await decodeBytes(Buffer.from('\ufeffŁom', 'utf16le'), { markup: 'none' })).text, 'Łom')
})

test('UTF-16 without a mark is told by its zeros', async () => {
  assert.equal(
    (await decodeBytes(Buffer.from('The bridge at Tarn', 'utf16le'), { markup: 'none' })).text,
    'The bridge at Tarn',
  )
})

test('valid UTF-8 is UTF-8, whatever header and meta say', async () => {
  const page = bytes('<meta charset="iso-8859-1"><p>Łom “shut”</p>')
  assert.deepEqual(await decodeBytes(page, { markup: 'html', charset: 'windows-1252' }), { text: page.toString() })
})

test('otherwise the header counts, then the meta element', async () => {
  assert.equal((await decodeBytes(bytes(0xa3, 'om'), { markup: 'none', charset: 'iso-8859-2' })).text, 'Łom')
  const meta = await decodeBytes(bytes('<meta charset="windows-1251"><p>', 0xcc, 0xe8, 0xf0), { markup: 'html' })
  assert.match(meta.text, /Мир$/)
  const xml = await decodeBytes(bytes('<?xml version="1.0" encoding="windows-1250"?><a>', 0xa3, 'om</a>'), {
    markup: 'xml',
  })
  assert.match(xml.text, /Łom/)
})

test('windows-1252 keeps its curly quotes and the euro, which Node’s own decoder loses', async () => {
  const { text, doubt } = await decodeBytes(bytes(0x93, 'shut', 0x94, ' ', 0x80, '5'), {
    markup: 'none',
    charset: 'iso-8859-1',
  })
  assert.equal(text, '“shut” €5')
  assert.equal(doubt, undefined)
})

test('a charset that is wrong or missing is told', async () => {
  assert.match((await decodeBytes(bytes('caf', 0xe9, ' in Tarn'), { markup: 'none' })).doubt ?? '', /names no charset/)
  const wrong = await decodeBytes(bytes('caf', 0xe9, ' in Tarn'), { markup: 'none', charset: 'utf-8' })
  assert.match(wrong.doubt ?? '', /says UTF-8 but is not/)
  assert.equal(wrong.text, 'café in Tarn')
})

test('one broken byte does not turn a UTF-8 page into another charset', async () => {
  const { text, doubt } = await decodeBytes(bytes('é'.repeat(40), 0xff, 'Łom'), { markup: 'none' })
  assert.match(text, /Łom$/)
  assert.match(doubt ?? '', /a few bytes/)
})
