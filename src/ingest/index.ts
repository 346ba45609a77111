export type { IngestEffects } from './effects.ts'
export { ingest, ingestEach } from './ingest.ts'
export { nodeEffects } from './node-effects.ts'
