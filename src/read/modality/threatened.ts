import { TAG } from '../../language/index.ts'
import { holdsCondition } from './conditions.ts'
import { isPastForm } from './past-forms.ts'
import { holdsWord, type SaidWords } from './said-words.ts'

const ANY = new Set(['any', 'whoever', 'anyone', 'anybody', 'everyone'])
const WILL = new Set(['will', 'would', "'ll", "'d", 'shall'])
/** What is done to harm or punish. */
const HARM = new Set(
  `burn burned destroy destroyed strike struck hit shoot shot kill killed attack attacked bomb bombed retaliate avenge punish
  punished crush crushed topple fine fined prosecute prosecuted jail jailed expel expelled cut sanction sanctioned seize seized
  block blocked close closed walk sue sued revoke revoked respond withdraw quit sever
  recall suspend dismiss dismissed sack sacked execute executed arrest arrested boycott halt stop evict evicted
  raze shell withhold impose wipe answer barred deported prosecuted banned suspended excluded disqualified stripped confiscated penalised penalized imprisoned charged towed revoked withdrawn sunk sink open shot evict treated handed taken fired removed shut dismiss fight resist`.split(
    /\s+/,
  ),
)
/** What nobody threatens with. */
const KIND = new Set(
  'help rebuild return reopen open-up come go be have know see try need start begin continue win get make send talk meet hesitate'.split(
    ' ',
  ),
)
/** Harm whatever the condition. */
const OUTRIGHT = new Set(['retaliate', 'avenge', 'regret', 'crush', 'punish'])

/** "threatened to …"; "will cut the gas unless paid"; "warned that any attempt would …"; "will pay for this". */
export function threatened(said: SaidWords): 'threatened' | undefined {
  if (said.negated) return undefined
  if (said.lemma === 'threaten' || said.lemma === 'threat') return 'threatened'
  const { w, verb } = said
  if (!verb || verb.negated) return undefined
  const main = w.lower[verb.main]!
  if (said.lemma === 'vow') return HARM.has(main) || holdsCondition(said) ? 'threatened' : undefined
  if (main === 'face' && verb.auxiliaries.length === 0 && said.lemma !== '' && penalises(said, main))
    return 'threatened'
  if (verb.tense !== 'modal' || !WILL.has(verb.auxiliaries[0]!)) return undefined
  if (OUTRIGHT.has(main)) return 'threatened'
  if (main === 'pay' && (w.lower[verb.main + 1] === 'for' || w.lower[verb.main + 1] === 'a')) return 'threatened'
  if (main === 'hit' && w.lower[verb.main + 1] === 'back') return 'threatened'
  if (main === 'hunt' && w.lower[verb.main + 1] === 'down') return 'threatened'
  // The reporter's own "would" only says what would come of it.
  if (said.lemma === '' && (verb.auxiliaries[0] === 'would' || verb.auxiliaries[0] === "'d")) return undefined
  const conditional = holdsWord(said, ANY) || holdsCondition(said) || ofWhoever(said)
  if (!conditional) return undefined
  // "unless they leave by noon, we will …": whatever it is that we will do.
  const ours =
    /^(?:we|i)$/.test(w.lower[verb.first - 1] ?? '') &&
    said.lemma !== '' &&
    verb.auxiliaries[0] !== 'would' &&
    holdsCondition(said)
  if (ours && !KIND.has(main)) return 'threatened'
  // "the licence would be withdrawn if …" says what would come of it, and threatens nobody.
  if (verb.auxiliaries[0] === 'would' && said.lemma !== 'warn') return undefined
  if (ofWhoever(said) && (isPunished(said) ? !FRIENDLY.has(main) : meetsHarm(said, main))) return 'threatened'
  return HARM.has(main) || penalises(said, main) || (said.lemma === 'warn' && isPunished(said))
    ? 'threatened'
    : undefined
}

/** "will find the army waiting", "will have his pass torn up": what waits for whoever does it. */
function meetsHarm({ w, verb, lemma }: SaidWords, main: string): boolean {
  if (lemma === '') return false
  if (main === 'have') {
    for (let i = verb!.main + 2; i < verb!.main + 8; i++) if (TAKEN.has(w.lower[i] ?? '')) return true
    return false
  }
  return MEETS.has(main)
}

const TAKEN = new Set(
  'taken torn brought revoked withdrawn cancelled seized impounded confiscated removed stripped closed cut'.split(' '),
)
const MEETS = new Set('find meet leave share feel regret answer spend freeze rot end lie hear see'.split(' '))

/** "Stop dumping or we'll block your pipe", "Cut our quota again and we will close the channel". */
export function ordersOrElse({ w, content, lemma }: SaidWords): boolean {
  const [first, last] = content[0]!
  let i = first
  while (i < last && w.a.tag[i] === TAG.PUNCT) i++
  if (lemma === '' || w.a.tag[i] !== TAG.VERB || isPastForm(w.lower[i]!) || /(?:s|ing)$/.test(w.lower[i]!)) return false
  for (let k = i + 2; k + 2 <= last; k++) {
    if (w.lower[k] !== 'or' && w.lower[k] !== 'and') continue
    const who = w.lower[k + 1]!
    const will = w.lower[k + 2]!
    if ((who === 'we' || who === 'i') && (will === "'ll" || will === 'will' || will === 'shut')) return true
    if (who === 'there' && will === 'will') return true
  }
  return false
}

/** What is done for people. */
const FRIENDLY = new Set(
  `welcomed treated paid helped given rewarded compensated allowed told informed vaccinated served contacted offered granted
  released freed spared moved taken fed housed sheltered registered counted heard received invited remembered asked added
  issued tested admitted named published considered notified evacuated flown transferred cared supported`.split(/\s+/),
)

const CULPRITS = new Set(
  `looters hoarders thieves traffickers strikers arsonists saboteurs smugglers vandals profiteers deserters offenders traitors
  culprits rioters poachers infiltrators collaborators intruders terrorists bandits whoever violators`.split(/\s+/),
)

/** "persons who shelter them will be …", "those caught …" */
function ofWhoever({ w, verb, content }: SaidWords): boolean {
  for (let i = content[0]![0]; i < verb!.first; i++)
    if (CULPRITS.has(w.lower[i]!) || /^(?:who|which|that|those|caught|found|anyone)$/.test(w.lower[i]!)) return true
  return false
}

/** Any passive that a warning foretells is a punishment: "will be barred", "will be handed to a judge". */
function isPunished({ w, verb }: SaidWords): boolean {
  return verb!.auxiliaries.includes('be') || w.lower[verb!.main] === 'end'
}

const LOSSES = new Set(
  'licence license licences permit right rights post job citizenship pay benefits fine fines charges prosecution sanctions consequences penalty penalties prison jail accreditation visa visas seat seats night ship'.split(
    ' ',
  ),
)

/** "will lose its licence", "will face charges" */
function penalises({ w, verb }: SaidWords, main: string): boolean {
  if (main !== 'lose' && main !== 'face' && main !== 'pay' && main !== 'bear') return false
  for (let i = verb!.main + 1; i < verb!.main + 9; i++) if (LOSSES.has(w.lower[i]!)) return true
  return false
}
