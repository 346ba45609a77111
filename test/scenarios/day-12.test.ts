import assert from 'node:assert/strict'
import path from 'node:path'
import { before, describe, test } from 'node:test'
import type { Brief, Figure, Line } from '../../src/model/index.ts'
import { runBrief } from '../run-brief.ts'
import { linesOf, lineWith, speakers } from './brief-of.ts'
import { needsShared, shared } from './shared.ts'

/** Rows of scenario A: words that find the line, and what must be true of it. */
describe('scenario A: one page of day twelve', { skip: needsShared }, () => {
  let brief: Brief
  before(async () => {
    brief = await runBrief([path.join(shared!, 'examples/day-12.txt')])
  })

  const chainHas = (line: Line, ...names: RegExp[]): void => {
    const chain = speakers(line)
    let from = 0
    for (const name of names) {
      const at = chain.findIndex((link, index) => index >= from && name.test(link))
      assert.ok(at >= 0, `${name} in ${chain.join(' ← ')} of: ${line.text}`)
      from = at + 1
    }
  }
  const figure = (line: Line, what: string, value: number, more: Partial<Figure> = {}): void => {
    const found = line.figures.find((candidate) => candidate.what === what && candidate.value === value)
    assert.ok(found, `${what} ${value} among ${JSON.stringify(line.figures)} of: ${line.text}`)
    for (const [key, wanted] of Object.entries(more))
      assert.equal(found[key as keyof Figure], wanted, `${key} of ${line.text}`)
  }
  const when = (line: Line, day: string, last = day): void => {
    assert.equal(line.time?.begin?.slice(0, 10), day, line.text)
    assert.equal((line.time?.end ?? line.time?.begin)?.slice(0, 10), last, line.text)
  }
  const narrated = (line: Line): void =>
    assert.equal(line.chain.length, 1, `${speakers(line).join(' ← ')}: ${line.text}`)

  test('the date is worked out, with reasons, and the day counted', () => {
    const date = brief.reports[0]!.publishedAt!
    assert.equal(date.value, '2022-03-07')
    assert.ok(date.inferred && date.reasons.length > 0)
    assert.equal(brief.day, '2022-03-07')
    assert.equal(brief.story.start, '2022-02-24')
    assert.equal(brief.story.dayNumber, 12)
  })
  test('row 1: talks planned', () => {
    const line = lineWith(brief, 'negotiations would take place')
    chainHas(line, /^David Arakhamia$/, /day-12/)
    assert.match(line.chain[0]!.role ?? '', /Ukrainian negotiator/)
    assert.equal(line.modality, 'planned')
    when(line, '2022-03-07')
    assert.equal(line.said?.begin?.slice(0, 10), '2022-03-05')
  })
  test('row 2: third round possible', () => {
    const line = lineWith(brief, 'third round could')
    chainHas(line, /^Leonid Slutsky$/, /Interfax/, /day-12/)
    assert.equal(line.modality, 'possible')
    when(line, '2022-03-07')
    assert.equal(line.mode, 'direct')
  })
  test('row 3: two rounds since the start', () => {
    const line = lineWith(brief, 'two rounds of negotiations')
    narrated(line)
    assert.equal(line.modality, 'happened')
    assert.ok(
      line.figures.some((candidate) => candidate.value === 2),
      JSON.stringify(line.figures),
    )
    assert.equal(line.time?.begin?.slice(0, 10), '2022-02-24')
  })
  test('row 4: corridors not respected for the second day', () => {
    const line = lineWith(brief, '2nd consecutive day')
    narrated(line)
    const days = [line.time, ...(line.time?.alternatives ?? [])].map(
      (time) => `${time?.begin?.slice(0, 10)} ${time?.end?.slice(0, 10)}`,
    )
    assert.ok(days.includes('2022-03-05 2022-03-06'), days.join(', '))
  })
  test('row 5: new pledge thwarted', () => {
    const line = lineWith(brief, 'new ceasefire pledge')
    narrated(line)
    assert.deepEqual(line.places.map((place) => place.name).sort(), ['Mariupol', 'Volnovakha'])
    assert.ok(line.places.every((place) => place.lat !== undefined))
  })
  test('rows 6 to 8: the exchange is a dispute and its sides are the two statements', () => {
    const soldier = lineWith(brief, 'continued to bomb')
    const official = lineWith(brief, 'failing to observe')
    chainHas(soldier, /soldier/i, /Ukrainian television/i)
    chainHas(official, /official/i, /Interfax/)
    const dispute = brief.disputes.find((candidate) => candidate.sides.some((side) => side.lines.includes(soldier.id)))
    assert.ok(dispute)
    assert.ok(dispute.sides.some((side) => side.lines.includes(official.id)))
  })
  test('rows 9 and 10: 300 evacuated and 200,000 planned stay apart', () => {
    const left = lineWith(brief, 'only about 300')
    chainHas(left, /official/i, /Interfax/)
    assert.equal(left.chain.find((link) => /Interfax/.test(link.name))?.inferred, true)
    figure(left, 'evacuated', 300, { bound: 'about', planned: false })
    const plan = lineWith(brief, '200,000')
    chainHas(plan, /Ukrainian authorities/i)
    assert.equal(plan.modality, 'planned')
    figure(plan, 'evacuated', 200000, { bound: 'over', planned: true })
  })
  test('row 11: three killed in Irpin, from one clause, and the caption is no second event', () => {
    const line = lineWith(brief, 'two children died')
    narrated(line)
    figure(line, 'killed', 3, { inferred: true })
    when(line, '2022-03-06')
    assert.ok(!linesOf(brief).some((other) => other.text.includes('Three people die')))
  })
  test('rows 12 and 13: Zelensky', () => {
    const quote = lineWith(brief, 'We will not forgive the shooting')
    chainHas(quote, /^Volodymyr Zelensky$/)
    assert.equal(quote.mode, 'direct')
    const urged = linesOf(brief).find((line) => line.text.includes('resist') && line.modality === 'demanded')
    assert.ok(urged)
    chainHas(urged, /^Volodymyr Zelensky$/)
    const control = linesOf(brief).find(
      (line) => line.text.includes('maintain control') && line.modality !== 'demanded',
    )
    assert.ok(control)
    chainHas(control, /^Volodymyr Zelensky$/)
  })
  test('row 14: the protester and the tank', () => {
    const climbed = lineWith(brief, 'climbed into an armored vehicle')
    narrated(climbed)
    assert.equal(climbed.modality, 'happened')
    when(climbed, '2022-03-05')
    assert.ok(climbed.places.some((place) => place.name === 'Kherson'))
    const tank = linesOf(brief).find((line) => line.text.includes('war tank'))
    assert.ok(tank)
    chainHas(tank, /^Ewerton Florêncio$/)
    assert.ok(brief.notKnown.some((entry) => entry.kind === 'unverified'))
  })
  test('row 15: 1.5 million refugees', () => {
    const line = lineWith(brief, '1.5 million on Sunday')
    chainHas(line, /^(?:UN|United Nations)/)
    figure(line, 'refugees', 1500000, { bound: 'over', scope: 'total' })
    when(line, '2022-03-06')
  })
  test('rows 16 to 20: the plant', () => {
    const took = lineWith(brief, 'took over the management')
    chainHas(took, /International Atomic Energy Agency|IAEA/)
    assert.equal(took.said?.begin?.slice(0, 10), '2022-03-06')
    const site = lineWith(brief, 'The site had been taken')
    narrated(site)
    when(site, '2022-03-04')
    const approval = lineWith(brief, 'prior approval')
    chainHas(approval, /^Ukraine$/, /International Atomic Energy Agency|IAEA/)
    const worried = lineWith(brief, 'extremely concerned')
    chainHas(worried, /International Atomic Energy Agency|IAEA/)
    assert.equal(worried.mode, 'mixed')
    const networks = lineWith(brief, 'mobile networks')
    assert.equal(networks.chain[0]!.kind, 'unnamed')
    assert.equal(networks.modality, 'possible')
    assert.ok(took.places.some((place) => /Zaporizhzhia/.test(place.name) && place.precision !== 'city'))
  })
  test('rows 21 to 23: cards', () => {
    const amex = lineWith(brief, 'American Express said')
    chainHas(amex, /^American Express$/)
    assert.equal(amex.said?.begin?.slice(0, 10), '2022-03-06')
    const visa = lineWith(brief, 'day after Visa')
    chainHas(visa, /Visa/)
    assert.equal(visa.said?.begin?.slice(0, 10), '2022-03-05')
    assert.ok(!visa.text.includes('Belarus'))
    assert.equal(lineWith(brief, 'UnionPay').modality, 'planned')
    narrated(lineWith(brief, 'UnionPay'))
  })
  test('rows 24 to 27: demands and warnings', () => {
    for (const words of ['extend sanctions', 'stop importing oil']) {
      const line = lineWith(brief, words)
      chainHas(line, /^Volodymyr Zelensky$/)
      assert.equal(line.modality, 'demanded')
    }
    assert.equal(lineWith(brief, 'extend sanctions').said?.begin?.slice(0, 10), '2022-03-05')
    const aid = lineWith(brief, 'more US aid')
    chainHas(aid, /^Dmytro Kuleba$/)
    assert.equal(aid.modality, 'demanded')
    chainHas(linesOf(brief).find((line) => line.text.includes('akin to'))!, /Putin$/)
    const zone = linesOf(brief).find(
      (line) => line.text.includes('no-fly zone') && ['threatened', 'hypothetical'].includes(line.modality),
    )
    assert.ok(zone)
    chainHas(zone, /Putin$/)
  })
  test('rows 28 and 29: a day and a total of arrests', () => {
    const day = lineWith(brief, '4,640')
    chainHas(day, /OVD-Info/, /Agence France Presse|AFP/)
    figure(day, 'arrested', 4640, { bound: 'min', scope: 'period' })
    when(day, '2022-03-06')
    const total = lineWith(brief, '13,000')
    chainHas(total, /OVD-Info/)
    assert.equal(total.chain[0]!.inferred, true)
    figure(total, 'arrested', 13000, { bound: 'about', scope: 'total', since: '2022-02-24' })
  })
  test('debris is gone', () => {
    const shown = JSON.stringify(brief.sections)
    for (const words of [
      '2 of 2',
      'Photo:',
      'Three people die',
      'Caruaru player',
      'protest against invasion in the',
      'see video',
      'video below',
      'See below',
      'Summary of recent events',
    ]) {
      assert.ok(!shown.includes(words), words)
    }
  })
  test('sections stand under the page’s headings', () => {
    const headings = brief.sections.filter((section) => section.from === 'source').map((section) => section.heading)
    for (const start of [
      'Woman and children',
      'Protests in Kherson',
      'Refugees reach',
      'Russia takes over',
      'Amex, Visa',
      'Putin equates',
      'More than 4,600',
    ]) {
      assert.ok(
        headings.some((heading) => heading.startsWith(start)),
        `${start} among ${headings.join(' | ')}`,
      )
    }
  })
  test('talks are coming up, not certain', () => {
    assert.equal(brief.comingUp.length, 1)
    assert.equal(brief.comingUp[0]!.status, 'TENTATIVE')
    assert.equal(brief.comingUp[0]!.time.begin?.slice(0, 10), '2022-03-07')
  })
  test('places of the story are on the map, homes and offices are not', () => {
    const places = linesOf(brief).flatMap((line) => line.places)
    const names = new Set(places.map((place) => place.name))
    for (const name of ['Mariupol', 'Volnovakha', 'Irpin', 'Kherson', 'Nova Kakhovka'])
      assert.ok(names.has(name), `${name} among ${[...names]}`)
    assert.ok(places.some((place) => place.name === 'Kyiv' && place.read === 'Kiev'))
    assert.ok(!names.has('Caruaru'))
    assert.ok(!names.has('Donetsk'))
  })
})
