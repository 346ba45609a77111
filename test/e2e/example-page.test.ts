import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import type { Brief } from '../../src/model/index.ts'
import { needsChromium, startBrowser } from './browser.ts'

const root = path.join(import.meta.dirname, '../..')

/** What `npm start -- --format html` gives a person, opened in a browser. */
describe('the page of the example story', { skip: needsChromium }, () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-example-'))
  let browser: Browser
  let brief: Brief
  const make = (name: string) => {
    const args = [path.join(root, 'bin/sayso.js'), 'brief', 'examples/haldren', '--out', path.join(folder, name)]
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    assert.equal(status, 0, stderr)
  }
  before(async () => {
    make('brief.html')
    make('brief.json')
    brief = JSON.parse(readFileSync(path.join(folder, 'brief.json'), 'utf8')) as Brief
    browser = await startBrowser()
  })
  after(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('every line of the JSON stands on the page and marks the words it was read from', async () => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.goto(pathToFileURL(path.join(folder, 'brief.html')).href)
    const bare = (words: string) => words.replace(/\s+/g, ' ').trim()
    for (const line of brief.sections.flatMap((section) => section.lines)) {
      const article = page.locator(`article[id="${line.id}"]`)
      assert.ok(bare((await article.locator('.words').textContent()) ?? '').startsWith(bare(line.text)), line.text)
      const marked = bare((await article.locator('mark').allTextContents()).join(' '))
      const content = line.evidence.find(({ role }) => role === 'content')
      assert.ok(content && marked.includes(bare(content.quote)), `${content?.quote} in ${marked}`)
    }
    assert.deepEqual(said, [])
    await page.close()
  })
  test('every link leads to a line or section of the page, or to a web address', async () => {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(path.join(folder, 'brief.html')).href)
    const lost = await page.evaluate(`[...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
      .filter((href) => !(href.startsWith('#') ? document.getElementById(href.slice(1)) : /^https?:/.test(href)))`)
    assert.deepEqual(lost, [])
    await page.close()
  })
})
