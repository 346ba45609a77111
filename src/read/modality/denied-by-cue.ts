import { holdsWord, type SaidWords } from './said-words.ts'

const DENYING = new Set(['deny', 'refute', 'rebut', 'dispute', 'disavow', 'repudiate', 'denial'])
const REJECTING = new Set(['reject', 'dismiss', 'contest'])
const CLAIMS = new Set(
  'claim claims report reports accusation accusations allegation allegations charge charges suggestion suggestions rumour rumours rumor rumors assertion assertions'.split(
    ' ',
  ),
)

/** "denied that …", "dismissed reports of …". */
export function deniedByCue(said: SaidWords): 'denied' | undefined {
  if (said.negated) return undefined
  if (DENYING.has(said.lemma)) return 'denied'
  return REJECTING.has(said.lemma) && holdsWord(said, CLAIMS) ? 'denied' : undefined
}
