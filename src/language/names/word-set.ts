/** A set from words set apart by white space; "_" stands for a space inside one entry. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  const set = new Set<string>()
  for (const list of lists) for (const word of list.split(/\s+/)) if (word) set.add(word.replaceAll('_', ' '))
  return set
}
