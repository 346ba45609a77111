import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Brief, Report } from '../../model/index.ts'

const folder = path.join(import.meta.dirname, '../../../test/golden/publish/oram-dam')

/** A brief written by hand, with something of everything, and the reports it could be made of. */
export const ORAM_DAM = JSON.parse(readFileSync(path.join(folder, 'brief.json'), 'utf8')) as Brief
export const ORAM_REPORTS = JSON.parse(readFileSync(path.join(folder, 'reports.json'), 'utf8')) as Report[]
export const ORAM_LINES = ORAM_DAM.sections.flatMap((section) => section.lines)
