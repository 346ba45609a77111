import assert from 'node:assert/strict'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Browser } from 'playwright-core'
import { processEffects } from '../../src/cli/process-effects.ts'
import { siteCommand } from '../../src/cli/site-command.ts'
import { needsChromium, startBrowser } from '../e2e/browser.ts'
import { type FloodStory, floodStory } from './flood-story.ts'

const out = mkdtempSync(path.join(os.tmpdir(), 'sayso-site-'))
let story: FloodStory
let printed = ''

before(async () => {
  story = await floodStory()
  const effects = {
    ...processEffects(),
    tell: () => {},
    print: async (text: string) => {
      printed += text
      return true
    },
  }
  const options = { story: 'The flood on the Danube', address: 'https://example.org/flood' }
  assert.equal(await siteCommand(out, [story.folder], options, effects), 0)
})
after(() => {
  story?.remove()
  rmSync(out, { recursive: true, force: true })
})

test('a page for every day, at its own address and as it stood, the newest at the root', () => {
  assert.match(printed, /^\d+ files written; the newest page is .*index\.html\n$/)
  const page = (file: string) => parseHTML(readFileSync(path.join(out, file), 'utf8')).document
  assert.equal(page('index.html').querySelector('main')?.getAttribute('data-day'), '2031-06-11')
  assert.match(page('2031-06-11/index.html').body.textContent ?? '', /rose to six/)
  const older = page('2031-06-10/index.html')
  assert.doesNotMatch(older.querySelector('.columns')?.textContent ?? '', /rose to/)
  assert.match(older.querySelector('.standing')?.textContent ?? '', /as it stood at 10 June 2031, 21:59 UTC/)
  assert.equal(
    older.querySelector('link[rel=canonical]')?.getAttribute('href'),
    'https://example.org/flood/2031-06-10/',
  )
  assert.equal(page('days/index.html').querySelectorAll('.all-days > li').length, 2)
})

test('every link within the site leads to a file, every fragment to an element', () => {
  const pages = globSync('**/*.html', { cwd: out })
  assert.ok(pages.length >= 5)
  for (const file of pages) {
    const { document } = parseHTML(readFileSync(path.join(out, file), 'utf8'))
    const links = [...document.querySelectorAll('a[href], link[href], script[src]')]
    for (const link of links) {
      const href = link.getAttribute('href') ?? link.getAttribute('src') ?? ''
      if (/^https?:/.test(href)) continue
      const [target = '', fragment] = href.split('#')
      const at = target === '' ? file : path.join(path.dirname(file), target)
      assert.ok(existsSync(path.join(out, at)), `${file}: ${href}`)
      if (fragment === undefined || fragment === '') continue
      const there = parseHTML(readFileSync(path.join(out, at), 'utf8')).document
      assert.ok(there.getElementById(fragment), `${file}: ${href}`)
    }
  }
})

test('made again it is the same, byte by byte', async () => {
  const again = mkdtempSync(path.join(os.tmpdir(), 'sayso-site-'))
  const quiet = { ...processEffects(), tell: () => {}, print: async () => true }
  const options = { story: 'The flood on the Danube', address: 'https://example.org/flood' }
  await siteCommand(again, [story.folder], options, quiet)
  for (const file of globSync('**/*.*', { cwd: out })) {
    assert.deepEqual(readFileSync(path.join(again, file)), readFileSync(path.join(out, file)), file)
  }
  rmSync(again, { recursive: true, force: true })
})

test('an address that is none is wrong use', async () => {
  const refused = siteCommand(out, [story.folder], { address: 'javascript:x' }, processEffects())
  await assert.rejects(refused, /--address 'javascript:x' is no web address/)
})

describe('searched in a browser', { skip: needsChromium }, () => {
  let browser: Browser
  let server: http.Server
  before(async () => {
    const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }
    server = http.createServer((request, response) => {
      const file = path.join(out, new URL(request.url ?? '', 'http://x').pathname)
      if (!existsSync(file)) return response.writeHead(404).end()
      const type = types[path.extname(file).slice(1)] ?? 'application/octet-stream'
      return response.writeHead(200, { 'content-type': type }).end(readFileSync(file))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    browser = await startBrowser()
  })
  after(async () => {
    await browser?.close()
    server.closeAllConnections()
    server.close()
  })

  test('by words, by speaker, by place, by day; what is found leads to its line', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    const found = async (fields: Readonly<Record<string, string>>): Promise<string[]> => {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/search/index.html`)
      for (const [name, value] of Object.entries(fields)) await page.locator(`[name=${name}]`).fill(value)
      await page.getByRole('button', { name: 'Search' }).click()
      await page.locator('.results h2').waitFor()
      return page.locator('.results li .words').allInnerTexts()
    }
    assert.equal((await found({ q: 'trains' })).length, 1)
    assert.match((await found({ q: '"burst its banks" ros*', from: '2031-06-11' }))[0] ?? '', /six|five/)
    assert.equal((await found({ q: 'train' })).length, 0)
    assert.equal((await found({ speaker: 'karl brenner' })).length, 1)
    assert.ok((await found({ place: 'Linz', to: '2031-06-10' })).length >= 1)
    await found({ q: 'kindergarten OR' })
    await found({ q: 'trains' })
    await page.locator('.results a').click()
    await page.locator('article:target').waitFor()
    assert.match(await page.locator('article:target').innerText(), /Two trains/)
    assert.deepEqual(complaints, [])
  })
})
