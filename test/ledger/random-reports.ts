import { makeReport, randomFrom } from '../../bench/ledger/story-generator.ts'
import { type Report, reportId } from '../../src/model/index.ts'

/** Reports a day. */
const PER_DAY = 4

/**
 * Reports as they come in: news, copies of it whole and cut, later versions, corrections, kills, deletions, denials,
 * pages without a date and in another language. The same seed gives the same ones.
 */
export function randomReports(seed: number, count: number): Report[] {
  const random = randomFrom(seed)
  const reports: Report[] = []
  for (let k = 0; k < count; k++) {
    const earlier = reports[Math.floor(random() * reports.length)]
    const choice = random()
    const found = KINDS.find(({ below }) => choice < below) ?? KINDS[0]!
    const made = news(seed, k)
    reports.push(named(earlier ? found.make(earlier, made, k) : made))
  }
  return reports
}

function news(seed: number, k: number): Report {
  const { outlet, title, at, text } = makeReport(seed, k, PER_DAY)
  return {
    kind: 'report',
    id: '',
    input: `${k}.txt`,
    url: `https://made.example/${seed}/${k}`,
    uid: `urn:made:${seed}:${k}`,
    outlet,
    title,
    language: 'en',
    version: 1,
    publishedAt: { value: at, inferred: false, reasons: [] },
    text,
    headings: [],
    regions: [],
    removed: [],
    map: [],
  }
}

const named = (report: Report): Report => ({ ...report, id: reportId(report) })
const firstHalf = (text: string): string => text.split('\n\n').slice(0, 2).join('\n\n')
const firstSentence = (text: string): string => `${text.split('. ')[0]!.replace(/\.$/, '')}.`

interface Kind {
  readonly below: number
  make(earlier: Report, made: Report, k: number): Report
}

const KINDS: readonly Kind[] = [
  { below: 0.35, make: (_earlier, made) => made },
  { below: 0.5, make: ({ text }, made) => ({ ...made, text }) },
  { below: 0.6, make: ({ text }, made) => ({ ...made, text: `${firstHalf(text)}\n\n${firstSentence(made.text)}` }) },
  // The same document by another way, and a version of it with nothing new but its number.
  { below: 0.65, make: (earlier, _made, k) => ({ ...earlier, input: `${k}-again.txt` }) },
  { below: 0.7, make: (earlier, _made, k) => ({ ...earlier, input: `${k}-again.txt`, version: earlier.version + 1 }) },
  { below: 0.76, make: ({ url, outlet }, made) => ({ ...made, url: url ?? '', outlet: outlet ?? '', version: 2 }) },
  {
    below: 0.82,
    make: ({ outlet, text }, made) => {
      const note = `CORRECTION: An earlier version of this story gave a wrong number. ${firstSentence(text).replace(/\d+/, '4')}`
      return { ...made, outlet: outlet ?? '', text: note, correction: { kind: 'correction', note } }
    },
  },
  {
    below: 0.87,
    make: (earlier, _made, k) => {
      const { correction: _was, ...again } = earlier
      const of = earlier.uid ?? ''
      return {
        ...again,
        input: `${k}-kill.txt`,
        version: earlier.version + 1,
        correction: { kind: 'kill', note: 'kill', of },
      }
    },
  },
  {
    below: 0.9,
    make: ({ outlet, uid }, { title: _title, uid: _uid, url: _url, ...made }) => {
      const correction = { kind: 'withdrawal', note: 'at:deleted-entry', of: uid ?? '' } as const
      return { ...made, outlet: outlet ?? '', language: 'und', text: '', correction }
    },
  },
  {
    below: 0.94,
    make: ({ text }, made) => ({ ...made, text: `The army denied that ${lowered(firstSentence(text))}` }),
  },
  {
    below: 0.97,
    make: (_earlier, { publishedAt: _date, ...made }) => ({
      ...made,
      text: `${made.text}\n\nThe mayor said on Sunday (5) that the road would open on Monday (6).`,
    }),
  },
  {
    below: 1,
    make: (_earlier, made) => ({ ...made, language: 'pt', text: 'A ponte de Tarn foi fechada na segunda-feira.' }),
  },
]

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
