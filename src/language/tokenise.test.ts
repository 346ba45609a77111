import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokenise } from './tokenise.ts'

function words(text: string): string {
  const { count, start, end } = tokenise(text)
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i])).join(' ')
}

/** Each pair: a text and its words. */
function check(pairs: readonly (readonly [text: string, words: string])[]): void {
  for (const [text, expected] of pairs) assert.equal(words(text), expected)
}

test('contractions and possessives part', () => {
  check([
    ["don't can't won’t", "do n't ca n't wo n’t"],
    ["John's dogs' she'll they've I'm he'd", "John 's dogs ' she 'll they 've I 'm he 'd"],
    ['cannot gonna wanna gotta', 'can not gon na wan na got ta'],
    ["Ain't Y'all DON'T", "Ai n't Y' all DO N'T"],
  ])
})

test('an apostrophe within a name or a word stays', () => {
  check([
    ["O'Neill o'clock Sana'a d'état", "O'Neill o'clock Sana'a d'état"],
    ["1980's '60s '07 'em", "1980's '60s '07 'em"],
  ])
})

test('hyphens part, but not behind a prefix that is no word', () => {
  check([
    ['well-known US-led al-Shabaab', 'well - known US - led al - Shabaab'],
    ['anti-war co-founder mid-March non-stop', 'anti-war co-founder mid-March non-stop'],
    ['e-mail one-on-one', 'e-mail one - on - one'],
    ['12-15 713-555-0100 2001-11-20', '12 - 15 713-555-0100 2001-11-20'],
    ['sat -- then – and — so', 'sat -- then – and — so'],
    ['one—two', 'one — two'],
  ])
})

test('numbers, times, money and units', () => {
  check([
    ['1,200.50 3.5% 1,2', '1,200.50 3.5 % 1 , 2'],
    ['10:30 5pm 4:30 p.m.', '10:30 5 pm 4:30 p.m.'],
    ['$5m US$4.5bn £10,000 €3', '$ 5 m US$ 4.5 bn £ 10,000 € 3'],
    ['19th 1990s 9/11 12/05/2001 and/or', '19th 1990s 9/11 12/05/2001 and / or'],
    ['35mm AK47 Q1 A&E', '35 mm AK47 Q1 A&E'],
    ['Monday (7).', 'Monday ( 7 ) .'],
  ])
})

test('full stops of abbreviations and initials stay, others part', () => {
  check([
    ['Mr. Dow of the U.S. Army, e.g. J. R. Hill.', 'Mr. Dow of the U.S. Army , e.g. J. R. Hill .'],
    ['Inc. and Nov. 5. Ph.D. students', 'Inc. and Nov. 5 . Ph.D. students'],
    ['He said no. It sank.', 'He said no . It sank .'],
    ['No. 5 came first.', 'No. 5 came first .'],
    ['It ended...', 'It ended ...'],
    ['Vitamin C. It helps', 'Vitamin C. It helps'],
  ])
})

test('addresses stay whole', () => {
  check([
    ['See http://a.example/b?c=d, or www.b.example.', 'See http://a.example/b?c=d , or www.b.example .'],
    ['Write to ann.lee@news.example.org.', 'Write to ann.lee@news.example.org .'],
    ['on whitehouse.gov, not there.Then', 'on whitehouse.gov , not there . Then'],
    ['#floods @newsdesk # 1', '#floods @newsdesk # 1'],
  ])
})

test('quotation marks of all kinds', () => {
  check([
    ['“Go,” he said. "No."', '“ Go , ” he said . " No . "'],
    ["''We saw,'' he said. ‘Yes’", "'' We saw , '' he said . ‘ Yes ’"],
    ['What?! Stop!!! :)', 'What ?! Stop !!! :)'],
  ])
})

test('letters of other alphabets, emoji and odd spaces', () => {
  check([
    ['Złoty 東京 Київ', 'Złoty 東京 Київ'],
    ['fire 🔥🔥 👩‍🚒 now', 'fire 🔥 🔥 👩‍🚒 now'],
    ['a\u00a0b\u200bc\tde', 'a b c de'],
  ])
})

test('tokens cover all but space, in order, without overlap', () => {
  const text = 'A "mixed" bag: $5m, U.S.-led; don’t (e.g. x@y.example) 10:30—ok… 🔥 #1\n\n[4] end'
  const { count, start, end } = tokenise(text)
  let at = 0
  let covered = ''
  for (let i = 0; i < count; i++) {
    assert.ok(start[i]! >= at && end[i]! > start[i]!)
    assert.match(text.slice(at, start[i]), /^\s*$/)
    at = end[i]!
    covered += text.slice(start[i], end[i])
  }
  assert.equal(covered, text.replaceAll(/\s/g, ''))
})

test('time grows with the text, however hostile', () => {
  const hostile = [
    'x',
    'a.',
    'a-',
    "'",
    '"',
    '1,',
    '1-',
    'a@',
    '@',
    "a'",
    '(',
    '[1',
    '.',
    'http://',
    'www.',
    'x.y',
    '1/',
    '1:22',
    '_',
    'Mr.',
    '🔥',
    '&A',
  ]
  for (const unit of hostile) {
    const time = (n: number): number => {
      const text = unit.repeat(n / unit.length)
      const begun = process.hrtime.bigint()
      tokenise(text)
      return Number(process.hrtime.bigint() - begun) / 1e6
    }
    time(20_000)
    const long = time(1_000_000)
    assert.ok(long < 3000, `${unit}: ${long} ms for a million characters`)
  }
})
