import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { needsChromium, startBrowser } from '../e2e/browser.ts'
import { type FloodStory, floodPage, floodStory } from './flood-story.ts'
import { type PageServer, startPageServer } from './page-server.ts'

describe('the page without a script', { skip: needsChromium }, () => {
  let browser: Browser
  let server: PageServer
  let story: FloodStory
  let page: Page

  before(async () => {
    // The story first: where it can not be made, nothing is left running.
    story = await floodStory()
    server = await startPageServer()
    browser = await startBrowser()
    server.show('/', floodPage(story, story.noon))
    page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.goto(server.address)
  })
  after(async () => {
    await browser?.close()
    await server?.close()
    story?.remove()
  })

  test('everything is there to read', async () => {
    assert.equal(await page.locator('article.line').count(), 8)
    assert.equal(await page.locator('.freshness time').count(), 3)
    assert.match(await page.locator('.freshness').innerText(), /Nothing from Radio Linz since 11 Jun, 06:00 UTC/)
  })

  test('a line opens its evidence', async () => {
    const line = page.locator('article.line').filter({ has: page.locator('p.words', { hasText: 'A school in Krems' }) })
    assert.equal(await line.locator('.evidence').isVisible(), false)
    await line.locator('summary').first().click()
    assert.match(await line.locator('mark').innerText(), /A school in Krems/)
  })

  test('the length can be chosen', async () => {
    await page.getByRole('radio', { name: /The lines/ }).check({ force: true })
    assert.equal(await page.locator('.columns').isVisible(), true)
    assert.equal(await page.locator('.back').isVisible(), false)
    await page.getByRole('radio', { name: /Everything/ }).check({ force: true })
    assert.equal(await page.locator('.back').isVisible(), true)
  })

  test('nothing is offered that would do nothing', async () => {
    assert.equal(await page.locator('button:visible').count(), 0)
    assert.equal(await page.locator('.notice.shown').count(), 0)
  })
})
