import { blockRule } from './rule.ts'

/** "* * *" or "- - -" parts sections on a page; as text it is a sentence of nothing. */
export const separator = blockRule('empty-heading', (text) => !/[\p{L}\p{N}]/u.test(text))
