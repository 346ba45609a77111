import { TAG } from '../../../language/analysis.ts'
import { isPastForm } from '../../modality/past-forms.ts'
import type { Draft, Scene } from '../draft.ts'

/** A verb near a figure: its last piece, the auxiliaries before it, and how far away it is. */
export interface NearVerb {
  readonly at: number
  /** "has been", "will", "is to". */
  readonly auxiliaries: string
  readonly passive: boolean
}

const AUXILIARY =
  /^(was|were|is|are|be|been|being|am|has|have|had|having|will|would|shall|should|can|could|may|might|must|to|get|got|gets|did|do|does|'s|'re|'ve|'ll|'d)$/
const PASSED =
  /^(not|n't|also|now|still|already|all|since|then|only|just|never|so|far|reportedly|currently|later|to|on|of|them)$/
const BE = /^(was|were|is|are|be|been|being|got|get|gets|'re)$/
const STOPS = /^(;|:|—|–)$/
const REACH = 14

/** The auxiliaries right before piece `at`. */
function auxiliariesBefore(p: Scene['p'], at: number): { words: string; passive: boolean } {
  let words = ''
  let passive = false
  for (let k = at - 1, seen = 0; k >= Math.max(0, at - 6) && seen < 4; k--) {
    const { text } = p[k]!
    if (AUXILIARY.test(text)) {
      words = words === '' ? text : `${text} ${words}`
      if (seen === 0 && BE.test(text)) passive = true
      seen++
    } else if (!PASSED.test(text) && !text.endsWith('ly')) break
  }
  return { words, passive }
}

function verbAt(p: Scene['p'], at: number): NearVerb {
  const { words, passive } = auxiliariesBefore(p, at)
  return { at, auxiliaries: words, passive }
}

/** Is this a main verb, or an auxiliary that stands alone as one ("are in camps", "has 60 stalls")? */
function isVerb(p: Scene['p'], at: number): boolean {
  const { tag, text } = p[at]!
  if (tag === TAG.VERB) return true
  if (tag !== TAG.AUX || !AUXILIARY.test(text) || text === 'to') return false
  for (let k = at + 1; k < Math.min(p.length, at + 4); k++) {
    if (p[k]!.tag === TAG.VERB || p[k]!.tag === TAG.AUX) return false
    if (!PASSED.test(p[k]!.text) && !p[k]!.text.endsWith('ly')) return true
  }
  return true
}

/** Tense and voice of a verb in one word. */
export function tenseOf(p: Scene['p'], { at, auxiliaries, passive }: NearVerb): string {
  const word = p[at]!.text
  const aux = ` ${auxiliaries} `
  const ing = word.endsWith('ing')
  const perfect = / (has|have|'ve) /.test(aux)
  if (/ (will|'ll|would|'d|shall|should|can|could|may|might|must) /.test(aux))
    return perfect ? 'modal perfect' : 'modal'
  if (/ had /.test(aux)) return 'past perfect'
  if (perfect) return ing ? 'perfect going on' : passive ? 'perfect passive' : 'perfect'
  if (/ to /.test(aux)) return / (is|are|was|were) /.test(aux) ? 'is to' : 'infinitive'
  if (/ (was|were) /.test(aux)) return ing ? 'past going on' : isPastForm(word) ? 'past passive' : 'past'
  if (/ (is|are|'re|'s) /.test(aux)) return ing ? 'going on' : isPastForm(word) ? 'passive' : 'present'
  if (/ being /.test(aux)) return 'going on'
  if (/^(was|were|had|did)$/.test(word)) return 'past'
  if (/^(is|are|has|have|'s|'re|'ve)$/.test(word)) return 'present'
  if (ing) return 'participle'
  return isPastForm(word) ? 'past' : 'present'
}

/** How the figure hangs on the verb that governs it. */
export interface Governor {
  readonly verb: NearVerb
  readonly role: 'subject' | 'object' | 'oblique' | 'far'
}

const OPEN =
  /^(the|a|an|its|their|his|her|our|my|at|least|about|some|only|just|another|further|all|nearly|more|than|them|him|her|it|us|also|now|still|as|many|ly)$/
const PREPOSITION = /^(in|from|on|at|for|with|by|across|into|among|through|against|to|over|under|of)$/

/** The verb whose subject or object the figure seems to be. */
export function governorOf(draft: Draft, { p }: Scene, around: Omit<Around, 'governor'>): Governor | undefined {
  const { last, next, behind } = around
  if (last) {
    let between = 0
    let nouns = 0
    for (let at = last.at + 1; at < draft.boundFrom; at++) {
      if (OPEN.test(p[at]!.text)) continue
      between++
      if (p[at]!.tag === TAG.NOUN || p[at]!.tag === TAG.PROPN || p[at]!.tag === TAG.PRON || p[at]!.kind === 'mark')
        nouns++
    }
    if (between === 0) return { verb: last, role: 'object' }
    if (nouns === 0 && between === 1 && PREPOSITION.test(p[draft.boundFrom - 1]!.text))
      return { verb: last, role: 'oblique' }
    if (nouns > 0 && PREPOSITION.test(p[draft.boundFrom - 1]!.text) && !(next && next.at - behind <= 2))
      return { verb: last, role: 'oblique' }
  }
  if (next) {
    let commas = 0
    for (let at = behind; at < next.at; at++) if (p[at]!.kind === 'mark') commas++
    if (commas === 0 || commas === 2) return { verb: next, role: 'subject' }
  }
  return last ? { verb: last, role: 'far' } : next ? { verb: next, role: 'far' } : undefined
}

/** What stands around a figure in its clause. */
export interface Around {
  /** Behind the number, its unit and its noun. */
  readonly behind: number
  /** First and second verb behind it. */
  readonly next: NearVerb | undefined
  readonly second: NearVerb | undefined
  /** Last verb before it. */
  readonly last: NearVerb | undefined
  readonly governor: Governor | undefined
}

/** Linear in `REACH`. */
export function lookAround(draft: Draft, scene: Scene): Around {
  const { p } = scene
  const behind = Math.max(draft.noun?.to ?? 0, draft.unitTo)
  let next: NearVerb | undefined
  let second: NearVerb | undefined
  for (let at = behind; at < Math.min(p.length, behind + REACH); at++) {
    if (STOPS.test(p[at]!.text)) break
    if (!isVerb(p, at)) continue
    if (next) {
      second = verbAt(p, at)
      break
    }
    next = verbAt(p, at)
  }
  let last: NearVerb | undefined
  for (let at = draft.boundFrom - 1; at >= Math.max(0, draft.boundFrom - REACH); at--) {
    if (STOPS.test(p[at]!.text)) break
    if (!isVerb(p, at)) continue
    last = verbAt(p, at)
    break
  }
  const around = { behind, next, second, last }
  return { ...around, governor: governorOf(draft, scene, around) }
}
