import { holdsWord, type SaidWords } from './said-words.ts'

const DENYING = new Set([
  'deny',
  'refute',
  'rebut',
  'dispute',
  'disavow',
  'repudiate',
  'denial',
  'reject',
  'rejection',
  'rebuff',
  'disclaim',
  'disown',
  'scotch',
  'rubbish',
  'spurn',
  'dispel',
  'bat',
  'contradict',
  'scoff',
  'laugh',
  'shrug',
  'wave',
  'sweep',
  'turn',
  'play',
  'rule',
  'brush',
])
const WEAK = new Set(['dismiss', 'contest', 'discount', 'shoot'])
const CLAIMS = new Set(
  `claim claims report reports accusation accusations allegation allegations charge charges suggestion suggestions rumour
  rumours rumor rumors assertion assertions talk idea notion speculation criticism demand demands call calls offer offers
  fears concerns complaint complaints question questions warning warnings account accounts version reading story`.split(
    /\s+/,
  ),
)
const AS = new Set(['as'])

/** "denied that …", "rejected the offer", "ruled out early elections", "dismissed reports of …", "dismissed it as a tale". */
export function deniedByCue(said: SaidWords): 'denied' | undefined {
  if (said.negated) return undefined
  if (said.lemma === 'rule') return holdsOut(said) ? 'denied' : undefined
  if (DENYING.has(said.lemma)) return 'denied'
  return WEAK.has(said.lemma) && (holdsWord(said, CLAIMS) || holdsWord(said, AS) || said.frame === 'a')
    ? 'denied'
    : undefined
}

/** "ruled out", not "ruled that". */
function holdsOut({ w, content }: SaidWords): boolean {
  const first = content[0]?.[0] ?? 0
  return w.lower[first - 1] === 'out' || w.lower[first] === 'out'
}
