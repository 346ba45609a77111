import type { Draft, Scene } from './draft.ts'

/** "Of the 126 aboard, eight were saved": what follows the comma is told of the eight. */
function isSetApart({ boundFrom }: Draft, p: Scene['p']): boolean {
  const of = /^(the|its|their|these|those)$/.test(p[boundFrom - 1]?.text ?? '') ? boundFrom - 2 : boundFrom - 1
  return p[of]?.text === 'of' && (of === 0 || /^[,;.]$/.test(p[of - 1]!.text))
}

/** "a third of the 30,000 residents have fled": the verb is told of the third. */
function isWholeOf(draft: Draft, p: Scene['p'], startsAt: ReadonlyMap<number, Draft>): boolean {
  for (let at = draft.boundFrom - 1; at >= Math.max(0, draft.boundFrom - 6); at--) {
    if (p[at]!.text === 'of') {
      for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
        const part = startsAt.get(k)
        if (part) return part.unitTo === at && !part.sort
      }
      return false
    }
    if ((p[at]!.kind === 'mark' && p[at]!.text !== "'") || p[at]!.text === 'and') return false
  }
  return false
}

/** Is the verb of the sentence told of another count, which is a part of this one? */
export function isApart(draft: Draft, p: Scene['p'], startsAt: ReadonlyMap<number, Draft>): boolean {
  return isSetApart(draft, p) || isWholeOf(draft, p, startsAt)
}
