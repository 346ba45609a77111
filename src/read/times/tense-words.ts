/** Words that tell the tense of a clause. Data only. */

export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  "will 'll ’ll shall would wo may might could must should can upcoming forthcoming deadline due".split(' '),
)

export const PRESENT_WORDS: ReadonlySet<string> = new Set(
  'is are has have plans expects hopes intends wants aims'.split(' '),
)

/** Irregular past forms that news verbs take, and auxiliaries. */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  (
    'was were had did said told made came went took got gave found left met held fell rose won lost began broke brought bought built ' +
    'burnt caught chose cost cut dealt drew drove ate fought flew forgot froze grew heard hit hurt kept knew laid led lent ' +
    'lay lit meant paid put quit ran rode rang sang sank sat saw sold sent set shook shot shut slept slid spoke spent spread ' +
    'stood stole struck swore swept swam fled shed taught thought threw wore wrote became saw sought spun sprang stuck stung withdrew ' +
    'overthrew underwent understood upheld overtook'
  ).split(' '),
)

/** Words in -ed that are no past tense. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  'need feed seed deed weed bleed breed creed greed steed united limited indeed hundred alleged armed wounded injured so-called unprecedented aged proceed succeed exceed speed naked sacred wicked gifted talented supposed unnamed'.split(
    ' ',
  ),
)

/** Past forms that are no participle. */
export const AUXILIARIES: ReadonlySet<string> = new Set('was were had did'.split(' '))

/** Words that point ahead before "to" or "for": "expected to", "scheduled for". */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
  'expected scheduled planned slated supposed poised set due intended projected forecast going about likely proposed anticipated tipped predicted hoped wanted agreed vowed pledged promised threatened'.split(
    ' ',
  ),
)

/** Verbs of appointments: "is meeting", "are holding". */
export const ARRANGED_VERBS: ReadonlySet<string> = new Set(
  'meeting holding visiting leaving arriving travelling traveling returning hosting opening flying playing launching'.split(
    ' ',
  ),
)
