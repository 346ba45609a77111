import type { Codebook } from './codebook.ts'

/** What somebody is, as far as the words that name them say. */
export type ActorKind =
  | 'state'
  | 'external'
  | 'rebel'
  | 'unidentified'
  | 'militia'
  | 'protesters'
  | 'rioters'
  | 'civilians'
  /** They fight, and whose they are the words do not say. */
  | 'armed'

const words = (list: string) => list.split(/\s+/)

const STATE = new Set(
  words(`army armies military troops troop soldier soldiers police policeman policemen officer officers gendarmes
  gendarmerie navy paratroopers marines warplanes fighter-jets airmen conscripts`),
)
/** Words of two that are a state's. */
const STATE_PAIRS = new Set([
  'air force',
  'armed forces',
  'security forces',
  'government forces',
  'special forces',
  'state forces',
  'federal forces',
  'army forces',
  'national guard',
  'border guards',
  'coast guard',
  'riot police',
  'defence forces',
  'defense forces',
  'defence ministry',
  'defense ministry',
])
const REBEL = new Set(words('rebel rebels insurgent insurgents guerrilla guerrillas separatist separatists'))
const UNIDENTIFIED = new Set(words('gunman gunmen attacker attackers assailant assailants'))
const UNIDENTIFIED_PAIRS = new Set(['armed men', 'armed man', 'masked men', 'unknown men', 'unidentified men'])
const MILITIA = new Set(words('militia militias militiaman militiamen paramilitary paramilitaries'))
const ARMED = new Set(
  words('militant militants fighter fighters jihadist jihadists extremist extremists combatant combatants forces'),
)
const PROTESTERS = new Set(
  words('protester protesters protestor protestors demonstrator demonstrators marchers strikers picketers'),
)
const RIOTERS = new Set(words('rioter rioters mob mobs looters looter'))
const CIVILIANS = new Set(
  words(`civilian civilians farmer farmers villager villagers resident residents child children woman women family
  families worker workers journalist journalists reporter reporters teacher teachers nurse nurses doctor doctors student
  students pupil pupils shopkeeper shopkeepers miner miners fisherman fishermen passenger passengers worshipper
  worshippers refugee refugees boy boys girl girls baby babies patient patients bystander bystanders shopper shoppers
  trader traders herder herders pensioner pensioners evacuee evacuees motorist motorists`),
)

/**
 * What the words for an actor say it is, or nothing where they do not say: a bare name could be anybody's, and of
 * "militants" it is known only that they fight. Forces of another country than the one it happens in are external, as ACLED counts them; a nationality
 * decides that only where the country of the place is known.
 */
export function actorKind(name: string, country: string | undefined, codebook: Codebook): ActorKind | undefined {
  const list = name
    // "The soldiers' first move" is no soldier.
    .replace(/^.*\p{L} ?[’'](?:s\b| )/u, '')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '')
  const pairs = list.map((word, at) => `${word} ${list[at + 1] ?? ''}`)
  const has = (set: ReadonlySet<string>) => list.some((word) => set.has(word))
  // "Army guns" are the army's; "militant positions" and "children's hospital" are nobody.
  const head = headOf(list)
  const are = (set: ReadonlySet<string>) => head !== undefined && set.has(head)
  if (has(REBEL)) return 'rebel'
  if (has(MILITIA)) return 'militia'
  if (are(RIOTERS)) return 'rioters'
  if (are(PROTESTERS)) return 'protesters'
  if (has(UNIDENTIFIED) || pairs.some((pair) => UNIDENTIFIED_PAIRS.has(pair))) return 'unidentified'
  const nation = nationOf(list, pairs, codebook)
  // "Pro-Russian forces" are not Russia's.
  const forces = list.includes('forces') && nation !== undefined && !list.some((word) => word.startsWith('pro-'))
  if (has(STATE) || forces || pairs.some((pair) => STATE_PAIRS.has(pair))) return stateOrExternal(nation, country)
  return are(ARMED) ? 'armed' : are(CIVILIANS) ? 'civilians' : undefined
}

/** The noun that the words are about: the last one before "in", "of", "who". */
function headOf(list: readonly string[]): string | undefined {
  const end = list.findIndex((word, at) => at > 0 && AFTER_HEAD.has(word) && !COUNTERS.has(list[at - 1]!))
  return end < 0 ? list.at(-1) : list[end - 1]
}

const AFTER_HEAD = new Set(words('in of from near at on with who that loyal linked belonging'))
/** "Thousands of protesters" are protesters. */
const COUNTERS = new Set(words('dozens scores hundreds thousands tens crowds groups group crowd number'))

/** The first nationality: "US forces in Afghanistan" are American. */
function nationOf(list: readonly string[], pairs: readonly string[], codebook: Codebook): string | undefined {
  for (const [at, word] of list.entries()) {
    const code = codebook.belongsTo.get(pairs[at]?.trim() ?? '') ?? codebook.belongsTo.get(word)
    if (code !== undefined) return code
  }
  return undefined
}

/** An army without a nationality is that of the country; one with another's is external; an unknown place decides nothing. */
function stateOrExternal(nation: string | undefined, country: string | undefined): ActorKind {
  if (nation === undefined) return 'state'
  if (country === undefined) return 'armed'
  return nation === country ? 'state' : 'external'
}
