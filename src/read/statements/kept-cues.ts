import type { Attribution } from './attribution.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Verbs whose bare noun phrase is a message: "denied the report", "announced a truce". Others only tell what somebody did. */
const MESSAGE_NOUN = list(
  `deny announce confirm condemn demand accuse blame criticize criticise call warn report claim reject promise pledge
  propose denounce threaten request reveal disclose dispute refute rebut acknowledge admit declare predict forecast
  estimate allege deplore decry recommend retract withdraw apologize complain speak talk mention say express voice
  dispel bat rebuff spurn disclaim disown disavow repudiate scotch rubbish discount brush laugh shrug sweep turn wave scoff
  describe insist vow defend urge state point refer repeat reiterate lament question hint demand dismiss praise welcome rule appeal plead beg contradict ask`,
)

const MESSAGE_INFINITIVE = list('promise vow pledge threaten offer demand claim swear propose plan')

/** Beliefs and signs that only tell what somebody lived through, not what is so on his word. */
const EXPERIENCE = list(
  `know see hear feel learn care mean wish dream remember forget notice realize realise pray trust bet hold gather read
  appreciate accept consider decide recognise recognize understand reflect agree disagree wonder imagine hope prove demonstrate`,
)

/** Verbs of passing on: what they quote or show is somebody else's word if somebody speaks in it. */
const PASSING_ON = list('quote cite show broadcast air publish feature interview carry report print post screen record')

/** Whether an attribution may be a relay around another one, though it is no message itself. */
export function mayRelay(one: Attribution): boolean {
  return one.source !== undefined && PASSING_ON.has(one.lemma) && !one.negated
}

/**
 * Whether an attribution carries a chain in the brief. The corpus notion of attribution is wider (wishes, plans, moods);
 * those sentences stay the reporter's own.
 */
export function carriesChain(one: Attribution): boolean {
  if (!one.source) return one.frame === 'adverb'
  if (one.unsaid) return false
  switch (one.frame) {
    case 'c':
      return one.grade === 'speech' ? !one.negated : !EXPERIENCE.has(one.lemma) && one.grade !== 'intention'
    case 'n':
      // "did not rule out" says that it may be.
      return one.grade === 'speech' && MESSAGE_NOUN.has(one.lemma) && (!one.negated || one.lemma === 'rule')
    case 't':
      return MESSAGE_INFINITIVE.has(one.lemma) && one.grade === 'speech' && !one.negated
    case 'p':
      return (one.grade === 'speech' || one.lemma === 'want') && !one.negated
    case 'a':
      return one.grade === 'speech' && !one.negated
    case 'g':
      return one.grade === 'speech'
    case 'passive':
      return one.grade === 'speech' && MESSAGE_NOUN.has(one.lemma)
    default:
      return true
  }
}
