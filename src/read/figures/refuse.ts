import type { Draft, Scene } from './draft.ts'
import { isAddress } from './refuse-address.ts'
import { isAge } from './refuse-age.ts'
import { isClock } from './refuse-clock.ts'
import { isCode } from './refuse-code.ts'
import { isDay } from './refuse-day.ts'
import { isLabel } from './refuse-label.ts'
import { isListNumber } from './refuse-list-number.ts'
import { isOrdinal } from './refuse-ordinal.ts'
import { isPronounOne } from './refuse-pronoun-one.ts'
import { isScore } from './refuse-score.ts'
import { isYear } from './refuse-year.ts'

/** What is written in numbers and counts nothing; the first that holds takes the draft away. */
const REFUSERS: readonly ((draft: Draft, scene: Scene) => boolean)[] = [
  isOrdinal,
  isClock,
  isCode,
  isAddress,
  isDay,
  isYear,
  isScore,
  isLabel,
  isListNumber,
  isPronounOne,
]

/** Figures among the drafts; an age is kept, as `what: 'age'`, only where `ages` asks for it. */
export function refuse(drafts: readonly Draft[], scene: Scene, ages: boolean): Draft[] {
  return drafts.filter((draft) => {
    if (isAge(draft, scene)) {
      draft.what = 'age'
      return ages
    }
    return !REFUSERS.some((isNone) => isNone(draft, scene))
  })
}
