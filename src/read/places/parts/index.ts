import type { Dateline, PlaceMention } from '../../../model/index.ts'
import { liesIn } from '../lies-in.ts'
import type { Scene } from '../scene.ts'
import { dateline } from './dateline.ts'
import { demonym } from './demonym.ts'
import { home } from './home.ts'
import type { ChosenName, PartRule } from './part-rule.ts'
import { seat } from './seat.ts'
import { side } from './side.ts'

/** The first that has something to say decides. */
const RULES: readonly PartRule[] = [dateline, demonym, seat, home, side]

/** The parts of all names: one that only says where the one before lies does what that one does. */
export function partsOf(
  scene: Scene,
  chosen: readonly ChosenName[],
  known: Dateline | undefined,
): PlaceMention['part'][] {
  const parts: PlaceMention['part'][] = []
  chosen.forEach((one, i) => {
    const before = chosen[i - 1]
    const passedOn = before && (parts[i - 1] === 'home' || parts[i - 1] === 'seat') && saysWhere(scene, before, one)
    parts.push(passedOn ? parts[i - 1]! : partOf(scene, one, known))
  })
  return parts
}

/** "from Caruaru, in Agreste de Pernambuco", "office in Geneva, Switzerland". */
function saysWhere(
  { words }: Scene,
  { name, bearer }: ChosenName,
  { name: outer, bearer: around }: ChosenName,
): boolean {
  return outer.first - name.last <= 5 && words.text(name.last + 1) === ',' && liesIn(bearer.entry, around.entry)
}

/** What a name does in its sentence; where something happens, if no rule says otherwise. */
function partOf(scene: Scene, chosen: ChosenName, known: Dateline | undefined): PlaceMention['part'] {
  for (const rule of RULES) {
    const part = rule(scene, chosen, known)
    if (part) return part
  }
  return 'where'
}
