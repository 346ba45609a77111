import { type Brief, contentId } from '../model/index.ts'
import { renderJson } from '../publish/render-json.ts'
import type { Ledger } from './ledger.ts'
import { pack, unpack } from './pack.ts'
import { beginStory, findStory } from './stories.ts'

/** A brief as it was printed. */
export interface Edition {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly made: number
  readonly brief: Brief
}

/**
 * Keeps a brief as printed; the same brief printed again is the same edition. Gives its id. `made` is in milliseconds
 * since 1970.
 */
export function keepEdition(ledger: Ledger, story: string, brief: Brief, made: number): Promise<string> {
  const id = contentId('e', renderJson(brief))
  const { day } = brief
  const as_of = Temporal.Instant.from(brief.asOf).epochMilliseconds
  return ledger.db.transaction().execute(async (db) => {
    const no = await beginStory(db, story)
    const last = await db
      .selectFrom('editions')
      .select('id')
      .where('story', '=', no)
      .where('day', '=', day)
      .orderBy('no', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (last?.id !== id) {
      await db
        .insertInto('editions')
        .values({ id, story: no, made, day, as_of, brief: pack(brief) })
        .execute()
    }
    return id
  })
}

/**
 * What somebody saw who last looked then: the newest edition made by that moment (milliseconds since 1970), of that day
 * (YYYY-MM-DD) or else of the latest day before; nothing where there is none.
 */
export async function findEdition(
  ledger: Ledger,
  story: string,
  { day, madeBy }: { readonly day: string; readonly madeBy: number },
): Promise<Edition | undefined> {
  const row = await ledger.db
    .selectFrom('editions')
    .select(['id', 'made', 'brief'])
    .where('story', '=', await findStory(ledger, story))
    .where('made', '<=', madeBy)
    .where('day', '<=', day)
    .orderBy('day', 'desc')
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { id: row.id, made: row.made, brief: unpack<Brief>(row.brief) }
}
