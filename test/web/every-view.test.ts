import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import type { PageView } from '../../src/web/index.ts'
import { needsChromium, startBrowser } from '../e2e/browser.ts'
import { faintWords } from '../e2e/contrast.ts'
import { findFaults } from './find-faults.ts'
import { type FloodStory, floodPage, floodStory } from './flood-story.ts'
import { type PageServer, startPageServer } from './page-server.ts'

const frame = {
  title: 'A view',
  story: 'The flood on the Danube',
  language: 'en',
  root: '/',
  links: { home: '/', days: '/days', search: '/search', signIn: '/sign-in' },
  feeds: [{ href: '/feed.atom', type: 'application/atom+xml', title: 'Atom' }],
}
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3)

/** Every view there is, light and dark, narrow and wide: no fault that axe finds, nothing wider than the window. */
describe('every view', { skip: needsChromium }, () => {
  let browser: Browser
  let server: PageServer
  let story: FloodStory
  const views: [string, () => PageView][] = [
    ['day', () => floodPage(story, story.noon, { live: '/live', fault: { action: '/wrong' } })],
    ['older-day', () => floodPage(story, story.tuesday, { newest: '/', today: story.three })],
    ['empty', () => ({ ...floodPage(story, story.noon), ...nothingTold })],
    ['long-words', () => longWords(floodPage(story, story.noon))],
    ['right-to-left', () => ({ ...arabic(floodPage(story, story.noon)), direction: 'rtl' })],
    ['days', () => ({ kind: 'days', ...frame, days: [{ ...mark, date: 'Wednesday 11 June 2031', lead: [] }] })],
    [
      'search',
      () => ({
        kind: 'search',
        ...frame,
        action: '/search',
        asked: { q: 'trains' },
        kinds: ['flood'],
        found: {
          words: '1 line found',
          results: [{ words: 'Two trains were stopped', speaker: 'railway', href: '/#l' }],
        },
      }),
    ],
    ['sign-in', () => ({ kind: 'sign-in', ...frame, action: '/sign-in', fault: 'The password is wrong.', others: [] })],
    ['message', () => ({ kind: 'message', ...frame, heading: 'Not found', words: ['There is no such page.'] })],
  ]

  before(async () => {
    // The story first: where it can not be made, nothing is left running.
    story = await floodStory()
    server = await startPageServer()
    browser = await startBrowser()
    for (const [name, view] of views) server.show(`/${name}`, view())
  })
  after(async () => {
    await browser?.close()
    await server?.close()
    story?.remove()
  })

  for (const [name] of views) {
    for (const width of [320, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        // All four for the page that is looked at all day; for the rest each width and each ground once.
        if (name !== 'day' && (width === 320) !== (colorScheme === 'dark')) continue
        test(`${name}, ${width} px, ${colorScheme}`, async () => {
          const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
          const page = await context.newPage()
          const complaints: string[] = []
          page.on('console', (message) => complaints.push(message.text()))
          page.on('pageerror', (error) => complaints.push(error.message))
          await page.goto(`${server.address}/${name}`, { waitUntil: 'load' })
          for (const details of await page.locator('details:visible > summary').all()) await details.click()
          assert.deepEqual(await findFaults(page), [])
          assert.deepEqual(await faintWords(page), [])
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width)
          assert.deepEqual(complaints, [])
          await context.close()
        })
      }
    }
  }
})

const mark = { day: '2031-06-11', href: '/', volume: 3, current: false }

const nothingTold = {
  lead: [],
  sections: [],
  disputes: [],
  figures: [],
  map: { spots: [], unplaced: [] },
  comingUp: [],
  corrections: [],
  changes: { since: '', entries: [] },
  notKnown: [],
  numbers: [],
  leftOut: [],
  reports: [],
  notes: [],
  freshness: [],
  follow: [],
  days: [],
}

type Day = ReturnType<typeof floodPage>

function longWords(view: Day): Day {
  return { ...withWords(view, long), story: long, freshness: [{ outlet: long, at: '2031-06-11T08:00:00Z' }] }
}

function arabic(view: Day): Day {
  return { ...withWords(view, 'قال المحافظ إن الجسر انهار يوم الأحد'), story: 'الفيضان على الدانوب' }
}

function withWords(view: Day, text: string): Day {
  const words = [{ text }]
  return {
    ...view,
    lead: view.lead.map((line) => ({ ...line, words, credit: text })),
    sections: view.sections.map((section, index) => ({
      ...section,
      heading: `${text} ${index}`,
      lines: section.lines.map((line) => ({ ...line, words, credit: text })),
    })),
    figures: view.figures.map((series) => ({ ...series, name: text })),
  }
}
