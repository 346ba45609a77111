import type { EventMention } from '../../model/index.ts'

/** Kinds that bring death and damage: what they did is no happening of its own. */
const CAUSES = new Set(
  `airstrike shelling bombing clash armed-attack killing earthquake weather flood landslide fire transport-accident accident
  explosion riot crackdown hunger outbreak`.split(/\s+/),
)
/** The more particular attack is the one that is told. */
const PARTICULAR = new Set(['airstrike', 'shelling', 'bombing', 'killing', 'clash', 'riot'])

/** What brings death and damage. */
export function isCause({ kind }: EventMention): boolean {
  return CAUSES.has(kind)
}

/** Of the happenings of one statement, each kind once, without what is only the consequence or the general name of another; `before` says that a cause was told earlier. */
export function chooseEvents<T extends EventMention>(events: readonly T[], before = false): T[] {
  const kinds = new Set(events.map(({ kind }) => kind))
  const caused = before || [...kinds].some((kind) => CAUSES.has(kind))
  const particular = [...kinds].some((kind) => PARTICULAR.has(kind))
  const seen = new Set<string>()
  return events.filter(({ kind }) => {
    if (kind === 'death' && caused) return false
    if ((kind === 'armed-attack' || kind === 'explosion') && particular) return false
    if (seen.has(kind)) return false
    seen.add(kind)
    return true
  })
}
