import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import type { ColumnTypes } from '../store.ts'

/** Accounts, the desk's queue, the steps of an edition, alerts. */
export async function desk(db: Kysely<Schema>, columns: ColumnTypes): Promise<void> {
  await createAccounts(db, columns)
  await createQueue(db, columns)
  await createAlerts(db, columns)
}

async function createAccounts({ schema }: Kysely<Schema>, { serial, whole }: ColumnTypes): Promise<void> {
  await schema
    .createTable('users')
    .addColumn('no', serial, (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('secret', 'text')
    .addColumn('issuer', 'text')
    .addColumn('subject', 'text')
    .addColumn('created', whole, (column) => column.notNull())
    .addUniqueConstraint('users_subject', ['issuer', 'subject'])
    .execute()
  await schema
    .createTable('sessions')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('user', 'integer', (column) => column.notNull().references('users.no').onDelete('cascade'))
    .addColumn('proof', 'text', (column) => column.notNull())
    .addColumn('created', whole, (column) => column.notNull())
    .addColumn('used', whole, (column) => column.notNull())
    .execute()
  await schema.createIndex('sessions_user').on('sessions').column('user').execute()
  await schema
    .createTable('tokens')
    .addColumn('no', serial, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('user', 'integer', (column) => column.notNull().references('users.no').onDelete('cascade'))
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('created', whole, (column) => column.notNull())
    .addColumn('used', whole)
    .execute()
  await schema.createIndex('tokens_user').on('tokens').column('user').execute()
}

async function createQueue({ schema }: Kysely<Schema>, { serial, whole }: ColumnTypes): Promise<void> {
  await schema
    .createTable('queue_items')
    .addColumn('no', serial, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('story', 'integer', (column) => column.notNull().references('stories.no'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('more', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('made', whole, (column) => column.notNull())
    .addColumn('settled', whole)
    .addColumn('settled_by', 'text')
    .addColumn('settled_why', 'text')
    .execute()
  await schema.createIndex('queue_items_open').on('queue_items').columns(['story', 'settled']).execute()
  await schema
    .createTable('edition_steps')
    .addColumn('no', serial, (column) => column.primaryKey())
    .addColumn('edition', 'integer', (column) => column.notNull().references('editions.no'))
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('why', 'text', (column) => column.notNull())
    .addColumn('made', whole, (column) => column.notNull())
    .execute()
  await schema.createIndex('edition_steps_edition').on('edition_steps').columns(['edition', 'step']).execute()
}

async function createAlerts({ schema }: Kysely<Schema>, { serial, whole }: ColumnTypes): Promise<void> {
  await schema
    .createTable('alerts')
    .addColumn('no', serial, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('story', 'integer', (column) => column.notNull().references('stories.no'))
    .addColumn('user', 'integer', (column) => column.notNull().references('users.no').onDelete('cascade'))
    .addColumn('wanted', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('created', whole, (column) => column.notNull())
    .execute()
  await schema
    .createTable('deliveries')
    .addColumn('alert', 'integer', (column) => column.notNull().references('alerts.no').onDelete('cascade'))
    .addColumn('change', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('made', whole, (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('next', whole)
    .addColumn('error', 'text')
    .addPrimaryKeyConstraint('deliveries_key', ['alert', 'change'])
    .execute()
  await schema.createIndex('deliveries_next').on('deliveries').column('next').execute()
}
