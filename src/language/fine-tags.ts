import { TAG } from './analysis.ts'

/**
 * The tags the tagger chooses among: UPOS, where VERB and AUX stand for finite forms, and six more, which tell the other
 * forms of verbs and the particles of phrasal verbs ("blew up"). Readers and parser use both.
 */
export const FINE_TAG = Object.freeze({
  VERB_INFINITIVE: 17,
  VERB_PARTICIPLE: 18,
  VERB_GERUND: 19,
  AUX_INFINITIVE: 20,
  AUX_PARTICIPLE: 21,
  PARTICLE: 22,
})

export const FINE_TAGS = 23

/** UPOS number of each fine tag. */
export const UPOS_OF_FINE: Uint8Array = Uint8Array.from({ length: FINE_TAGS }, (_, fine) => {
  if (fine < 17) return fine
  if (fine <= FINE_TAG.VERB_GERUND) return TAG.VERB
  return fine === FINE_TAG.PARTICLE ? TAG.ADP : TAG.AUX
})

/** Fine tag of a verb form; any other tag stays as it is. Auxiliaries share one tag for both participles. */
export function fineTag(tag: number, form: 'infinitive' | 'participle' | 'gerund'): number {
  if (tag === TAG.VERB) {
    if (form === 'infinitive') return FINE_TAG.VERB_INFINITIVE
    return form === 'participle' ? FINE_TAG.VERB_PARTICIPLE : FINE_TAG.VERB_GERUND
  }
  if (tag !== TAG.AUX) return tag
  return form === 'infinitive' ? FINE_TAG.AUX_INFINITIVE : FINE_TAG.AUX_PARTICIPLE
}
