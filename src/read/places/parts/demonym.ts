import type { PartRule } from './part-rule.ts'

/** "Russian", "Ukrainians". */
export const demonym: PartRule = (_, { bearer }) => (bearer.kind === 'demonym' ? 'demonym' : undefined)
