/** Past and participle of verbs that do not take -ed; a verb with one form has the same for both. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'was been',
  bear: 'bore borne',
  begin: 'began begun',
  bet: 'bet',
  break: 'broke broken',
  bring: 'brought',
  cast: 'cast',
  choose: 'chose chosen',
  come: 'came come',
  draw: 'drew drawn',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  foresee: 'foresaw foreseen',
  foretell: 'foretold',
  forget: 'forgot forgotten',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone',
  have: 'had',
  hear: 'heard',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  learn: 'learned',
  leave: 'left',
  let: 'let',
  make: 'made',
  mean: 'meant',
  misstate: 'misstated',
  overhear: 'overheard',
  partake: 'partook partaken',
  plead: 'pleaded',
  put: 'put',
  quit: 'quit',
  read: 'read',
  rethink: 'rethought',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  send: 'sent',
  set: 'set',
  shoot: 'shot',
  show: 'showed shown',
  speak: 'spoke spoken',
  stand: 'stood',
  swear: 'swore sworn',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  understand: 'understood',
  uphold: 'upheld',
  wear: 'wore worn',
  win: 'won',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
}

/** Verbs of more than one syllable whose last one is stressed or that double their consonant by custom. */
const DOUBLED = new Set(
  'admit refer infer confer prefer rebut regret commit concur demur permit submit blog'.split(' '),
)

const VOWEL = /[aeiou]/

export type VerbForm = 'base' | 's' | 'past' | 'ing'

/**
 * Inflected forms of an English verb: "deny" gives deny, denies, denied, denying. `past` holds past and participle.
 * The rules are those of spelling (final e, y, doubled consonant); irregular verbs have a table.
 */
export function verbForms(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const last = lemma.at(-1)!
  const beforeLast = lemma.at(-2) ?? ''
  const consonantY = last === 'y' && !VOWEL.test(beforeLast)
  const doubled = DOUBLED.has(lemma) || isShortClosed(lemma) ? lemma + last : lemma
  const s = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:[sxz]|ch|sh|[^o]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const ing = last === 'e' && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`
  const regular = last === 'e' ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`
  const past = Object.hasOwn(IRREGULAR, lemma) ? IRREGULAR[lemma]!.split(' ') : [regular]
  return [[lemma, 'base'], [s, 's'], ...past.map((form) => [form, 'past'] as const), [ing, 'ing']]
}

/** "plan", "chat", "quip": one vowel letter and one consonant, in a word of one syllable. */
function isShortClosed(lemma: string): boolean {
  return /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][^aeiouwxy]$/.test(lemma)
}
