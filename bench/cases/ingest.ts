import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ingest, nodeEffects } from '../../src/ingest/index.ts'
import type { BenchCase, Row } from '../case.ts'

const ARTICLES = 500

/** Documents a second through all of ingest, from bytes to reports; `files` are names with their content. */
async function perSecond(files: ReadonlyMap<string, Uint8Array>, runs: number): Promise<number> {
  const node = nodeEffects()
  const effects = {
    ...node,
    disk: {
      ...node.disk,
      stat: async (name: string) => ({ kind: 'file' as const, size: files.get(name)!.length }),
      read: async (name: string) => files.get(name)!,
    },
  }
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const begin = performance.now()
    await ingest([...files.keys()], effects)
    times.push(performance.now() - begin)
  }
  return (1000 * files.size) / times.sort((a, b) => a - b)[runs >> 1]!
}

/** Plain texts and whole pages, start of the page thread included. */
export const bench: BenchCase = {
  name: 'ingest',
  async run({ shared, sample }) {
    if (shared === undefined) return 'needs SAYSO_SHARED'
    const texts = new Map<string, Uint8Array>()
    const lines = gunzipSync(readFileSync(path.join(shared, 'data/timelines/t17.dev.articles.jsonl.gz'))).toString()
    for (const [i, line] of lines.split('\n', sample ? 20 : ARTICLES).entries()) {
      if (line) texts.set(`${i}.txt`, Buffer.from((JSON.parse(line) as { text: string }).text))
    }
    const pages = new Map<string, Uint8Array>()
    const folder = path.join(shared, 'data/extraction/html')
    for (const file of readdirSync(folder)
      .sort()
      .slice(0, sample ? 5 : undefined)) {
      pages.set(file.replace('.gz', ''), gunzipSync(readFileSync(path.join(folder, file))))
    }
    const rows: Row[] = [
      { case: 'ingest', figure: 'plain texts', value: await perSecond(texts, sample ? 1 : 5), unit: 'a second' },
      { case: 'ingest', figure: 'pages', value: await perSecond(pages, sample ? 1 : 3), unit: 'a second' },
    ]
    return rows
  },
}
