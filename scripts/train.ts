// npm run train        learns all weights in models/ from the shared data (SAYSO_SHARED, default ../shared), each with what
// was learned before it: tags and trees, then names, references, places and attribution.
// The same data give the same bytes on every machine.
import { sharedFolder } from './shared-folder.ts'
import { writeAttribution } from './train-attribution.ts'
import { writeLanguage } from './train-language.ts'
import { writeNames } from './train-names.ts'
import { writePlaces } from './train-places.ts'
import { writeReferences } from './train-references.ts'

const shared = sharedFolder()
writeLanguage(shared)
writeNames(shared)
writeReferences(shared)
writePlaces(shared)
writeAttribution(shared)
