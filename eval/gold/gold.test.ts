import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ModalitySchema } from '../../src/model/brief.ts'
import { type GoldReport, loadGold } from './load-gold.ts'

const dev = loadGold('dev')
const held = loadGold('test')
const train = loadGold('train')
const all = [...dev, ...held]
const second = loadGold('second')
const MODALITIES = (ModalitySchema as unknown as { enum: readonly string[] }).enum

function count(reports: readonly GoldReport[]): Record<string, number> {
  const statements = reports.flatMap((report) => report.statements)
  return {
    reports: reports.length,
    statements: statements.length,
    chains: statements.filter(({ chain }) => chain.length > 1).length,
    figures: reports.flatMap((report) => report.figures).length,
    events: reports.flatMap((report) => report.events).length,
    ...Object.fromEntries(
      MODALITIES.map((modality) => [modality, statements.filter((one) => one.modality === modality).length]),
    ),
  }
}

const DEMANDED: Readonly<Record<string, number>> = {
  reports: 120,
  statements: 600,
  chains: 60,
  figures: 300,
  events: 150,
  ...Object.fromEntries(MODALITIES.map((modality) => [modality, 30])),
}

test('every marked report can be read, under an id of its own', () => {
  assert.ok(all.length > 0)
  const everything = [...all, ...train]
  assert.equal(new Set(everything.map(({ id }) => id)).size, everything.length)
})

test('there is as much gold as demanded', () => {
  const counts = count(all)
  const short = Object.keys(DEMANDED).filter((key) => counts[key]! < DEMANDED[key]!)
  assert.deepEqual(
    short.map((key) => `${key}: ${counts[key]} of ${DEMANDED[key]}`),
    [],
  )
})

test('half of the gold is never used for tuning, and both halves hold the same things', () => {
  assert.ok(held.length * 2 >= all.length - 2 && dev.length * 2 >= all.length - 2)
  const [mine, theirs] = [count(dev), count(held)]
  for (const key of Object.keys(DEMANDED)) {
    assert.ok(theirs[key]! >= 0.35 * (mine[key]! + theirs[key]!), `${key}: dev ${mine[key]}, test ${theirs[key]}`)
  }
  for (const genre of ['agency', 'live', 'local', 'official']) {
    assert.ok(held.filter((report) => report.genre === genre).length >= 10, genre)
  }
})

test('thirty reports are marked a second time, with the same words', () => {
  const texts = new Map(all.map(({ id, text }) => [id, text]))
  for (const { id, text } of second) assert.equal(text, texts.get(id), id)
  assert.ok(second.length >= 30, `${second.length} of 30`)
})

test('every report is as long as a short news item', () => {
  for (const { id, text } of all) {
    const words = text.split(/\s+/).length
    assert.ok(words >= 60 && words <= 220, `${id}: ${words} words`)
  }
})
