// Writes what the golden cases give now over what they expected. A person reads the diff before it is committed.
import { writeFileSync } from 'node:fs'
import { goldenCases } from '../test/golden/golden-case.ts'
import { ingestCases } from '../test/golden/ingest/ingest-case.ts'
import { publishCases } from '../test/golden/publish-case.ts'

for (const golden of [...ingestCases(), ...goldenCases(), ...publishCases()]) {
  const actual = await golden.run()
  if (actual === golden.expected) continue
  writeFileSync(golden.expectedFile, actual)
  console.log(`${golden.expected === undefined ? 'new' : 'changed'}: ${golden.name}`)
}
