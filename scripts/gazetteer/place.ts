import type { Extent } from '../../src/read/places/gazetteer.ts'
import type { Feature, NameKind } from '../../src/read/places/gazetteer-format.ts'

/** A place on its way into the gazetteer. `admin1` and `admin2` are codes such as `UA.14` and `US.MN.005`. */
export interface Place {
  readonly code: string
  readonly names: { readonly name: string; readonly kind: NameKind }[]
  readonly feature: Feature
  readonly extent: Extent
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  readonly geonamesId: number
  lat: number
  lon: number
  population: number
}
