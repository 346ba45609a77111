// npm run train        learns all weights in models/ from the shared data (SAYSO_SHARED, default ../shared), each with what
// was learned before it: tags and trees, then names, references, places, attribution, figures, modality and happenings.
// The same data give the same bytes on every machine.
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
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
// These read marked reports as the readers do, so each starts anew with the weights just written.
for (const name of ['figures', 'modality', 'events']) {
  execFileSync(process.execPath, [path.join(import.meta.dirname, `train-${name}.ts`)], { stdio: 'inherit' })
}
