import { contentId } from '../model/index.ts'
import { deskTables } from './desk-schema.ts'
import type { Ledger } from './ledger.ts'
import { columnText } from './pack.ts'
import { beginStory, findStory } from './stories.ts'

/** Something somebody has to look at: a reader's objection to a line, a decision that met another one. */
export interface QueueItem {
  readonly id: string
  readonly kind: 'objection' | 'conflict'
  /** Id of what it is about. */
  readonly target: string
  readonly words: string
  /** Whatever else belongs to it, as JSON. */
  readonly more: unknown
  readonly by: string
  /** Milliseconds since 1970. */
  readonly made: number
  readonly settled?: { readonly at: number; readonly by: string; readonly why: string }
}

/** Puts something into the desk's queue; the same said again at the same moment is there once. Gives its id. */
export function addToQueue(
  { db }: Ledger,
  story: string,
  item: Pick<QueueItem, 'kind' | 'target' | 'words' | 'more' | 'by' | 'made'>,
): Promise<string> {
  return db.transaction().execute(async (open) => {
    const no = await beginStory(open, story)
    const more = JSON.stringify(item.more ?? null)
    const id = contentId('q', story, item.kind, item.target, item.words, more, item.by, String(item.made))
    await deskTables(open)
      .insertInto('queue_items')
      .values({
        id,
        story: no,
        kind: item.kind,
        target: columnText(item.target),
        words: columnText(item.words),
        more,
        by: columnText(item.by),
        made: item.made,
        settled: null,
        settled_by: null,
        settled_why: null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    return id
  })
}

/** The newest first; with `open`, only what nobody has settled. */
export async function listQueue(
  ledger: Ledger,
  story: string,
  { open = false, limit = 200 }: { readonly open?: boolean; readonly limit?: number } = {},
): Promise<QueueItem[]> {
  const rows = await deskTables(ledger.db)
    .selectFrom('queue_items')
    .selectAll()
    .where('story', '=', await findStory(ledger, story))
    .$if(open, (query) => query.where('settled', 'is', null))
    .orderBy('no', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind === 'conflict' ? 'conflict' : 'objection',
    target: row.target,
    words: row.words,
    more: JSON.parse(row.more) as unknown,
    by: row.by,
    made: row.made,
    ...(row.settled === null
      ? {}
      : { settled: { at: row.settled, by: row.settled_by ?? '', why: row.settled_why ?? '' } }),
  }))
}

/** Marks an item as settled. False where there is none open of this id. */
export async function settleItem(
  ledger: Ledger,
  story: string,
  id: string,
  { at, by, why }: { readonly at: number; readonly by: string; readonly why: string },
): Promise<boolean> {
  const { numUpdatedRows } = await deskTables(ledger.db)
    .updateTable('queue_items')
    .set({ settled: at, settled_by: columnText(by), settled_why: columnText(why) })
    .where('story', '=', await findStory(ledger, story))
    .where('id', '=', id)
    .where('settled', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
