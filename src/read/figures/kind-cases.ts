import type { Draft, Scene } from './draft.ts'
import type { KindFound } from './kind.ts'

/** Diseases and words that only go with one. */
export const DISEASE =
  /^(cholera|dengue|rabies|anthrax|leprosy|scabies|zika|lassa|listeria|gastroenteritis|botulism|measles|malaria|ebola|flu|influenza|virus|covid|covid-19|polio|plague|dengue|typhoid|hepatitis|diphtheria|meningitis|salmonella|norovirus|mpox|fever|pneumonia|legionnaires|tuberculosis|coronavirus|infection|disease|illness|poisoning|outbreak|notified|diagnosed)$/
const SORTS = /^(suspected|confirmed|probable|active)$/
const REACH = 8
/** "417 cases were recorded": said of people in a report that is about an illness. */
const COURT =
  /^(court|judge|trial|criminal|legal|lawsuit|fraud|theft|murder|rape|abuse|corruption|arson|police|prosecutors)$/

/** "57 new cases of cholera", "4,318 suspected cases", "1,106 cases were notified": people who fell ill. */
export function kindCases({ noun }: Draft, { p, isOfDisease }: Scene): KindFound | undefined {
  if (!noun || !/^cases?$/.test(p[noun.head]!.text)) return undefined
  const told = { what: 'infected', cue: noun.head }
  for (let at = noun.from; at < noun.head; at++) if (SORTS.test(p[at]!.text) || DISEASE.test(p[at]!.text)) return told
  for (let at = noun.to; at < Math.min(p.length, noun.to + REACH); at++) {
    if (/^[;:]$/.test(p[at]!.text)) return undefined
    if (DISEASE.test(p[at]!.text)) return told
  }
  if (p.some(({ text }) => COURT.test(text)) || noun.to - noun.from > 2) return undefined
  return isOfDisease?.() ? told : undefined
}
