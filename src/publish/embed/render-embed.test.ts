import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { ORAM_DAM as brief, ORAM_LINES as lines, ORAM_REPORTS as reports } from '../export/oram-dam-for-test.ts'
import { renderEmbed } from './render-embed.ts'

const documentOf = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document

test('the lead with its sources, nothing that acts or is fetched, no id', () => {
  const html = renderEmbed(brief, reports, { address: 'https://page.example/day' })
  const { body } = documentOf(html)
  assert.equal(body.children.length, 1)
  assert.equal(body.querySelectorAll('li').length, brief.lead.length)
  assert.equal(body.querySelectorAll('script, style, link, img, iframe, [id], [style]').length, 0)
  for (const item of body.querySelectorAll('li')) assert.ok((item.querySelector('cite')?.textContent ?? '').length > 0)
  assert.match(body.textContent ?? '', /as of/)
})

test('with everything it stops after a dozen lines and leads on', () => {
  const { body } = documentOf(renderEmbed(brief, reports, { address: 'https://page.example/day', everything: true }))
  assert.equal(body.querySelectorAll('li').length, 12)
  assert.match(body.textContent ?? '', new RegExp(`${lines.length - 12} more lines`))
})

test('without an address it leads only to the reports', () => {
  const { body } = documentOf(renderEmbed(brief, reports))
  assert.equal(body.querySelector('h2 a'), null)
  for (const link of body.querySelectorAll('a')) assert.ok(reports.some(({ url }) => url === link.getAttribute('href')))
})
