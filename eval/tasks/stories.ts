import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import { readData } from '../../src/cli/read-data.ts'
import { analyse } from '../../src/language/index.ts'
import { readNames } from '../../src/language/names/index.ts'
import { readPlaces } from '../../src/read/places/index.ts'
import { loadReaders, type Readers } from '../../src/read/read-report.ts'
import { groupStories } from '../../src/reconcile/storylines/group-stories.ts'
import { type StoryItem, storyItem } from '../../src/reconcile/storylines/story-item.ts'
import type { EvalTask, Row } from '../task.ts'

interface Item {
  readonly id: string
  readonly date: string
  readonly text: string
  /** Items of one window are a ledger of their own, as they are scored. */
  readonly window?: string
}

function linesOf(file: string): string[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').filter((line) => line.trim())
}

function read({ id, date, text }: Item, { language, names: reader, gazetteer }: Readers): StoryItem {
  const analysis = analyse(text, language)
  const isPlace = (name: string): boolean => (gazetteer.lookup(name)[0]?.entry.population ?? 0) >= 1000
  const names = readNames(analysis, reader, { isPlace })
  return storyItem({ id, day: date.slice(0, 10), text, names, places: readPlaces(analysis, gazetteer, { names }) })
}

function cluster(lines: readonly string[]): string {
  const readers = loadReaders(readData)
  const windows = new Map<string, StoryItem[]>()
  const ids: string[] = []
  for (const line of lines) {
    const item = JSON.parse(line) as Item
    const list = windows.get(item.window ?? '') ?? []
    windows.set(item.window ?? '', list)
    list.push(read(item, readers))
    ids.push(item.id)
  }
  const clusterOf = new Map<string, string>()
  for (const [window, items] of windows)
    for (const storyline of groupStories(items))
      for (const id of storyline) clusterOf.set(id, `${window} ${storyline[0]}`)
  return `${ids.map((id) => JSON.stringify({ id, cluster: clusterOf.get(id) })).join('\n')}\n`
}

interface Score {
  readonly average: {
    readonly windows: number
    readonly items: number
    readonly gold: number
    readonly bcubed: { readonly p: number; readonly r: number; readonly f: number }
    readonly pairs: { readonly f: number }
    readonly ami: number
    readonly ari: number
  }
}

/** `window` names the quarter an item lies in; a quick run takes the first. */
async function measure({ shared, sample }: { shared: string; sample: boolean }): Promise<readonly Row[]> {
  const all = linesOf(path.join(shared, 'data/stories/portal.dev.jsonl.gz'))
  const windowOf = (line: string): string => (JSON.parse(line) as { window: string }).window
  const first = windowOf(all[0]!)
  const lines = sample ? all.filter((line) => windowOf(line) === first) : all
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-stories-'))
  try {
    const gold = path.join(folder, 'gold.jsonl')
    const predictions = path.join(folder, 'predictions.jsonl')
    writeFileSync(gold, `${lines.join('\n')}\n`)
    writeFileSync(predictions, cluster(lines))
    const scorer = path.join(shared, 'tools/score-stories.mjs')
    const argv = [scorer, '--gold', gold, '--pred', predictions, '--min', '2', '--json']
    const { average } = JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' })) as Score
    const size = `${average.windows} quarters, ${average.items} items, ${average.gold} stories`
    const row = (figure: string, value: number) => ({
      task: 'stories',
      data: 'portal dev, --min 2',
      figure,
      value: 100 * value,
      size,
    })
    return [
      { ...row('BCubed F1', average.bcubed.f), bar: 63, least: 60, floor: '56.3 (TF-IDF, single pass)' },
      { ...row('AMI', average.ami), bar: 52, least: 54, floor: '42.3 (TF-IDF, single pass)' },
      row('BCubed precision', average.bcubed.p),
      row('BCubed recall', average.bcubed.r),
      row('pairs F1', average.pairs.f),
      row('ARI', average.ari),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const task: EvalTask = {
  name: 'stories',
  predict: (input) => Promise.resolve(cluster(linesOf(input))),
  measure,
}
