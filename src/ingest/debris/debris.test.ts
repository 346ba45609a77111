import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlainText } from '../formats/plain-text.ts'
import { removeDebris } from './index.ts'

const STORY = [
  'A barge hit the bridge at Tarn on Monday and two sailors were hurt, the harbour office said.',
  'The office closed the river for six hours while divers looked at the pillars.',
]

/** What goes out of a text, as [kind, words]. */
function gone(...paragraphs: readonly string[]): [string, string][] {
  const { removed } = removeDebris(readPlainText(paragraphs.join('\n\n')))
  return removed.map(({ kind, text }) => [kind, text])
}

const [first, second] = STORY as [string, string]

/** `line` stands between two paragraphs of an article. */
const among = (line: string): [string, string][] => gone(first, line, second)

test('caption: a picture credit, a counter or a label marks it', () => {
  for (const line of [
    '3 of 7 Photo of divers at the pillars of the bridge',
    'Image 3 of 7',
    'Divers at the pillars — Photo: A. Ruiz',
    'Divers at the pillars (Photo by Ana Ruiz/Tarn Post)',
    'Image caption: divers at work',
    'FILE PHOTO: Divers look at the pillars of the bridge in May.',
    'Divers at the pillars of the bridge on Monday. A. Ruiz/AFP',
  ]) {
    assert.deepEqual(among(line), [['caption', line]])
  }
})

test('caption: words like those of a mark in a sentence are none', () => {
  for (const line of [
    'Two of 7 divers were ill on Tuesday, the office said.',
    '2 of 7 divers were ill on Tuesday, the office said.',
    '2 of 7 divers ill, one in hospital',
    'He posted the photo: it shows twelve dead.',
    'Video: nobody knows who took it, the office said.',
    'The office said a photo: it shows a crack in the second pillar, he added, and a large one at that, which he had not seen before when he went down to look on Sunday evening, nor on any of the days before that; all of the pillars, he said, had been looked at in March and were then as good as new, and the crack must have come from the barge.',
    'The photo was taken by a Reuters reporter.',
  ]) {
    assert.deepEqual(among(line), [])
  }
})

test('caption: a credit that ran into a paragraph goes alone', () => {
  const { text, removed } = removeDebris(readPlainText(`${first}\n\nPhotograph: Ana Ruiz/AP ${second}`))
  assert.equal(text, `${first}\n\n${second}`)
  assert.deepEqual(
    removed.map((each) => [each.kind, each.text]),
    [['credit', 'Photograph: Ana Ruiz/AP']],
  )
})

test('caption: a line without a full stop that says again what stands before it', () => {
  const line = 'Barge hits bridge at Tarn, two sailors hurt'
  assert.deepEqual(gone(first, line, 'Divers will look at all pillars of the crossing this week.'), [['caption', line]])
})

test('caption: a heading says what comes after it and stays', () => {
  const next = 'Ferries between Marsk and the islands stopped on Tuesday because of high waves.'
  assert.deepEqual(gone(first, second, 'Ferries to the islands stop', next), [])
  // Near miss: about the same bridge, but the section goes on with it.
  assert.deepEqual(gone(first, 'Bridge at Tarn to stay shut', 'The bridge at Tarn will stay shut until May.'), [])
})

test('caption: less is asked of a line after a pointer to a video', () => {
  const pointed = 'A man climbed the mast of the barge with a flag (see video below). Police took him down.'
  const line = 'Man with flag climbs mast in Tarn harbour'
  assert.deepEqual(gone(first, pointed, line, second), [
    ['pointer', '(see video below)'],
    ['caption', line],
  ])
})

test('pointer: a parenthesis or a sentence that only sends the reader on', () => {
  for (const [paragraph, pointer] of [
    ['The barge sank (see photos below). Nobody was on it.', '(see photos below)'],
    ['The barge sank [watch the video above]. Nobody was on it.', '[watch the video above]'],
    ['The minister (pictured) was not there.', '(pictured)'],
    [
      'The barge sank. The moment of the crash was captured in the video below.',
      'The moment of the crash was captured in the video below.',
    ],
    ['See below for a timeline of the day.', 'See below for a timeline of the day.'],
    ['Below you can see the main points.', 'Below you can see the main points.'],
    ['Below is a list of the ships that wait.', 'Below is a list of the ships that wait.'],
    ['Scroll down to see the map below.', 'Scroll down to see the map below.'],
    ['Watch the video below.', 'Watch the video below.'],
  ] as const) {
    assert.deepEqual(among(paragraph), [['pointer', pointer]], paragraph)
  }
})

test('pointer: a sentence with news in it stays, and so does a parenthesis', () => {
  for (const paragraph of [
    'Water levels fell below two metres on Monday.',
    'Below the bridge is a list of names cut in stone.',
    'A video posted on Sunday shows the barge below the bridge.',
    'The crew (seven men and a boy) could see the shore.',
    'He said people should see a doctor (if they can find one).',
    '“Watch the river below the town,” the mayor said.',
    'Listen to the mayor: we will put up the numbers here if we can.',
  ]) {
    assert.deepEqual(among(paragraph), [], paragraph)
  }
})

test('pointer: offsets of what stays lead to the same words', () => {
  const raw = 'The barge sank in Tarn (see video below). Nobody was on it.'
  const body = removeDebris(readPlainText(raw))
  assert.equal(body.text, 'The barge sank in Tarn. Nobody was on it.')
  assert.deepEqual(body.removed, [{ kind: 'pointer', text: '(see video below)', rawStart: 23, rawEnd: 40 }])
})

test('teaser: lines that sell another page, a newsletter or an app', () => {
  for (const line of [
    'Read more: Tarn ferry runs again',
    'ALSO READ: Tarn ferry runs again',
    'Sign up for our morning newsletter',
    'Related articles',
    'Advertisement',
    'Click here for more news from Tarn.',
    'Download the Tarn Post app',
    'Home / River / Bridge at Tarn shut',
    'Next story',
    'Enjoying this? Subscribe to get unlimited access.',
  ]) {
    assert.deepEqual(among(line), [['teaser', line]], line)
  }
})

test('teaser: sentences that begin like one stay', () => {
  for (const line of [
    'More than 40 boats waited on the river.',
    'Watch: the mayor said nobody would be left behind.',
    'Read the comments of the mayor as you like, he said.',
    'Home is where the river is, he said.',
    'He asked them to subscribe to the fund.',
    'Related costs came to two million, the office said.',
    'Read the letter aloud, the judge told him.',
    'Subscribers of the river newspaper read of it on Tuesday, he said.',
  ]) {
    assert.deepEqual(among(line), [], line)
  }
})

test('share: the words of a share bar, and accounts', () => {
  for (const line of [
    'Share on Facebook',
    'Facebook Twitter WhatsApp',
    'Share this article',
    'Follow Ana Ruiz on Twitter',
    '@tarnpost',
  ]) {
    assert.deepEqual(among(line), [['share', line]], line)
  }
  for (const line of ['The office told its story on Facebook.', 'Follow the river, he said.', 'Share prices fell.']) {
    assert.deepEqual(among(line), [], line)
  }
})

test('credit: who wrote, edited or owns it', () => {
  for (const line of [
    '(Reporting by Ana Ruiz; Editing by Ivo Brandt)',
    'Additional reporting by Ivo Brandt',
    '© 2026 Tarn Post. All rights reserved.',
    'Ana Ruiz and Ivo Brandt contributed to this report.',
    '- Reuters',
  ]) {
    assert.deepEqual(gone(first, second, line), [['credit', line]], line)
  }
  for (const line of [
    'Reuters reported two deaths on Monday.',
    'Reporting the loss was hard, he said.',
    'Written by a group of sailors, the letter asks for help.',
    'Compiled from data of 17 June, the list has 40 names.',

    'Sources close to the office spoke of fog.',
  ]) {
    assert.deepEqual(among(line), [], line)
  }
})

test('credit: an embargo’s line is for editors', () => {
  const line = 'EMBARGOED UNTIL 16 May 2026 06:00 GMT'
  assert.deepEqual(gone(line, first, second), [['credit', line]])
  assert.deepEqual(gone('The arms embargo holds until 16 May 2026.', first), [])
})

test('teaser: after a line that announces links, the links go too', () => {
  assert.deepEqual(gone(first, second, 'More Tarn Post stories', 'Ferry runs again', 'Ten years after the flood'), [
    ['teaser', 'More Tarn Post stories'],
    ['teaser', 'Ferry runs again'],
    ['teaser', 'Ten years after the flood'],
  ])
  assert.deepEqual(gone(first, 'You may also like...', 'Ferry runs again', second), [
    ['teaser', 'You may also like...'],
    ['teaser', 'Ferry runs again'],
  ])
  assert.deepEqual(among('More stories of the flood were told in Tarn on Monday.'), [])
})

test('credit: when it was published, not what was published', () => {
  for (const line of [
    'PUBLISHED: 10:48, Tue, Nov 19, 2019',
    '| UPDATED: 11:05, Tue, Nov 19',
    'Updated at 1:23 p.m.',
    '4 min read',
  ]) {
    assert.deepEqual(among(line), [['credit', line]], line)
  }
  for (const line of [
    'Published on Monday, the report names 12 ships.',
    'Updated figures of 19 May show more.',
    'It took 4 min.',
  ]) {
    assert.deepEqual(among(line), [], line)
  }
})

test('signature: the author’s name, and what the last block says of her', () => {
  const body = readPlainText(['by Ana Ruiz', first, second, 'Ana Ruiz is a reporter in Tarn.'].join('\n\n'))
  const credits = removeDebris(body, { author: 'Ana Ruiz and Ivo Brandt' }).removed
  assert.deepEqual(
    credits.map(({ text }) => text),
    ['by Ana Ruiz', 'Ana Ruiz is a reporter in Tarn.'],
  )
  assert.equal(removeDebris(body, { author: 'Petra Holm' }).removed.length, 0)
  // Near miss: an article about the author's namesake.
  const other = readPlainText(['Ana Ruiz is mayor of Tarn.', first, second].join('\n\n'))
  assert.equal(removeDebris(other, { author: 'Ana Ruiz' }).removed.length, 0)
})

test('separator: a line of stars', () => {
  assert.deepEqual(among('* * *'), [['empty-heading', '* * *']])
  assert.deepEqual(among('12'), [])
})

test('repeated title: it heads nothing the second time', () => {
  const title = 'Bridge at Tarn shut, two hurt'
  const body = readPlainText([first, title, second].join('\n\n'))
  assert.deepEqual(
    removeDebris(body, { title: 'Bridge at Tarn shut; two hurt' }).removed.map(({ kind, text }) => [kind, text]),
    [['empty-heading', title]],
  )
})

test('share: an author’s address', () => {
  for (const line of [
    'Email Ana Ruiz at ana@tarn.example',
    'ana@tarn.example',
    'https://tarn.example/1',
    'Like this story? Share it with a friend!',
  ]) {
    assert.deepEqual(among(line), [['share', line]], line)
  }
  assert.deepEqual(among('Contact with the ship was lost at noon.'), [])
  assert.deepEqual(among('Like this year, the river rose in May.'), [])
})

test('empty heading: the last line announces what is not there', () => {
  assert.deepEqual(gone(first, second, 'All events of the day:'), [['empty-heading', 'All events of the day:']])
  assert.deepEqual(gone(first, 'All events of the day:', second), [])
  assert.deepEqual(gone(first, second, 'The office said nothing else.'), [])
  assert.deepEqual(gone(first, second, 'Will that be enough?'), [])
  assert.deepEqual(gone(first, second, 'And where will the ships be in a year from now?'), [])
  assert.deepEqual(gone(first, second, "`` We will go on . ''"), [])
})

test('a page of nothing but debris leaves nothing', () => {
  const { text, blocks } = removeDebris(readPlainText('Share on Facebook\n\nAdvertisement'))
  assert.equal(text, '')
  assert.deepEqual(blocks, [])
})

test('hostile text stays linear', () => {
  const start = performance.now()
  for (const text of [
    'a'.repeat(1_000_000),
    '"'.repeat(100_000),
    '('.repeat(100_000),
    '1 '.repeat(100_000),
    'see video '.repeat(50_000),
    `${'Share\n\n'.repeat(30_000)}`,
    'A b c\n\n'.repeat(20_000),
  ]) {
    removeDebris(readPlainText(text))
  }
  assert.ok(performance.now() - start < 8000, `${performance.now() - start} ms`)
})
