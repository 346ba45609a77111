import type { FoundName } from './scan-names.ts'
import type { Scene } from './scene.ts'
import { DIVISIONS } from './word-lists.ts'

/** The text says that the name is a division's: "Kherson region", "the province of Kherson", "Kherson and Odesa regions". */
export function isCalledDivision({ words, found, nameAt }: Scene, name: FoundName): boolean {
  if (DIVISIONS.has(words.lower(name.last))) return true
  const before = words.lower(name.first - 1) === 'the' ? name.first - 2 : name.first - 1
  if (words.lower(before) === 'of' && DIVISIONS.has(words.lower(before - 1))) return true
  let last = name.last
  // "Kherson, Odesa and Lviv regions"
  while (/^(?:and|or|,|\/)$/.test(words.lower(last + 1)) && last < name.last + 20) {
    const next = found[nameAt[last + 2] ?? -1]
    if (!next || next.first !== last + 2) return false
    last = next.last
  }
  return DIVISIONS.has(words.lower(last + 1)) && words.together(name.last, last + 1)
}
