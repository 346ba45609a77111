import type { Figure } from '../../model/index.ts'
import type { DeathCount } from '../coders/death-counts.ts'

/** What ACLED counts vague words as, after its codebook: "tens" 10, "dozens" 12, "hundreds" 100. */
const VAGUE: readonly (readonly [RegExp, number])[] = [
  [/\bhundreds\b/i, 100],
  [/\bdozens\b/i, 12],
  [/\btens\b/i, 10],
]

/**
 * ACLED's figure: the most conservative one that any source gives, in ACLED's reading of vague words. An upper end alone
 * ("up to 40") and other vague words ("several", "scores") give none. Nothing where no sentence counts the dead.
 */
export function fatalities(deaths: readonly DeathCount[]): { value?: number; rules: string[] } {
  const rules: string[] = []
  const values = deaths.flatMap(({ figure }) => {
    const value = conservative(figure)
    if (value === undefined) rules.push(`fatalities: “${figure.read}” gives no number`)
    else if (figure.bound === 'vague') rules.push(`fatalities: “${figure.read}” counted as ${value}`)
    return value ?? []
  })
  if (values.length === 0) return { rules }
  const value = Math.min(...values)
  if (new Set(values).size > 1) rules.push(`fatalities: the lowest of ${values.join(', ')}`)
  return { value, rules }
}

function conservative(figure: Figure): number | undefined {
  if (figure.bound === 'vague') return VAGUE.find(([pattern]) => pattern.test(figure.read))?.[1]
  return figure.bound === 'max' ? undefined : figure.value
}
