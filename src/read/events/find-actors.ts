import { TAG } from '../../language/index.ts'
import type { Actor, NameMention, Reference } from '../../model/index.ts'
import { mentionsIn } from '../statements/source-context.ts'
import { sentenceFirst, sentenceLast, type Words } from '../statements/words.ts'
import { byPhrase, clauseRoles } from './clause-roles.ts'
import type { Trigger } from './find-triggers.ts'
import { type NounPhrase, phraseLeft, phraseRight } from './short-phrase.ts'
import { CLASSES } from './word-classes.ts'

export interface ActorContext {
  readonly names: readonly NameMention[]
  readonly references: readonly Reference[]
}

/** Nobody does these. */
const NATURAL = new Set(
  'earthquake weather flood landslide fire hunger outbreak accident explosion outage restoration prices transport-accident'.split(
    ' ',
  ),
)
/** What befalls the subject, though the verb is active: "four died", "the road closed", "residents got out". */
const SUFFERED = new Set('death evacuation transport-accident restriction restoration outage fire landslide'.split(' '))
/** Their object is no victim: money, a price, a truce. */
const NO_VICTIM = new Set(
  'prices pledge aid election strike withdrawal ceasefire ceasefire-breach outbreak earthquake weather theft'.split(
    ' ',
  ),
)
/** Between equals: "with". */
const MUTUAL = new Set(['talks', 'agreement', 'clash', 'ceasefire'])
/** "the arrest of two men": done to those behind "of". */
const DONE_TO = new Set(
  'arrest killing capture evacuation release abduction rescue verdict office-change displacement bombing shelling'.split(
    ' ',
  ),
)

/** Who did it, to whom and with whom, as far as the sentence says. Weapons and things that are nobody are left out of `by`. */
export function findActors(w: Words, trigger: Trigger, context: ActorContext): Actor[] {
  const actors: Actor[] = []
  const put = (part: Actor['part'], phrase: NounPhrase | undefined): void => {
    if (!phrase || actors.some((one) => one.start === w.a.start[phrase.first])) return
    actors.push(actorOf(w, part, phrase, context))
  }
  const { kind, roles, first, last } = trigger
  if (roles) {
    const natural = NATURAL.has(kind)
    const suffered = SUFFERED.has(kind) && !roles.passive && (!roles.patient || w.a.tag[first] === TAG.AUX)
    if (suffered) put('against', roles.subject)
    else if (roles.agent && !natural && isSomebody(w, roles.agent)) put('by', roles.agent)
    if (roles.patient && !suffered && !NO_VICTIM.has(kind) && !(natural && !roles.passive)) {
      put(kind === 'talks' || kind === 'agreement' ? 'with' : 'against', roles.patient)
    }
  } else aroundNoun(w, trigger, put)
  const high = Math.min(sentenceLast(w, last), last + 12)
  // "met with", "held talks with"
  if (MUTUAL.has(kind) && w.lower[last] === 'with') put('with', phraseRight(w, last + 1, high))
  for (let i = last + 1; i < high; i++) {
    const word = w.lower[i]!
    if (w.a.tag[i] === TAG.PUNCT || w.a.tag[i] === TAG.VERB || word === 'and') break
    if (word === 'with' && MUTUAL.has(kind)) put('with', phraseRight(w, i + 1, high))
    if (word === 'against' && (kind === 'protest' || kind === 'sanctions' || kind === 'charge')) {
      put('against', phraseRight(w, i + 1, high))
    }
    if (word === 'between' && MUTUAL.has(kind)) {
      between(w, i + 1, high, put)
      break
    }
  }
  return actors.sort((a, b) => a.start - b.start || first - last)
}

type Put = (part: Actor['part'], phrase: NounPhrase | undefined) => void

/** "talks between Norland and Tessaly": the first by whom, the other with whom. */
function between(w: Words, from: number, high: number, put: Put): void {
  const both = phraseRight(w, from, high)
  if (!both) return
  for (let i = both.first + 1; i < both.last; i++) {
    if (w.lower[i] !== 'and') continue
    put('by', { first: both.first, last: i - 1, head: i - 1, heads: [i - 1] })
    put('with', { first: i + 1, last: both.last, head: both.last, heads: [both.last] })
    return
  }
  put('by', both)
}

const LIGHT = new Set(
  `launch launched launches launching carry carried hold held holds holding stage staged conduct conducted begin began start
  started sign signed signs reach reached impose imposed imposes open opened declare declared declares mount mounted make made
  call called order ordered announce announced commit committed continue continued attend attended lead led join joined suspend
  suspended lift lifted`.split(/\s+/),
)

/** "the army's attack on Velm", "shelling by the rebels", "Norland launched an attack on …". */
function aroundNoun(w: Words, { first, last, kind }: Trigger, put: Put): void {
  const low = Math.max(sentenceFirst(w, first), first - 12)
  const high = Math.min(sentenceLast(w, last), last + 12)
  let start = first
  while (start > low && isInside(w, start - 1)) {
    start--
    if (w.lower[start] === "'s" || w.lower[start] === "'") {
      const owner = phraseLeft(w, start - 1, low)
      if (owner && !NATURAL.has(kind)) put('by', owner)
      break
    }
  }
  let verb = start - 1
  while (verb > low && (w.a.tag[verb] === TAG.ADP || w.a.tag[verb] === TAG.ADV)) verb--
  if (verb >= low && w.a.tag[verb] === TAG.VERB && LIGHT.has(w.lower[verb]!) && !NATURAL.has(kind)) {
    const { agent, passive } = clauseRoles(w, verb)
    if (agent && !passive && isSomebody(w, agent)) put('by', agent)
  }
  if (!NATURAL.has(kind)) put('by', byPhrase(w, last + 1, high))
  for (let i = last + 1; i < high; i++) {
    const word = w.lower[i]!
    if (word === 'on' || word === 'against' || (word === 'of' && DONE_TO.has(kind))) {
      const phrase = phraseRight(w, i + 1, high)
      if (phrase && !isDay(w, phrase)) put('against', phrase)
      return
    }
    if (w.a.tag[i] === TAG.VERB || w.a.tag[i] === TAG.PUNCT || w.a.tag[i] === TAG.AUX) return
  }
}

function isDay(w: Words, phrase: NounPhrase): boolean {
  return /^(?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(
    w.lower[phrase.head]!,
  )
}

function isInside(w: Words, i: number): boolean {
  const tag = w.a.tag[i]
  return (
    tag === TAG.DET || tag === TAG.ADJ || tag === TAG.NUM || tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.PART
  )
}

const THINGS = ['projectile', 'bomb', 'truce', 'relief', 'service', 'site', 'price'] as const

function isSomebody(w: Words, { heads, head }: NounPhrase): boolean {
  if (w.a.tag[head] === TAG.PRON && /^(?:it|which|that|what|there|this)$/.test(w.lower[head]!)) return false
  return !heads.some((i) => THINGS.some((name) => CLASSES[name].has(w.lower[i]!)))
}

function actorOf(w: Words, part: Actor['part'], phrase: NounPhrase, context: ActorContext): Actor {
  const span = { start: w.a.start[phrase.first]!, end: w.a.end[phrase.last]! }
  const text = w.a.text.slice(span.start, span.end)
  const [reference] = mentionsIn(context.references, span)
  const whole = reference && reference.start <= span.start && reference.end >= span.end
  const [name] = mentionsIn(context.names, span)
  const named = name && name.end === span.end && name.start === span.start
  return { ...span, rule: 'find-actors', part, name: whole ? reference.name : named ? name.name : text }
}
