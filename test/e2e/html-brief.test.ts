import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { renderHtml } from '../../src/publish/index.ts'
import { publishSources } from '../golden/publish-case.ts'
import { needsChromium, startBrowser } from './browser.ts'
import { faintWords } from './contrast.ts'

describe('the HTML brief in a browser', { skip: needsChromium }, () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-e2e-'))
  const address = pathToFileURL(path.join(folder, 'brief.html')).href
  const { brief, reports } = publishSources()[0]!
  const lines = brief.sections.flatMap((section) => section.lines)
  let browser: Browser
  before(async () => {
    writeFileSync(path.join(folder, 'brief.html'), renderHtml(brief, reports))
    browser = await startBrowser()
  })
  after(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A page with nothing said on the console and nothing asked for but the file itself. */
  async function open(options: Parameters<Browser['newPage']>[0], act: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage(options)
    const asked: string[] = []
    const said: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    await page.goto(address)
    await act(page)
    await page.close()
    assert.deepEqual(asked, [address])
    assert.deepEqual(said, [])
  }

  test('every line opens its evidence by keyboard, without script', async () => {
    await open({ javaScriptEnabled: false, viewport: { width: 1300, height: 900 } }, async (page) => {
      assert.equal(await page.locator('article.line').count(), lines.length)
      for (const line of lines) {
        const article = page.locator(`[id="${line.id}"]`)
        const mark = article.locator('mark').first()
        assert.ok(!(await mark.isVisible()))
        await article.locator('summary').focus()
        await page.keyboard.press('Enter')
        assert.ok(await mark.isVisible(), line.text)
      }
    })
  })
  for (const width of [320, 390, 820, 1360]) {
    test(`nothing runs out of a page ${width} wide, with all evidence open`, async () => {
      await open({ viewport: { width, height: 800 } }, async (page) => {
        await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`)
        assert.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= width)
      })
    })
  }
  test('a word without end and a word in another direction stay on a phone', async () => {
    const endless = 'x'.repeat(400)
    const hostile = {
      ...brief,
      story: { ...brief.story, name: endless },
      sections: brief.sections.map((section) => ({
        ...section,
        heading: endless,
        lines: section.lines.map((line) => ({
          ...line,
          text: `${endless} \u202e${line.text}`,
          chain: line.chain.map((source) => ({ ...source, name: endless })),
          places: line.places.map((place) => ({ ...place, name: endless })),
          figures: line.figures.map((figure) => ({ ...figure, what: endless })),
        })),
      })),
      series: brief.series.map((series) => ({ ...series, what: endless })),
      disputes: brief.disputes.map((dispute) => ({ ...dispute, about: endless })),
      reports: brief.reports.map((report) => ({ ...report, title: endless, input: endless })),
      diagnostics: [{ code: 'long', message: endless }],
    }
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
    await page.setContent(renderHtml(hostile, reports))
    await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`)
    assert.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= 320)
    await page.close()
  })
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`words stand out from their ground, ${colorScheme}`, async () => {
      await open({ colorScheme, viewport: { width: 1300, height: 900 } }, async (page) => {
        await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`)
        assert.deepEqual(await faintWords(page), [])
        const ground = (await page.evaluate('getComputedStyle(document.body).backgroundColor')) as string
        const [red = 0] = ground.match(/\d+/g)?.map(Number) ?? []
        assert.equal(red > 128, colorScheme === 'light')
      })
    })
  }
  test('the sides of a dispute stand side by side on a wide page and one under another on a phone', async () => {
    for (const [width, beside] of [
      [1300, true],
      [390, false],
    ] as const) {
      await open({ viewport: { width, height: 900 } }, async (page) => {
        const [left, right] = await page
          .locator('.dispute .side')
          .all()
          .then((sides) => Promise.all(sides.slice(0, 2).map((side) => side.boundingBox())))
        assert.ok(left && right)
        assert.equal(left.y === right.y, beside)
      })
    }
  })
  test('printed, the page is black on white and its buttons are gone', async () => {
    await open({ colorScheme: 'dark', viewport: { width: 1000, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: 'print' })
      assert.ok(!(await page.locator('nav').isVisible()))
      assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(255, 255, 255)')
      assert.equal(await page.evaluate('getComputedStyle(document.body).color'), 'rgb(0, 0, 0)')
      const pdf = await page.pdf({ format: 'A4' })
      assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-')
    })
  })
  test('landmarks, one first heading, and a way past the masthead', async () => {
    await open({ viewport: { width: 1300, height: 900 } }, async (page) => {
      for (const role of ['banner', 'main', 'navigation', 'contentinfo'] as const) {
        assert.equal(await page.getByRole(role).count(), 1, role)
      }
      assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1)
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate('document.activeElement.textContent'), 'Skip to the brief')
      assert.ok(await page.locator('.skip').isVisible())
    })
  })
})
