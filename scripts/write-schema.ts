// npm run schema [-- --check]      writes docs/brief.schema.json from the model; --check exits 1 if it is not current
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { renderBriefSchema } from './brief-schema.ts'

const file = path.join(import.meta.dirname, '../docs/brief.schema.json')
const wanted = renderBriefSchema()
if (process.argv.includes('--check')) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
    console.error('docs/brief.schema.json is not what src/model/brief.ts says; npm run schema writes it')
    process.exit(1)
  }
} else {
  writeFileSync(file, wanted)
}
