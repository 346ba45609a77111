// node open-closed.ts LEDGER: opens a ledger that may not be written, reads it, tries to add; prints what came of it.
import process from 'node:process'
import { loadReports, openLedger, watchFeed } from '../../src/ledger/index.ts'

const ledger = await openLedger(process.argv[2]!)
const reports = (await loadReports(ledger, '')).length
const refused = await watchFeed(ledger, '', 'https://tarn.example/feed').then(
  () => 'written',
  (error: { code?: string }) => error.code,
)
await ledger.close()
console.log(JSON.stringify({ reports, refused }))
