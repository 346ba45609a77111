export type { Disk, DiskEntry, Fetched, IngestEffects, Network, PageReader } from './effects.ts'
export { type Ingested, type IngestOptions, ingest } from './ingest.ts'
export { toRaw, toRawSpan } from './mapped-text.ts'
export { Problem } from './problem.ts'
