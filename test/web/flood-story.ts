import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { makeBrief, type ReadReport, settle } from '../../src/brief/index.ts'
import { runPipeline } from '../../src/cli/pipeline.ts'
import type { Brief } from '../../src/model/index.ts'
import { makeDayPage, type PageContext, toldLines } from '../../src/publish/page/index.ts'
import type { DayPage } from '../../src/web/index.ts'

/** A story made up for the tests, in towns that stand on the map. */
const REPORTS: Readonly<Record<string, string>> = {
  '1-banks.txt': `Title: River bursts its banks in Passau
Outlet: Inn Valley Gazette
Date: 2031-06-10T09:00+02:00

PASSAU, June 10 (Danube Press Agency) - Three people were killed and at least 12 were injured when the river burst its banks in Passau on Tuesday, Mayor Eva Lindner said.

The flood began on 8 June after a week of rain.

Fire chief Tom Adler said buses would take 300 people from Linz to Salzburg on Friday.
`,
  '2-copy.txt': `Title: Three die in flood
Outlet: The Upper River
Date: 2031-06-10T10:30+02:00

PASSAU, June 10 (Danube Press Agency) - Three people were killed and at least 12 were injured when the river burst its banks in Passau on Tuesday, Mayor Eva Lindner said.

The flood began on 8 June after a week of rain.
`,
  '3-dam.txt': `Title: Who opened the dam
Outlet: Radio Linz
Date: 2031-06-11T08:00+02:00

Opposition leader Ida Moser accused the operator of the dam at Jochenstein of opening it too late.

Operator Karl Brenner denied that the dam at Jochenstein had been opened too late.

It was not possible to verify either claim.
`,
  '4-toll.txt': `Title: Toll rises
Outlet: Inn Valley Gazette
Date: 2031-06-11T12:00+02:00

The number of people killed when the river burst its banks in Passau on Tuesday rose to five, Mayor Eva Lindner said on Wednesday.

About 2,000 people have been evacuated from Linz, the fire service of Upper Austria said on Wednesday.

A school in Krems was flooded on Wednesday morning, the town council said.
`,
}

/** What comes later: the toll again, and a line nobody has told. */
const LATER = `Title: Six dead in Passau
Outlet: The Upper River
Date: 2031-06-11T15:00+02:00

The number of people killed when the river burst its banks in Passau on Tuesday rose to six, Mayor Eva Lindner said on Wednesday.

Two trains were stopped in Vienna on Wednesday because the tracks were under water, the railway said.
`

export interface FloodStory {
  readonly folder: string
  readonly pairs: readonly ReadReport[]
  /** Of 11 June at noon, at three, and of 10 June at its end. */
  readonly noon: Brief
  readonly three: Brief
  readonly tuesday: Brief
  remove(): void
}

export async function floodStory(): Promise<FloodStory> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-flood-'))
  for (const [name, text] of Object.entries({ ...REPORTS, '5-later.txt': LATER })) {
    writeFileSync(path.join(folder, name), text)
  }
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const result = await runPipeline([folder], {}, quiet).catch((error: unknown) => {
    remove()
    throw error
  })
  if (!result) throw new Error('the flood story gives no brief')
  const { pairs } = result
  const of = (asOf: string, day: string): Brief => makeBrief(pairs, { story: 'The flood on the Danube', asOf, day })
  return {
    folder,
    pairs,
    noon: of('2031-06-11T12:30:00+02:00', '2031-06-11'),
    three: of('2031-06-11T15:30:00+02:00', '2031-06-11'),
    tuesday: of('2031-06-10T23:59:59+02:00', '2031-06-10'),
    remove,
  }
}

const quiet = {
  print: async () => true,
  tell: () => {},
  write: async () => {},
  page: { width: 80, colour: false },
  hasInput: () => false,
  showProgress: false,
}

/** A page of the story as a server would make it. */
export function floodPage({ pairs }: FloodStory, brief: Brief, context: Partial<PageContext> = {}): DayPage {
  const mark = (day: string, volume: number) => ({ day, href: `/${day}`, volume, current: day === brief.day })
  return makeDayPage(brief, {
    root: '/',
    links: { home: '/', days: '/days', search: '/search' },
    texts: pairs.map(({ report }) => report),
    days: [mark('2031-06-10', 4), mark('2031-06-11', 7)],
    wordsOf: toldLines(settle(pairs, { asOf: brief.asOf })),
    ...context,
  })
}
