import { contentId } from '../model/index.ts'
import { deskTables } from './desk-schema.ts'
import type { Ledger } from './ledger.ts'
import { columnText } from './pack.ts'
import { beginStory, findStory } from './stories.ts'

/** Which changes somebody wants to be told of; every field that is there has to fit. */
export interface Wanted {
  readonly kind?: string
  readonly side?: string
  readonly place?: string
  readonly series?: string
}

export interface Alert {
  readonly id: string
  readonly user: number
  readonly wanted: Wanted
  readonly address: string
  /** Key that what is sent is signed with. */
  readonly secret: string
  readonly created: number
}

export async function addAlert({ db }: Ledger, story: string, alert: Omit<Alert, 'id'>): Promise<Alert> {
  const wanted = JSON.stringify(alert.wanted)
  const id = contentId('a', story, String(alert.user), wanted, alert.address, String(alert.created))
  await db.transaction().execute(async (open) => {
    const no = await beginStory(open, story)
    const row = { ...alert, id, story: no, wanted, address: columnText(alert.address) }
    await deskTables(open).insertInto('alerts').values(row).execute()
  })
  return { ...alert, id }
}

/** Alerts of a story, oldest first. */
export async function listAlerts(ledger: Ledger, story: string): Promise<(Alert & { readonly no: number })[]> {
  const rows = await deskTables(ledger.db)
    .selectFrom('alerts')
    .selectAll()
    .where('story', '=', await findStory(ledger, story))
    .orderBy('no')
    .execute()
  return rows.map(({ no, id, user, wanted, address, secret, created }) => ({
    no,
    id,
    user,
    wanted: JSON.parse(wanted) as Wanted,
    address,
    secret,
    created,
  }))
}

/** False where there is no such alert. */
export async function removeAlert(ledger: Ledger, story: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await deskTables(ledger.db)
    .deleteFrom('alerts')
    .where('story', '=', await findStory(ledger, story))
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Notes that an alert has a change to tell. False where it was told before: no change is told twice. */
export async function addDelivery(
  { db }: Ledger,
  delivery: { readonly alert: number; readonly change: string; readonly body: string; readonly made: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await deskTables(db)
    .insertInto('deliveries')
    .values({ ...delivery, tries: 0, next: delivery.made, error: null })
    .onConflict((conflict) => conflict.columns(['alert', 'change']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export interface DueDelivery {
  readonly alert: number
  readonly change: string
  readonly body: string
  readonly tries: number
  readonly address: string
  readonly secret: string
}

/** What is to be sent by now (milliseconds since 1970), oldest first. */
export function dueDeliveries({ db }: Ledger, now: number, limit = 50): Promise<DueDelivery[]> {
  return deskTables(db)
    .selectFrom('deliveries')
    .innerJoin('alerts', 'alerts.no', 'deliveries.alert')
    .where('next', '<=', now)
    .select(['deliveries.alert', 'change', 'body', 'tries', 'address', 'secret'])
    .orderBy('deliveries.made')
    .orderBy('change')
    .limit(limit)
    .execute()
}

/** What became of an attempt; `next` is null when it is not tried again. */
export async function noteDelivery(
  { db }: Ledger,
  { alert, change }: Pick<DueDelivery, 'alert' | 'change'>,
  outcome: { readonly tries: number; readonly next: number | null; readonly error: string | null },
): Promise<void> {
  await deskTables(db)
    .updateTable('deliveries')
    .set(outcome)
    .where('alert', '=', alert)
    .where('change', '=', change)
    .execute()
}
