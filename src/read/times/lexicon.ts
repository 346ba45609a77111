/** The words that times are made of. Data only: what they mean in a row is the rules' business. */

/** What a word can be; a word may be several things ("second", "may"). */
export const IS = Object.freeze({
  month: 1,
  weekday: 2,
  unit: 4,
  /** "two", "several", "couple". */
  number: 8,
  ordinal: 16,
  season: 32,
  /** "morning", "noon". */
  partOfDay: 64,
  /** "today", "yesterday". */
  deictic: 128,
  /** "last", "next", "this", "following". */
  direction: 256,
  vague: 512,
  /** "daily", "annual". */
  frequency: 1024,
  holiday: 2048,
  /** "early", "mid", "end". */
  stage: 4096,
  digits: 8192,
  article: 16384,
  /** "every", "each", "per". */
  every: 32768,
  punctuation: 65536,
  /** Short forms: "Jan", "Mon". */
  short: 131072,
  /** "quarter", "half" as parts of a year. */
  piece: 262144,
  /** "nineties". */
  decade: 524288,
  zone: 1048576,
  /** Adjectives that may stand between a number and its unit: "two full days". */
  filler: 2097152,
  /** "ago", "later", "earlier". */
  shift: 4194304,
  /** "since", "until", "by": not part of an expression, but they say which side of it is meant. */
  preposition: 8388608,
  fiscal: 16777216,
  /** "a", "an". */
  indefinite: 33554432,
  /** Marks that a time may begin with. */
  mark: 67108864,
  /** Words of set phrases: "the time being", "the long term", "Q3", "to date". */
  phrase: 134217728,
})

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

export interface Word {
  readonly text: string
  is: number
  month?: number
  weekday?: number
  unit?: Unit
  plural?: boolean
  number?: number
  ordinal?: number
  /** TIMEX3 code: SP, MO, PAST_REF. */
  code?: string
  /** Steps from the anchor: yesterday -1, next +1. */
  offset?: number
}

const words = new Map<string, Word>()

function add(text: string, is: number, rest: Partial<Word> = {}): void {
  const known = words.get(text)
  if (known) Object.assign(known, rest, { is: known.is | is })
  else words.set(text, { text, is, ...rest })
}

const list = (text: string): string[] => text.split(' ')

list('january february march april may june july august september october november december').forEach((text, at) => {
  add(text, IS.month, { month: at + 1 })
})
list('jan feb mar apr . jun jul aug sep oct nov dec').forEach((text, at) => {
  if (text !== '.') add(text, IS.month | IS.short, { month: at + 1 })
})
add('sept', IS.month | IS.short, { month: 9 })

list('monday tuesday wednesday thursday friday saturday sunday').forEach((text, at) => {
  add(text, IS.weekday, { weekday: at + 1 })
  add(`${text}s`, IS.weekday, { weekday: at + 1, plural: true })
})
list('mon tue wed thu fri sat sun').forEach((text, at) => {
  add(text, IS.weekday | IS.short, { weekday: at + 1 })
})
add('tues', IS.weekday | IS.short, { weekday: 2 })
add('thur', IS.weekday | IS.short, { weekday: 4 })
add('thurs', IS.weekday | IS.short, { weekday: 4 })

for (const unit of list('second minute hour day night week weekend fortnight month quarter year decade') as Unit[]) {
  add(unit, IS.unit, { unit })
  add(`${unit}s`, IS.unit, { unit, plural: true })
}
add('century', IS.unit, { unit: 'century' })
add('centuries', IS.unit, { unit: 'century', plural: true })
add('millennium', IS.unit, { unit: 'millennium' })
add('millennia', IS.unit, { unit: 'millennium', plural: true })
add('hr', IS.unit | IS.short, { unit: 'hour' })
add('hrs', IS.unit | IS.short, { unit: 'hour', plural: true })
add('mins', IS.unit | IS.short, { unit: 'minute', plural: true })
add('yr', IS.unit | IS.short, { unit: 'year' })
add('yrs', IS.unit | IS.short, { unit: 'year', plural: true })
add('quarter', IS.piece)
add('half', IS.piece)

list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
).forEach((text, at) => {
  add(text, IS.number, { number: at })
})
list('thirty forty fifty sixty seventy eighty ninety').forEach((text, at) => {
  add(text, IS.number, { number: (at + 3) * 10 })
})
add('hundred', IS.number, { number: 100 })
add('thousand', IS.number, { number: 1000 })
add('dozen', IS.number, { number: 12 })
for (const text of list('several few many some numerous countless couple dozens scores hundreds thousands')) {
  add(text, IS.number)
}

list(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
).forEach((text, at) => {
  add(text, IS.ordinal, { ordinal: at + 1 })
})
add('thirtieth', IS.ordinal, { ordinal: 30 })
add('fortieth', IS.ordinal, { ordinal: 40 })
add('fiftieth', IS.ordinal, { ordinal: 50 })
add('hundredth', IS.ordinal, { ordinal: 100 })
add('final', IS.ordinal, { ordinal: -1 })
add('opening', IS.ordinal, { ordinal: 1 })

for (const [text, code] of [
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['springtime', 'SP'],
  ['summertime', 'SU'],
  ['wintertime', 'WI'],
] as const) {
  add(text, IS.season, { code })
}

for (const [text, code] of [
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['noon', 'MI'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['nightfall', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['midnight', 'NI'],
  ['nighttime', 'NI'],
  ['daytime', 'DT'],
] as const) {
  add(text, IS.partOfDay, { code })
}
add('overnight', IS.vague, { code: 'NI' })

add('today', IS.deictic, { offset: 0 })
add('yesterday', IS.deictic, { offset: -1 })
add('tomorrow', IS.deictic, { offset: 1 })
add('tonight', IS.deictic, { offset: 0, code: 'NI' })

for (const [text, offset] of [
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['next', 1],
  ['following', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['subsequent', 1],
  ['succeeding', 1],
  ['ensuing', 1],
  ['this', 0],
  ['that', 0],
  ['same', 0],
  ['current', 0],
  ['present', 0],
  ['these', 0],
  ['those', 0],
  ['recent', -1],
  ['intervening', 0],
] as const) {
  add(text, IS.direction, { offset })
}

for (const [text, code] of [
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['present', 'PRESENT_REF'],
  ['recent', 'PAST_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['former', 'PAST_REF'],
  ['past', 'PAST_REF'],
  ['earlier', 'PAST_REF'],
  ['future', 'FUTURE_REF'],
  ['soon', 'FUTURE_REF'],
] as const) {
  add(text, IS.vague, { code })
}

for (const [text, unit] of [
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['annual', 'year'],
  ['everyday', 'day'],
] as const) {
  add(text, IS.frequency, { unit })
}

for (const text of list('christmas easter thanksgiving halloween')) add(text, IS.holiday)

for (const [text, code] of [
  ['early', 'START'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['onset', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['end', 'END'],
  ['close', 'END'],
] as const) {
  add(text, IS.stage, { code })
}

for (const text of list('the a an')) add(text, IS.article)
for (const text of list('a an')) add(text, IS.indefinite)
for (const text of list('every each per')) add(text, IS.every)
for (const text of list('ago later earlier before after afterwards afterward hence previously beforehand thereafter')) {
  add(text, IS.shift)
}
add('ago', IS.shift, { offset: -1 })
add('earlier', IS.shift, { offset: -1 })
add('before', IS.shift, { offset: -1 })
add('beforehand', IS.shift, { offset: -1 })
add('previously', IS.shift, { offset: -1 })
for (const text of list('later after afterwards afterward hence thereafter')) add(text, IS.shift, { offset: 1 })

list('twenties thirties forties fifties sixties seventies eighties nineties').forEach((text, at) => {
  add(text, IS.decade, { number: (at + 2) * 10 })
})

for (const [text, code] of [
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['est', '-05'],
  ['edt', '-04'],
  ['cst', '-06'],
  ['cdt', '-05'],
  ['mst', '-07'],
  ['mdt', '-06'],
  ['pst', '-08'],
  ['pdt', '-07'],
  ['bst', '+01'],
  ['cet', '+01'],
  ['cest', '+02'],
  ['eet', '+02'],
  ['eest', '+03'],
  ['msk', '+03'],
  ['jst', '+09'],
  ['aest', '+10'],
] as const) {
  add(text, IS.zone, { code })
}

for (const text of list(
  'full whole straight consecutive successive trading working business calendar long bloody solid short more additional extra further mere bare entire odd intense brutal tense difficult hard dark quiet peaceful school fiscal financial crucial critical bitter',
)) {
  add(text, IS.filler)
}
for (const text of list('fiscal financial tax budget')) add(text, IS.fiscal)
add('q', IS.phrase)
add('h', IS.phrase)
add('fy', IS.phrase)
add('date', IS.phrase)
add('single', IS.number, { number: 1 })
for (const text of list('long short medium near time moment')) add(text, IS.phrase)
add('run', 0)
add('latter', IS.stage, { code: 'END' })

for (const text of list(
  'since until till by from to through between during in on at of around about circa approximately roughly nearly almost over under within before after for into throughout and or nor but than as old age long o clock local time am pm p m s st nd rd th bc bce ad ce fy q h day days new year years eve day era period times times when at least most up more less only just some ca c within row war time moment point not no very late date being right part early midst course rest remainder latter season term hours hour half twice once wars single other',
)) {
  add(text, 0)
}
for (const text of list('. ‘ , - – — / : ( ) \' ’ " “ ” $ € £ % # & + * ~ ;')) add(text, IS.punctuation)

for (const text of list("' ’ ‘ /")) add(text, IS.mark)

/** Every word by its number; 0 stands for any other word. */
export const WORDS: readonly Word[] = Object.freeze([
  { text: '', is: 0 },
  { text: '\n\n', is: 0 },
  { text: '0', is: IS.digits },
  ...words.values(),
])

export const BREAK = 1
export const DIGITS = 2
