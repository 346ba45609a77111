// Learns models/places.json from the four development files under SAYSO_SHARED (default ../shared): two logistic and
// two multinomial models over the clues of src/read/places. `npm run eval -- places` measures by document in folds.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { readData } from '../src/cli/read-data.ts'
import { analyse, loadLanguage } from '../src/language/index.ts'
import { loadNameReader, readNames } from '../src/language/names/index.ts'
import { loadGazetteer } from '../src/read/places/gazetteer.ts'
import { readGold } from './places/read-gold.ts'
import { prepare, train } from './places/train.ts'
import { sharedFolder } from './shared-folder.ts'

/** Learns models/places.json and writes it. */
export function writePlaces(shared: string): void {
  const gazetteer = loadGazetteer(readData)
  const language = loadLanguage(readData)
  const nameReader = loadNameReader(readData)
  const documents = readGold(shared).flatMap((gold) => {
    const a = analyse(gold.text, language)
    return prepare(gold, a, readNames(a, nameReader), gazetteer)
  })
  const target = path.join(import.meta.dirname, '..', 'models', 'places.json')
  writeFileSync(target, `${JSON.stringify(train(documents), null, 1)}\n`)
}

if (import.meta.main) writePlaces(sharedFolder())
