#!/usr/bin/env node
// Runs src/ in a clone and the built JavaScript in the published package. Plain JavaScript that an old Node can parse,
// so that it can say in one line what is missing.
import fs from 'node:fs'
import module from 'node:module'
import process from 'node:process'

const [major] = process.versions.node.split('.')
if (Number(major) < 26) {
  process.stderr.write(
    `sayso: needs Node 26 or newer, this is ${process.version}; in a clone, use \`npm start --\` which brings it\n`,
  )
  process.exit(2)
}
if (module.enableCompileCache) module.enableCompileCache()
const source = new URL('../src/cli/main.ts', import.meta.url)
const entry = fs.existsSync(source) ? source : new URL('../dist/cli/main.js', import.meta.url)
const { main } = await import(entry.href)
process.exitCode = await main(process.argv.slice(2))
