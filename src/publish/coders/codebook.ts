import type { ReadData } from '../../model/index.ts'

/** A kind of event and what coders' schemes call it. */
export interface KindCodes {
  readonly kind: string
  readonly acled: readonly { readonly type: string; readonly subType: string }[] | null
  /** `type_of_violence`: 1 a state is a side, 2 neither is, 3 an armed side against people who do not fight. */
  readonly ucdp: readonly number[] | null
}

export interface Codebook {
  readonly kinds: ReadonlyMap<string, KindCodes>
  /** Name of a country by its two letters. */
  readonly countries: ReadonlyMap<string, string>
  /** Letters of a country by its names and what its people and things are called, in lower case. */
  readonly belongsTo: ReadonlyMap<string, string>
}

/** Opens `lexicons/events.json` and `lexicons/countries.tsv`. */
export function loadCodebook(readData: ReadData): Codebook {
  const decode = (path: string) => new TextDecoder().decode(readData(path))
  const { kinds } = JSON.parse(decode('lexicons/events.json')) as { kinds: readonly KindCodes[] }
  const countries = new Map<string, string>()
  const belongsTo = new Map<string, string>()
  for (const row of decode('lexicons/countries.tsv').split('\n')) {
    const [code = '', , , , names = '', demonyms = ''] = row.trimEnd().split('\t')
    if (!/^[A-Z]{2}$/.test(code)) continue
    const all = [...names.split('|'), ...demonyms.split('|')].filter((name) => name !== '')
    if (all[0] !== undefined) countries.set(code, all[0])
    for (const name of all) if (!belongsTo.has(name.toLowerCase())) belongsTo.set(name.toLowerCase(), code)
  }
  return { kinds: new Map(kinds.map((entry) => [entry.kind, entry])), countries, belongsTo }
}
