import type { Kysely } from 'kysely'
import type { Ledger } from './ledger.ts'
import { pack, unpack } from './pack.ts'
import type { Schema } from './schema.ts'
import { beginStory, findStory } from './stories.ts'

/** What was worked out from many reports. `value` is any JSON; its id comes from content. */
export interface Finding {
  readonly kind: string
  readonly id: string
  readonly block: string
  /** YYYY-MM-DD: days that it speaks of, where it has any. */
  readonly from?: string
  readonly to?: string
  readonly value: unknown
}

/** Blocks that were worked out again, and the ids that went with it. */
export interface Rework {
  readonly blocks: readonly string[]
  readonly findings: readonly Finding[]
  /** From an id that is no more to the one that stands for it. */
  readonly aliases?: ReadonlyMap<string, string>
}

/** Puts what was worked out again in the place of all that these blocks held, in one transaction. */
export function replaceFindings(ledger: Ledger, story: string, rework: Rework): Promise<void> {
  return ledger.db.transaction().execute(async (db) => {
    const no = await beginStory(db, story)
    for (const block of new Set(rework.blocks)) {
      await db.deleteFrom('findings').where('story', '=', no).where('block', '=', block).execute()
    }
    for (const { kind, id, block, from, to, value } of rework.findings) {
      const row = { block, from_day: from ?? null, to_day: to ?? null, finding: pack(value) }
      await db
        .insertInto('findings')
        .values({ story: no, kind, id, ...row })
        .onConflict((conflict) => conflict.columns(['story', 'kind', 'id']).doUpdateSet(row))
        .execute()
    }
    for (const [old, current] of rework.aliases ?? []) await addAlias(db, no, old, current)
  })
}

/** An id that led to `old` leads on to `current`; `current` itself leads nowhere. */
async function addAlias(db: Kysely<Schema>, story: number, old: string, current: string): Promise<void> {
  if (old === current) return
  await db.deleteFrom('aliases').where('story', '=', story).where('old', '=', current).execute()
  await db.updateTable('aliases').set({ current }).where('story', '=', story).where('current', '=', old).execute()
  await db
    .insertInto('aliases')
    .values({ story, old, current })
    .onConflict((conflict) => conflict.columns(['story', 'old']).doUpdateSet({ current }))
    .execute()
}

/** Findings of a kind, those that speak of these days where days are given, by id. */
export async function loadFindings<T>(
  ledger: Ledger,
  story: string,
  kind: string,
  { from, to }: { readonly from?: string; readonly to?: string } = {},
): Promise<T[]> {
  const rows = await ledger.db
    .selectFrom('findings')
    .select('finding')
    .where('story', '=', await findStory(ledger, story))
    .where('kind', '=', kind)
    .$if(to !== undefined, (query) => query.where('from_day', '<=', to!))
    .$if(from !== undefined, (query) => query.where('to_day', '>=', from!))
    .orderBy('id')
    .execute()
  return rows.map(({ finding }) => unpack<T>(finding))
}

/** From every id that was replaced to the one that stands for it now. */
export async function loadAliases(ledger: Ledger, story: string): Promise<ReadonlyMap<string, string>> {
  const no = await findStory(ledger, story)
  const rows = await ledger.db.selectFrom('aliases').select(['old', 'current']).where('story', '=', no).execute()
  return new Map(rows.map(({ old, current }) => [old, current]))
}
