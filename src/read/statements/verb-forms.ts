/** Past and participle of verbs that do not take -ed; a verb with one form has the same for both. */
const IRREGULAR: Readonly<Record<string, string>> = {
  arise: 'arose arisen',
  awake: 'awoke awoken',
  be: 'was been',
  bear: 'bore borne',
  beat: 'beat beaten',
  begin: 'began begun',
  bet: 'bet',
  blow: 'blew blown',
  break: 'broke broken',
  bring: 'brought',
  burn: 'burnt burned',
  burst: 'burst',
  buy: 'bought',
  cast: 'cast',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came come',
  cut: 'cut',
  dig: 'dug',
  draw: 'drew drawn',
  drive: 'drove driven',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feed: 'fed',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  flee: 'fled',
  fly: 'flew flown',
  foresee: 'foresaw foreseen',
  foretell: 'foretold',
  forget: 'forgot forgotten',
  freeze: 'froze frozen',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  have: 'had',
  hear: 'heard',
  hit: 'hit',
  hold: 'held',
  hurt: 'hurt',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leap: 'leapt leaped',
  learn: 'learned',
  leave: 'left',
  lend: 'lent',
  let: 'let',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  misstate: 'misstated',
  mow: 'mowed mown',
  overhear: 'overheard',
  overrun: 'overran overrun',
  overthrow: 'overthrew overthrown',
  partake: 'partook partaken',
  pay: 'paid',
  plead: 'pleaded',
  put: 'put',
  quit: 'quit',
  read: 'read',
  retake: 'retook retaken',
  rethink: 'rethought',
  ride: 'rode ridden',
  ring: 'rang rung',
  rise: 'rose risen',
  run: 'ran run',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shake: 'shook shaken',
  shoot: 'shot',
  show: 'showed shown',
  shrink: 'shrank shrunk',
  shut: 'shut',
  sink: 'sank sunk',
  sit: 'sat',
  slay: 'slew slain',
  slide: 'slid',
  speak: 'spoke spoken',
  spill: 'spilt spilled',
  spread: 'spread',
  stand: 'stood',
  steal: 'stole stolen',
  strike: 'struck',
  swear: 'swore sworn',
  sweep: 'swept',
  swell: 'swelled swollen',
  swing: 'swung',
  take: 'took taken',
  tear: 'tore torn',
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
  'admit refer infer confer prefer rebut regret commit concur demur permit submit blog kidnap airdrop expel embed patrol propel repel compel rebel annul acquit equip deter'.split(
    ' ',
  ),
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
