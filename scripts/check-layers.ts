// A folder under src/ may import only folders above it in this list, and the model imports nothing of ours.
// Exits 1 with one line for every import that runs the wrong way.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import ts from 'typescript'

const ORDER = [
  'model',
  'ingest',
  'language',
  'read',
  'reconcile',
  'brief',
  'web',
  'publish',
  'ledger',
  'serve',
  'cluster',
  'cli',
]
const PRINTS_AND_EXITS = /\bprocess\.(exit|stdout|stderr)\b|\bconsole\./

let wrong = 0
function report(line: string): void {
  console.error(line)
  wrong++
}

for (const file of globSync('src/**/*.ts').sort()) {
  const [, folder] = file.split(path.sep)
  if (!folder || folder.endsWith('.ts') || file.endsWith('.test.ts')) continue
  const rank = ORDER.indexOf(folder)
  if (rank < 0) report(`${file}: folder ${folder} is not in the list of layers`)
  const source = readFileSync(file, 'utf8')
  for (const { fileName } of ts.preProcessFile(source, true, true).importedFiles) {
    if (!fileName.startsWith('.')) continue
    const target = path.relative('src', path.resolve(path.dirname(file), fileName)).split(path.sep)[0] ?? ''
    if (target === '..') continue
    if (target === 'cluster' && folder !== 'cli' && folder !== 'cluster') report(`${file}: only cli may import cluster`)
    if (target !== folder && ORDER.indexOf(target) >= rank) report(`${file}: ${folder} may not import ${target}`)
  }
  if (folder !== 'cli' && PRINTS_AND_EXITS.test(source)) {
    report(`${file}: only cli prints or exits`)
  }
}
process.exit(wrong > 0 ? 1 : 0)
