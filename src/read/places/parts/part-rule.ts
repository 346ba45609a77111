import type { Dateline, PlaceMention } from '../../../model/index.ts'
import type { Bearer } from '../gazetteer.ts'
import type { FoundName } from '../scan-names.ts'
import type { Scene } from '../scene.ts'

/** A name whose place is chosen. */
export interface ChosenName {
  readonly name: FoundName
  readonly bearer: Bearer
}

/** Tells what a name does in its sentence; undefined if the rule has nothing to say. */
export type PartRule = (
  scene: Scene,
  chosen: ChosenName,
  dateline: Dateline | undefined,
) => PlaceMention['part'] | undefined
