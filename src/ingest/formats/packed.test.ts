import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { crc32 } from 'node:zlib'
import type { Report } from '../../model/report.ts'
import { ingest, nodeEffects } from '../index.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'sayso-packed-'))
after(() => rmSync(folder, { recursive: true, force: true }))

async function read(name: string, bytes: Uint8Array | string): Promise<Report[]> {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  const { reports, diagnostics } = await ingest([file], nodeEffects())
  assert.deepEqual(diagnostics, [])
  return reports
}

const regions = ({ regions, text }: Report): [string, string][] =>
  regions.map(({ label, start, end }) => [label, text.slice(start, end)])

/** A PDF of pages, each a list of [font size, x, y, words]. */
function pdf(pages: readonly (readonly (readonly [number, number, number, string])[])[]): Buffer {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const kids: string[] = []
  for (const lines of pages) {
    const stream = lines.map(([size, x, y, words]) => `BT /F1 ${size} Tf ${x} ${y} Td (${words}) Tj ET`).join('\n')
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`
    kids.push(`${objects.push(page)} 0 R`)
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`
  let out = '%PDF-1.4\n'
  const offsets: number[] = []
  for (const [i, object] of objects.entries()) {
    offsets.push(out.length)
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${out.length}\n%%EOF`,
    'latin1',
  )
}

test('PDF: title, byline, paragraphs over lines and pages, running heads gone, pages as regions', async () => {
  const [report] = await read(
    'river.pdf',
    pdf([
      [
        [9, 50, 780, 'River Office bulletin'],
        [20, 50, 740, 'Bridge at Tarn shut'],
        [11, 50, 710, 'By Ana Ruiz'],
        [11, 50, 680, 'The bridge at Tarn was shut on Monday after a barge'],
        [11, 50, 666, 'hit it, the mayor said. Divers will look at the pil-'],
        [11, 50, 652, 'lars on Tuesday.'],
        [11, 50, 624, 'The office closed the river for six hours and sent'],
        [9, 50, 40, 'Page 1 of 2'],
      ],
      [
        [9, 50, 780, 'River Office bulletin'],
        [11, 50, 740, 'all ships back to Marsk.'],
        [14, 50, 712, 'Ferries'],
        [11, 50, 690, 'Ferries run again, the office said.'],
        [9, 50, 40, 'Page 2 of 2'],
      ],
    ]),
  )
  assert.ok(report)
  assert.equal(report.title, 'Bridge at Tarn shut')
  assert.equal(report.author, 'Ana Ruiz')
  assert.equal(
    report.text,
    'The bridge at Tarn was shut on Monday after a barge hit it, the mayor said. Divers will look at the pillars on Tuesday.\n\nThe office closed the river for six hours and sent all ships back to Marsk.\n\nFerries\n\nFerries run again, the office said.',
  )
  assert.deepEqual(
    report.headings.map(({ start, end }) => report.text.slice(start, end)),
    ['Ferries'],
  )
  const [first, second] = regions(report)
  assert.deepEqual([first?.[0], second?.[0]], ['page 1', 'page 2'])
  assert.match(first?.[1] ?? '', /six hours and sent$/)
  assert.match(second?.[1] ?? '', /^all ships back/)
  assert.deepEqual(
    report.removed.map(({ text }) => text),
    ['River Office bulletin', 'By Ana Ruiz', 'Page 1 of 2', 'River Office bulletin', 'Page 2 of 2'],
  )
})

/** A ZIP archive of stored files. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt32LE(crc32(data), 14)
    head.writeUInt32LE(data.length, 18)
    head.writeUInt32LE(data.length, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    head.copy(entry, 6, 4, 28)
    entry.writeUInt32LE(offset, 42)
    parts.push(head, Buffer.from(name), data)
    central.push(entry, Buffer.from(name))
    offset += 30 + name.length + data.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}

function docx(body: string): Buffer {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  return zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  })
}

const paragraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`

test('Word: headings by style, tables and rows as regions', async () => {
  const [report] = await read(
    'river.docx',
    docx(
      paragraph('Bridge at Tarn shut', 'Heading1') +
        paragraph('The bridge was shut on Monday, the mayor said.') +
        paragraph('Ships held back', 'Heading2') +
        `<w:tbl>${row('Place', 'Ships')}${row('Tarn', '12')}</w:tbl>` +
        paragraph('They will go on Tuesday.'),
    ),
  )
  assert.ok(report)
  assert.equal(report.title, 'Bridge at Tarn shut')
  assert.equal(
    report.text,
    'The bridge was shut on Monday, the mayor said.\n\nShips held back\n\nPlace | Ships\n\nTarn | 12\n\nThey will go on Tuesday.',
  )
  assert.deepEqual(regions(report), [
    ['table 1', 'Place | Ships\n\nTarn | 12'],
    ['table 1, row 1', 'Place | Ships'],
    ['table 1, row 2', 'Tarn | 12'],
  ])
})

const MAIL = `From: "River Office" <press@river.example>
To: desk@tarn.example
Subject: =?utf-8?q?Fwd:_Bridge_at_Tarn_shut_=E2=80=93_notice?=
Date: Mon, 11 May 2026 00:20:00 +0300
Message-ID: <1@river.example>
MIME-Version: 1.0
`

test('mail: date and sender from the header, the text without its signature', async () => {
  const [report] = await read(
    'notice.eml',
    `${MAIL}Content-Type: text/plain; charset=utf-8\n\nThe bridge at Tarn was shut on Monday after a barge hit it, the\noffice said. It will stay closed for a week.\n\n-- \nRiver Office\nTel. 12345\n`,
  )
  assert.ok(report)
  assert.equal(report.title, 'Bridge at Tarn shut – notice')
  assert.equal(report.outlet, 'River Office')
  assert.equal(report.publishedAt?.value, '2026-05-11T00:20+03:00')
  assert.equal(
    report.text,
    'The bridge at Tarn was shut on Monday after a barge hit it, the office said. It will stay closed for a week.',
  )
})

test('mail: an attached document is a report of its own, with the mail’s date; pictures are left', async () => {
  const attached = docx(paragraph('All twelve ships were sent back to Marsk, the office said.')).toString('base64')
  const reports = await read(
    'attached.eml',
    `${MAIL}Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nPlease find our notice on the ships of Tarn.\n--x\nContent-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document; name="ships.docx"\nContent-Disposition: attachment; filename="ships.docx"\nContent-Transfer-Encoding: base64\n\n${attached}\n--x\nContent-Type: image/png; name="a.png"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--x--\n`,
  )
  assert.deepEqual(
    reports.map(({ text }) => text),
    ['Please find our notice on the ships of Tarn.', 'All twelve ships were sent back to Marsk, the office said.'],
  )
  assert.equal(reports[1]?.publishedAt?.value, '2026-05-11T00:20+03:00')
})
