import { TAG } from '../../language/index.ts'
import type { Reference } from '../../model/index.ts'
import type { Words } from '../statements/words.ts'
import { carriedKind } from './carry-kind.ts'
import { type ClauseRoles, clauseRoles, isOfClass } from './clause-roles.ts'
import type { Frame } from './frames.ts'
import { nounFrame } from './noun-frames.ts'
import { isReported } from './noun-trigger.ts'
import type { NounPhrase } from './short-phrase.ts'
import { TRIGGER_FORMS, type TriggerEntry } from './trigger-index.ts'
import { CLASSES } from './word-classes.ts'

/** A word or phrase that tells a happening. Tokens, both ends included. */
export interface Trigger {
  readonly kind: string
  readonly first: number
  readonly last: number
  readonly rule: 'phrase' | 'frame' | 'verb' | 'noun' | 'carried' | 'model'
  /** What stands around it, for a verb. */
  readonly roles?: ClauseRoles
}

/** All triggers of a text, in reading order. Linear: each looks at a bounded stretch around it. */
export function findTriggers(w: Words, references: readonly Reference[]): Trigger[] {
  const found: Trigger[] = []
  for (let i = 0; i < w.a.tokenCount; i++) {
    const entry = TRIGGER_FORMS.get(w.lower[i]!)
    if (!entry) continue
    const trigger = phraseAt(w, i, entry) ?? wordAt(w, i, entry, references) ?? againAt(w, i, found)
    if (!trigger) continue
    found.push(trigger)
    i = trigger.last
  }
  return found
}

/** A word that only repeats: its kind is that of what was told before. */
function againAt(w: Words, i: number, found: readonly Trigger[]): Trigger | undefined {
  const verb = w.a.tag[i] === TAG.VERB
  if (!verb && w.a.tag[i] !== TAG.NOUN) return undefined
  const kind = carriedKind(w, i, found)
  if (!kind) return undefined
  if (verb) return { kind, first: i, last: i, rule: 'carried', roles: clauseRoles(w, i) }
  return isReported(w, i, i) ? { kind, first: i, last: i, rule: 'carried' } : undefined
}

function phraseAt(w: Words, i: number, { phrases = [] }: TriggerEntry): Trigger | undefined {
  for (const { kind, rest, verb } of phrases) {
    const last = i + rest.length
    if (last >= w.a.tokenCount || w.a.sentenceOf[last] !== w.a.sentenceOf[i]) continue
    if (!rest.every((forms, k) => forms.has(w.lower[i + 1 + k]!))) continue
    if (verb && !isVerb(w, i) && w.a.tag[i] !== TAG.AUX) continue
    const noun = !verb && w.a.tag[i] !== TAG.ADP && w.a.tag[last] !== TAG.VERB
    if (noun && !isReported(w, i, last)) continue
    return { kind, first: i, last, rule: 'phrase', ...(verb ? { roles: clauseRoles(w, i) } : {}) }
  }
  return undefined
}

function wordAt(w: Words, i: number, entry: TriggerEntry, references: readonly Reference[]): Trigger | undefined {
  const tag = w.a.tag[i]
  if (isVerb(w, i) && !isPremodifier(w, i)) {
    if (!entry.verb && !entry.frames) return undefined
    const roles = clauseRoles(w, i)
    for (const { frame } of entry.frames ?? []) {
      const last = i + (frame.next === undefined ? 0 : 1)
      if (!fits(w, frame, roles, i, references)) continue
      return frame.kind === 'none' ? undefined : { kind: frame.kind, first: i, last, rule: 'frame', roles }
    }
    if (!entry.verb && movesByShare(w, i)) return { kind: 'prices', first: i, last: i, rule: 'frame', roles }
    return entry.verb ? { kind: entry.verb, first: i, last: i, rule: 'verb', roles } : undefined
  }
  const noun = tag === TAG.NOUN || tag === TAG.PROPN
  if (!noun || isMonth(w, i)) return undefined
  const kind = nounFrame(w, i) ?? entry.noun
  if (!kind || kind === 'none' || !isReported(w, i, i)) return undefined
  return { kind, first: i, last: i, rule: 'noun' }
}

/** "in March" */
function isMonth(w: Words, i: number): boolean {
  return w.lower[i] === 'march' && (w.capital[i] === 1 || w.a.tag[i] === TAG.PROPN)
}

const MODALS = new Set("will would can could may might must should shall to 'll".split(' '))

/** "would free ten hostages": behind a modal stands a verb, whatever the tagger says. */
export function isVerb(w: Words, i: number): boolean {
  if (w.a.tag[i] === TAG.VERB) return true
  const before = w.lower[i - 1] ?? ''
  const tag = w.a.tag[i]
  if (tag !== TAG.ADJ && tag !== TAG.NOUN && tag !== TAG.PROPN) return false
  return MODALS.has(before) && w.a.tag[i - 1] !== TAG.ADP && (before !== 'to' || w.a.tag[i - 1] === TAG.PART)
}

const MOVES =
  /^(?:rose|risen|rise|rises|fell|fallen|fall|falls|lost|lose|loses|gained|gain|gains|dropped|drop|drops|climbed|climb|climbs|jumped|jump|slipped|slid|sank|soared|plunged|surged|doubled|tumbled|grew|grown|shrank|shrunk)$/

/** "the currency fell 11 percent": whatever it is that falls. */
function movesByShare(w: Words, i: number): boolean {
  if (!MOVES.test(w.lower[i]!)) return false
  for (let k = i + 1; k <= Math.min(i + 5, w.a.tokenCount - 1); k++) {
    const word = w.lower[k]!
    if (word === '%' || word === 'percent' || (word === 'per' && w.lower[k + 1] === 'cent')) return true
    if (word === ',' || word === '.') return false
  }
  return false
}

/** "the besieged town", "two evacuated villages": said of the noun, not told. */
export function isPremodifier(w: Words, i: number): boolean {
  const { tag } = w.a
  if (tag[i + 1] !== TAG.NOUN && tag[i + 1] !== TAG.PROPN) return false
  if (!/(?:ed|ing|en)$/.test(w.lower[i]!)) return false
  const before = tag[i - 1]
  return before === TAG.DET || before === TAG.ADJ || before === TAG.NUM || w.lower[i - 1] === "'s"
}

function fits(w: Words, frame: Frame, roles: ClauseRoles, i: number, references: readonly Reference[]): boolean {
  if (frame.next !== undefined && w.lower[i + 1] !== frame.next) return false
  if (frame.voice === 'passive' && !roles.passive) return false
  if (frame.voice === 'active' && roles.passive) return false
  if (frame.voice === 'intransitive' && (roles.passive || roles.patient)) return false
  const is = (phrase: NounPhrase | undefined, wanted: Frame['agent']): boolean =>
    wanted === undefined || isOfClass(w, phrase, wanted, references)
  if (!is(roles.agent, frame.agent) || !is(roles.patient, frame.patient) || !is(roles.subject, frame.subject))
    return false
  return frame.has === undefined || holdsNear(w, i, frame.has)
}

const NEAR = 12

/** A noun of the class in the same sentence, not far from the verb. */
function holdsNear(w: Words, i: number, classes: NonNullable<Frame['has']>): boolean {
  const wanted = typeof classes === 'string' ? [classes] : classes
  const sentence = w.a.sentenceOf[i]
  for (let k = Math.max(0, i - NEAR); k <= Math.min(w.a.tokenCount - 1, i + NEAR); k++) {
    if (w.a.sentenceOf[k] !== sentence || k === i) continue
    const tag = w.a.tag[k]
    if ((tag === TAG.NOUN || tag === TAG.PROPN) && wanted.some((name) => CLASSES[name].has(w.lower[k]!))) return true
  }
  return false
}
