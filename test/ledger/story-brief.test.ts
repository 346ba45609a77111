import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type BriefOptions, makeBrief } from '../../src/brief/index.ts'
import { readData } from '../../src/cli/read-data.ts'
import { addReport, keepBriefs, type Ledger, openLedger, type ReadItem, storyBrief } from '../../src/ledger/index.ts'
import { type Report, reportId } from '../../src/model/index.ts'
import { renderJson } from '../../src/publish/index.ts'
import { loadReaders, readReport } from '../../src/read/read-report.ts'

const readers = loadReaders(readData)
const TOWNS = ['Odel', 'Varn', 'Brill', 'Loos']
const OUTLETS = ['Northwire', 'Post', 'Echo']

/** One of the things that are told, over and over, with other numbers. */
const SENTENCES: readonly ((town: string, count: number, day: number) => string)[] = [
  (town, count) => `A shell hit the market in ${town} and killed ${count} people, Mayor Ana Ruiz said.`,
  (town, count) => `The number of people killed when a shell hit the market in ${town} rose to ${count}, Ruiz said.`,
  (town, count) => `Rebels denied that a shell hit the market in ${town} and killed ${count} people.`,
  (town, count, day) => `Talks on the release of ${count} prisoners will be held in ${town} on ${(day % 28) + 1} May.`,
  (town) => `The talks in ${town} were postponed, the foreign ministry said.`,
  (town, count) => `About ${count} hundred people have fled ${town} since Monday, the Red Cross said.`,
]

interface Made {
  readonly day: number
  readonly hour: number
  readonly outlet: number
  readonly town: number
  readonly kinds: readonly number[]
  readonly count: number
  readonly special: 'none' | 'undated' | 'embargo' | 'withheld' | 'withdrawal'
}

const two = (value: number): string => String(value).padStart(2, '0')
/** Days of April and May 2031, counted from 1. */
const date = (day: number): string => (day <= 30 ? `2031-04-${two(day)}` : `2031-05-${two(day - 30)}`)

function itemOf({ day, hour, outlet, town, kinds, count, special }: Made): ReadItem {
  const text = kinds.map((kind) => SENTENCES[kind]!(TOWNS[town]!, count, day)).join(' ')
  const content = {
    outlet: OUTLETS[outlet]!,
    text,
    ...(special === 'undated'
      ? {}
      : { publishedAt: { value: `${date(day)}T${two(hour)}:00:00Z`, inferred: false, reasons: [] } }),
    ...(special === 'withdrawal' ? { correction: { kind: 'withdrawal' as const, note: 'withdrawn' } } : {}),
  }
  const report: Report = {
    kind: 'report',
    id: reportId(content),
    input: `${outlet}-${day}-${hour}-${town}.txt`,
    language: 'en',
    version: 1,
    headings: [],
    regions: [],
    removed: [],
    map: [],
    ...content,
    ...(special === 'embargo' ? { embargoedUntil: `${date(day + 3)}T12:00:00Z` } : {}),
    ...(special === 'withheld' ? { embargoedUntil: 'forever' } : {}),
  }
  return {
    report,
    reading: readReport(report, readers, { notAfter: '2031-06-30' }),
    reader: 'r/1',
    notAfter: '2031-06-30',
  }
}

const made: fc.Arbitrary<Made> = fc.record({
  day: fc.integer({ min: 1, max: 50 }),
  hour: fc.integer({ min: 0, max: 23 }),
  outlet: fc.nat(2),
  town: fc.nat(3),
  kinds: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }),
  count: fc.integer({ min: 2, max: 9 }),
  special: fc.oneof(
    { arbitrary: fc.constant('none' as const), weight: 12 },
    fc.constantFrom('undated' as const, 'embargo' as const, 'withheld' as const, 'withdrawal' as const),
  ),
})

const question = fc.record(
  { day: fc.integer({ min: 1, max: 55 }), asOf: fc.integer({ min: 1, max: 55 }) },
  { requiredKeys: [] },
)

type Question = { readonly day?: number; readonly asOf?: number }

function optionsOf({ day, asOf }: Question, ample: number): BriefOptions {
  return {
    ample,
    ...(day === undefined ? {} : { day: date(day) }),
    ...(asOf === undefined ? {} : { asOf: `${date(asOf)}T12:30:00Z` }),
  }
}

const items = fc.uniqueArray(made.map(itemOf), { selector: ({ report }) => report.id, minLength: 1, maxLength: 40 })

async function compare(ledger: Ledger, held: readonly ReadItem[], options: BriefOptions): Promise<void> {
  const found = await storyBrief(ledger, '', { ...options, version: '1' })
  assert.equal(found && renderJson(found.brief), renderJson(makeBrief(held, options)))
}

test('a brief out of the ledger is that of the reports, in whatever order they came and were asked about', async () => {
  const steps = fc.record({
    items,
    ample: fc.constantFrom(0, 10, 30, 10_000),
    ahead: fc.boolean(),
    order: fc.array(fc.nat()),
    questions: fc.array(question, { minLength: 3, maxLength: 6 }),
  })
  await fc.assert(
    fc.asyncProperty(steps, async ({ items: all, ample, ahead, order, questions }) => {
      const ledger = await openLedger(':memory:', { create: true })
      const waiting = [...all]
      const held: ReadItem[] = []
      for (const [step, asked] of questions.entries()) {
        const more = step === questions.length - 1 ? waiting.length : Math.ceil(all.length / questions.length)
        for (let i = 0; i < more && waiting.length > 0; i++) {
          const [item] = waiting.splice((order[held.length] ?? 0) % waiting.length, 1)
          held.push(item!)
          await addReport(ledger, item!, { received: 0 })
        }
        if (ahead) await keepBriefs(ledger, '', { ample, version: '1' })
        await compare(ledger, held, optionsOf(asked, ample))
        // A second time it is the one that was kept.
        await compare(ledger, held, optionsOf(asked, ample))
      }
      await ledger.close()
    }),
    { numRuns: 60 },
  )
})
