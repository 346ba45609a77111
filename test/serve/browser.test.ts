import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { needsChromium, startBrowser } from '../e2e/browser.ts'
import { findFaults } from '../web/find-faults.ts'
import { BRIDGE, PASSWORD, type Started, startServer } from './started.ts'

const TOLL = {
  text: 'The death toll at the Tarn bridge rose to six, Mayor Ana Ruhle said.',
  at: '2031-03-04T11:00Z',
  outlet: 'Tarn Post',
}
const CONVOY = {
  text: 'A convoy left Tarn for the coast on Tuesday, the Red Cross said.',
  at: '2031-03-04T11:30Z',
  outlet: 'River Wire',
}

/** Server and page together, in a real browser. */
describe('reading and editing in a browser', { skip: needsChromium }, () => {
  let browser: Browser
  let server: Started
  let address: string
  const contexts: BrowserContext[] = []

  before(async () => {
    server = await startServer({ pages: true, reports: [BRIDGE, TOLL] })
    await server.signIn('editor')
    await server.signIn('admin')
    address = await server.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await startBrowser()
  })
  after(async () => {
    for (const context of contexts) await context.close()
    await browser?.close()
    await server?.close()
  })

  async function opened(
    options: { javaScriptEnabled?: boolean; colorScheme?: 'dark' | 'light'; width?: number } = {},
  ): Promise<Page> {
    const { width = 1200, ...rest } = options
    const context = await browser.newContext({ ...rest, viewport: { width, height: 800 } })
    contexts.push(context)
    return context.newPage()
  }

  async function signedIn(name: string, page: Page): Promise<Page> {
    await page.goto(`${address}/desk`)
    await page.getByLabel('Name').fill(name)
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${address}/desk`)
    return page
  }

  test('a report that comes in while reading is announced, and shown when its reader wants it', async () => {
    const page = await opened()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.goto(address)
    const connected = page.waitForResponse((response) => response.url().includes('/api/v1/live'))
    await page.locator('[data-island="reader"]').first().waitFor({ state: 'attached' })
    await connected.catch(() => {})
    assert.equal(await page.locator('article.line', { hasText: 'convoy' }).count(), 0)
    await server.tell(CONVOY)
    const notice = page.getByRole('button', { name: /new|show|update/i }).first()
    await notice.click()
    await page.locator('article.line', { hasText: 'convoy' }).first().waitFor()
    assert.deepEqual(complaints, [])
  })

  test('what is searched is found, without script too', async () => {
    const page = await opened({ javaScriptEnabled: false })
    await page.goto(`${address}/search`)
    await page.getByLabel('Words').fill('bridge')
    await page.getByRole('button', { name: 'Search' }).click()
    assert.match(await page.locator('main').innerText(), /shell hit the bridge at Tarn/)
  })

  test('signing in, hiding a line, undoing it, signing out; without script', async () => {
    const page = await signedIn('the editor', await opened({ javaScriptEnabled: false }))
    const line = page.locator('#lines article').first()
    const id = await line.getAttribute('id')
    await line.locator('summary', { hasText: 'Decide' }).click()
    const form = line.locator('form').first()
    await form.getByLabel('What').selectOption('hide')
    await form.getByLabel('Why').fill('told twice')
    await form.getByRole('button', { name: 'Decide' }).click()
    await page.waitForURL(`${address}/desk`)
    assert.equal(await page.locator(`#lines #${id}`).count(), 0)
    const entry = page.locator('#log li').first()
    assert.match(
      await entry.innerText(),
      new RegExp(`hide ${id}[^]*the editor[^]*told twice`.replace(/\[\^\]/g, '[\\s\\S]')),
    )
    await entry.locator('summary').click()
    await entry.getByLabel('Why').fill('it is not')
    await entry.getByRole('button', { name: 'Undo' }).click()
    await page.waitForURL(`${address}/desk`)
    assert.equal(await page.locator(`#lines #${id}`).count(), 1)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.goto(`${address}/desk`)
    assert.match(page.url(), /\/sign-in\?next=%2Fdesk$/)
  })

  test('a wrong password is said', async () => {
    const page = await opened()
    await page.goto(`${address}/sign-in`)
    await page.getByLabel('Name').fill('the editor')
    await page.getByLabel('Password').fill('not it at all')
    await page.getByRole('button', { name: 'Sign in' }).click()
    assert.match(await page.getByRole('alert').innerText(), /not right/)
  })

  test('two editors at once: the second is told what the first decided, and finds the conflict in the queue', async () => {
    const ada = await signedIn('the admin', await opened())
    const nils = await signedIn('the editor', await opened())
    const grade = async (page: Page, letter: string): Promise<void> => {
      const form = page
        .locator('#queue form')
        .filter({ has: page.locator('select[name=grade]') })
        .first()
      await form.getByLabel('Grade').selectOption(letter)
      await form.getByLabel('Why').fill(`known to be ${letter}`)
      await form.getByRole('button', { name: 'Grade' }).click()
    }
    await grade(ada, 'B')
    await ada.waitForURL(`${address}/desk`)
    await grade(nils, 'D')
    await nils.getByText('the admin: known to be B').waitFor()
    await nils.getByRole('link', { name: 'Back to the desk' }).click()
    assert.match(await nils.locator('#queue').innerText(), /A decision met another/)
  })

  test('the desk has no fault that axe finds, dark and light, narrow and wide, and nothing is cut off', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        const page = await signedIn('the editor', await opened({ colorScheme, width }))
        for (const details of await page.locator('details').all())
          await details.evaluate('(one) => one.setAttribute("open", "")')
        assert.deepEqual(await findFaults(page), [], `${colorScheme} ${width}`)
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        assert.ok(Number(overflow) <= 0, `${colorScheme} ${width}: ${overflow} px too wide`)
      }
    }
  })
})
