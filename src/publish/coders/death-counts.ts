import type { Figure } from '../../model/index.ts'
import type { Claim, Telling } from '../../reconcile/index.ts'

/** How many were killed in one happening, as one claim has it. */
export interface DeathCount {
  readonly figure: Figure
  readonly claim: Claim
}

const WHOLE = /^(?:people|persons?|others?|residents?|victims?|individuals?|lives|souls|bodies)$/

/**
 * What the claims of one event count as killed in it: of each origin the newest count, of each claim the largest ("rose to
 * five after two bodies were found"). Counts of a day, a running total or a stock are not of one event; planned ones are
 * none. Where some count everybody, counts of a group ("two of them children") are left to them.
 */
export function deathCounts(claims: readonly Claim[]): DeathCount[] {
  const newest = new Map<string, DeathCount>()
  for (const claim of claims) {
    const figure = largest(claim.tellings[0]!)
    if (figure) newest.set(claim.origins[0] ?? claim.id, { figure, claim })
  }
  const all = [...newest.values()]
  const whole = all.filter(({ figure }) => figure.of === undefined || WHOLE.test(figure.of))
  return whole.length > 0 ? whole : all
}

function largest(telling: Telling): Figure | undefined {
  return telling.counts
    .filter((figure) => figure.what === 'killed' && figure.scope === 'event' && !figure.planned)
    .reduce<Figure | undefined>((best, one) => (best && best.value >= one.value ? best : one), undefined)
}
