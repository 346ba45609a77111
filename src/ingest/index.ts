export type { IngestEffects } from './effects.ts'
export { ingest } from './ingest.ts'
export { nodeEffects } from './node-effects.ts'
