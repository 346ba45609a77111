/**
 * The shortest beginning of each id's last part that no other id shares, at least four characters: what a reader types
 * after `sayso why`. Ids look like `line-k3v…`; the part before the hyphen is left out.
 */
export function shortIds(ids: Iterable<string>): Map<string, string> {
  const sorted = [...new Set(ids)].map((id) => [idBody(id), id] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  const short = new Map<string, string>()
  for (const [index, [body, id]] of sorted.entries()) {
    const shared = Math.max(
      sharedLength(body, sorted[index - 1]?.[0] ?? ''),
      sharedLength(body, sorted[index + 1]?.[0] ?? ''),
    )
    short.set(id, body.slice(0, Math.max(4, shared + 1)))
  }
  return short
}

/** Every id that is `wanted`, or begins with it, with or without the part before the hyphen. */
export function matchIds(ids: Iterable<string>, wanted: string): string[] {
  const all = [...new Set(ids)]
  if (all.includes(wanted)) return [wanted]
  if (wanted === '') return []
  return all.filter((id) => id.startsWith(wanted) || idBody(id).startsWith(wanted)).sort((a, b) => (a < b ? -1 : 1))
}

function idBody(id: string): string {
  return id.slice(id.indexOf('-') + 1)
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
