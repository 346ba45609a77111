import type { Draft, Scene } from './draft.ts'
import type { KindFound } from './kind.ts'
import { cueOf, isPerson, OF_NOUNS, THINGS } from './kind-cues.ts'
import { pickedUp } from './kind-phrases.ts'

const SKIPPED = new Set(
  'the another these those all only also its their our his her some further additional of other at least both " “ ” [ ('.split(
    ' ',
  ),
)
/** "move 1,500 people", "bused 40 residents": out of danger, where no goods are told of. */
const MOVED =
  /^(move|moved|moving|moves|bus|bused|bussed|busing|airlift|airlifted|airlifting|relocate|relocated|ferried|ferry|ferrying|ferries)$/
const PASSIVE = /^(was|were|is|are|been|being|be|got)$/
const LONGEST = 12
/** With "out": "took out 320 civilians". */
const TAKEN =
  /^(took|taken|take|taking|brought|bring|bringing|bused|bussed|led|moved|move|carried|flew|flown|ferried|ferry|get|got)$/

/** "treating 64 wounded", "evacuated 40 injured": what is done with those who are hurt is the kind. */
export function kindVerbOfState(draft: Draft, { p }: Scene): KindFound | undefined {
  if (!cueOf(p[draft.unitTo]?.text ?? '', 'person')) return undefined
  const found = cueAt(draft, p, draft.boundFrom - 1, false)
  return found && !/^(killed|injured|casualties)$/.test(found.what) ? found : undefined
}

/** "killed 12", "killing nine", "the deaths of 12", "arrest of the two", "evacuate more than 200,000", "Injured: 30". */
export function kindBefore(draft: Draft, scene: Scene): KindFound | undefined {
  const { p } = scene
  if (draft.noun && THINGS.has(p[draft.noun.head]!.text)) return undefined
  let at = draft.boundFrom - 1
  let of = false
  while (at >= 0 && SKIPPED.has(p[at]!.text)) {
    if (p[at]!.text === 'of') of = true
    at--
  }
  if (p[at]?.text === ':' && at > 0 && !of) at--
  const taken =
    draft.noun && /^(marched|took|led|herded|dragged|forced|drove)$/.test(p[at]?.text ?? '') ? draft.noun.to : -1
  if (
    taken >= 0 &&
    p[taken]?.text === 'into' &&
    /^(bush|hills|forest|jungle|mountains|woods|desert|swamp)$/.test(p[taken + 2]?.text ?? '')
  )
    return { what: 'abducted', cue: at }
  const done = cueAt(draft, p, at, of)
  // "the release of two drivers held since Monday" that is asked for: they are held.
  if (
    done?.what === 'released' &&
    draft.noun &&
    /^(held|detained|jailed|imprisoned|captive)$/.test(p[draft.noun.to]?.text ?? '') &&
    isAskedFor(p, done.cue)
  )
    return { what: 'detained', cue: draft.noun.to }
  const found =
    done ??
    lostMen(draft, p, at) ??
    prepositionBefore(draft, p, at) ??
    movedPeople(draft, p, at) ??
    searchedFor(draft, p, at)
  return found ?? (of ? undefined : farObject(draft, scene))
}

/** "lost 14 men", "the loss of 11 workers" of a force or a firm; "lost 14 games" is of games. */
function lostMen({ noun }: Draft, p: Scene['p'], at: number): KindFound | undefined {
  if (!noun || !/^(lost|lose|losing|loses)$/.test(p[at]?.text ?? '')) return undefined
  const forces =
    /^(men|soldiers|troops|fighters|officers|policemen|guards|employees|workers|sailors|pilots|marines|firefighters|rescuers|crew)$/
  return forces.test(p[noun.head]!.text) ? { what: 'killed', cue: at } : undefined
}

function isAskedFor(p: Scene['p'], cue: number): boolean {
  for (let at = cue; at >= Math.max(0, cue - 8); at--)
    if (
      /^(ask|asks|asked|asking|demand|demands|demanded|demanding|urge|urges|urged|call|calls|called|calling|want|wants|wanted|request|requests|requested|seek|seeks|appeal|appeals)$/.test(
        p[at]!.text,
      )
    )
      return true
  return false
}

/** "look after 230 patients", "charges against four men", "in return for 40 prisoners". */
function prepositionBefore({ noun }: Draft, p: Scene['p'], at: number): KindFound | undefined {
  const [word, before] = [p[at]?.text ?? '', p[at - 1]?.text ?? '']
  const head = noun ? p[noun.head]!.text : ''
  if (
    word === 'after' &&
    /^(look|looks|looked|looking)$/.test(before) &&
    /^(patients|wounded|injured|sick)$/.test(head)
  )
    return { what: 'treated', cue: at - 1 }
  if (word === 'against' && /^(charges|indictments|charge)$/.test(before) && isPerson(head))
    return { what: 'charged', cue: at - 1 }
  if (
    word === 'for' &&
    /^(exchange|return|swap)$/.test(before) &&
    /^(prisoners|detainees|captives|hostages|soldiers|inmates|convicts)$/.test(head)
  )
    return { what: 'released', cue: at - 1 }
  return undefined
}

/** "still digging for close to 90 others", "the search for the other two": nobody knows where they are. */
function searchedFor({ noun, sort }: Draft, p: Scene['p'], at: number): KindFound | undefined {
  if (p[at]?.text !== 'for' || sort || (noun && !isPerson(p[noun.head]!.text))) return undefined
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const word = p[k]!.text
    if (/^(searching|searched|search|searches|digging|dig|dug|looking|combing|hunting|scouring)$/.test(word)) {
      const wanted = /^(suspects|suspect|gunmen|attackers|men|bidders|buyers|volunteers|workers|staff|recruits)$/.test(
        noun ? p[noun.head]!.text : '',
      )
      return wanted ? undefined : { what: 'missing', cue: k }
    }
    if (p[k]!.kind === 'mark') return undefined
  }
  return undefined
}

const SAVED = /^(pick|picked|picking|pull|pulled|pulling|winch|winched|save|saved|saving|pluck|plucked)$/

function movedPeople({ noun }: Draft, p: Scene['p'], at: number): KindFound | undefined {
  const saved = SAVED.test(p[at]?.text ?? '')
  if (!noun || !(saved || MOVED.test(p[at]?.text ?? ''))) return undefined
  return isPerson(p[noun.head]!.text) && p[noun.head]!.text !== 'lives'
    ? { what: saved ? 'rescued' : 'evacuated', cue: at }
    : undefined
}

const HARM = new Set(['killed', 'injured'])

/** Verbs with a particle before those they are done to: "rounded up 40", "let go nine", "made off with seven". */
const PHRASAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    arrested:
      'round/ed/ing/s up, haul/ed/ing/s in, haul/ed/ing/s off, lead/ing/s away, led away, drag/ged/ging/s away, cart/ed/ing/s off, pull/ed/ing/s in',
    detained: 'lock/ed/ing/s up',
    abducted: 'off with, march/ed/ing/es off, carr/ied off, drag/ged/ging/s off, spirit/ed away, took hostage',
    released: 'let go, let/ting/s out, hand/ed/ing/s over, hand/ed/ing/s back, set free',
    rescued:
      'pick/ed/ing/s up, dug out, dig/ging/s out, fish/ed/ing/es out, winch/ed up, winch/ed off, lift/ed off, lift/ed out, pull/ed/ing/s out, pull/ed/ing/s from, drag/ged out, haul/ed out, haul/ed up, scoop/ed up, cut free, bring/ing/s ashore, brought ashore, take/n/s aboard, took aboard, took off, take/n off, taking off, pluck/ed off',
    'in-camps': 'put/ting/s up, take/n/s in, took in, taking in',
    stranded: 'cut/ting/s off, hem/med in',
    evacuated: 'clear/ed out, get/ting out, got out, mov/ed/ing out, move/d out, ferr/ied out',
    displaced:
      'drive/n/s out, drove out, driving out, driv/ing off, drove off, chas/ed/ing out, burn/ed out, forc/ed/ing out',
    killed: 'mow/ed/ing down, gun/ned/ning down, wip/ed/ing out, blow/n up, blew up',
    returned:
      'send/ing/s back, sent back, push/ed/ing/es back, send/ing/s home, sent home, bring/ing home, brought home, fly/ing home, flew home',
  }).flatMap(([kind, phrases]) =>
    phrases.split(', ').flatMap((phrase) => {
      const [verb = '', particle = ''] = phrase.split(' ')
      const [stem = '', ...endings] = verb.split('/')
      return ['', ...endings].map((ending) => [`${stem}${ending} ${particle}`, kind] as const)
    }),
  ),
)
const PARTICLES: ReadonlySet<string> = new Set([...PHRASAL.keys()].map((phrase) => phrase.split(' ')[1]!))

function cueAt(draft: Draft, p: Scene['p'], at: number, of: boolean): KindFound | undefined {
  const word = p[at]?.text ?? ''
  if (of) {
    if (word === 'toll') return { what: p[at - 1]?.text === 'injury' ? 'injured' : 'killed', cue: at }
    if (
      word === 'lives' &&
      !/^(claim|claims|claimed|claiming|cost|costs|costing|took|take|taking|lost|end|ends|ended|ending)$/.test(
        p[at - 2]?.text ?? '',
      )
    )
      return undefined
    // "the loss of 340 jobs"
    if (word === 'loss' && draft.noun && !isPerson(p[draft.noun.head]!.text)) return undefined
    const kind = cueOf(word, 'happening', 'person') ?? cueOf(word, 'active') ?? OF_NOUNS.get(word)
    return kind ? { what: kind, cue: at } : datedHappening(p, at)
  }
  if (word === 'shot' && p[at - 1]?.text === 'fatally') return { what: 'killed', cue: at }
  if (word === 'dead' && p[at - 1]?.text === 'shot') return { what: 'killed', cue: at }
  const aircraft = draft.noun && !isPerson(p[draft.noun.head]!.text)
  if (word === 'down' && !aircraft && /^(gunned|mowed|cut|shot)$/.test(p[at - 1]?.text ?? ''))
    return { what: 'killed', cue: at - 1 }
  if (word === 'out' && TAKEN.test(p[at - 1]?.text ?? '')) return { what: 'evacuated', cue: at - 1 }
  const phrasal = PARTICLES.has(word) ? PHRASAL.get(`${p[at - 1]?.text} ${word}`) : undefined
  if (phrasal) return { what: /^pick/.test(p[at - 1]!.text) ? pickedUp(p) : phrasal, cue: at - 1 }
  // "mines killed or maimed 17"
  const other = p[at - 1]?.text === 'or' ? cueOf(p[at - 2]?.text ?? '', 'active', 'participle') : undefined
  if (other && HARM.has(other)) {
    const own = cueOf(word, 'active', 'participle')
    if (own && own !== other && HARM.has(own)) return { what: 'casualties', cue: at }
  }
  const active = cueOf(word, 'active')
  if (active) return { what: active, cue: at }
  const past = cueOf(word, 'participle')
  return past && !isPassive(p, at) ? { what: past, cue: at } : undefined
}

/** "the murder on the evening of 27 February of six": the noun stands before its date and place. */
function datedHappening(p: Scene['p'], from: number): KindFound | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    const word = p[at]!.text
    if (p[at]!.kind === 'mark') return undefined
    const kind = /^(in|on|at|last|yesterday|today|near)$/.test(p[at + 1]!.text) ? cueOf(word, 'happening') : undefined
    if (kind) return { what: kind, cue: at }
  }
  return undefined
}

/** "the minister was killed near his home, along with [two bodyguards]": they share the verb, passive or not. */
function alongWith({ boundFrom }: Draft, p: Scene['p']): KindFound | undefined {
  for (let at = boundFrom - 3; at >= Math.max(0, boundFrom - 2 * LONGEST); at--) {
    const kind = cueOf(p[at]!.text, 'participle', 'intransitive', 'active')
    if (kind) return { what: kind, cue: at }
    if (/^[;:]$/.test(p[at]!.text)) return undefined
  }
  return undefined
}

function isPassive(p: Scene['p'], at: number): boolean {
  const before = p[at - 1]?.text ?? ''
  return PASSIVE.test(before) || (/ly$/.test(before) && PASSIVE.test(p[at - 2]?.text ?? ''))
}

const STOPS =
  /^(in|at|on|by|with|from|for|when|while|as|after|before|because|that|who|which|was|were|is|are|be|been|has|have|had|said|;|:|\.|"|“|”|--|—|to|but|during|near|against|into|through)$/

/** "killed the mayor and [three bodyguards]", "the murder of a priest, his cook, and [two boys]". */
function farObject(draft: Draft, { p }: Scene): KindFound | undefined {
  const join = p[draft.boundFrom - 1]?.text ?? ''
  if (join === 'with' && /^(along|together)$/.test(p[draft.boundFrom - 2]?.text ?? '')) return alongWith(draft, p)
  if (!/^(and|,|plus|as|-|—|–)$/.test(join) || (join === 'as' && p[draft.boundFrom - 2]?.text !== 'well'))
    return undefined
  for (let at = draft.boundFrom - 2; at >= Math.max(0, draft.boundFrom - LONGEST); at--) {
    const word = p[at]!.text
    const active = cueOf(word, 'active', 'participle')
    if (active && !isPassive(p, at) && p[at + 1]?.text !== 'by')
      return at + 1 < draft.boundFrom - 1 ? { what: active, cue: at } : undefined
    const happening = p[at + 1]?.text === 'of' ? cueOf(word, 'happening') : undefined
    if (happening) return { what: happening, cue: at }
    if (STOPS.test(word)) return undefined
  }
  return undefined
}
