import { stem } from './content-words.ts'
import type { Telling } from './story.ts'

/** What a happening is about, with the words that tell. The order breaks ties: the more particular stands first. */
const CUES = {
  talks:
    'talk discuss discussion negotiation negotiator negotiate round summit mediation mediator mediate envoy delegation dialogue truce ceasefire deal agreement treaty accord meeting',
  evacuation: 'evacuate evacuation evacuee corridor convoy rescue rescuer bus passage flee escape leave left',
  displacement: 'refugee displace displacement asylum border camp shelter exodus homeless migrant returnee return',
  arrests:
    'arrest detain detention detainee jail custody charge prosecute prosecutor court trial sentence raid suspect',
  protest: 'protest protester demonstration demonstrator rally march riot strike walkout activist slogan chant',
  attack:
    'attack shell shelling bomb bombing missile rocket strike airstrike mortar artillery drone fire shot shoot gunman explosion blast raid ambush clash fighting battle offensive assault siege kill wound soldier troop tank frontline',
  control:
    'capture seize takeover control occupy occupation withdraw withdrawal retake advance surround forces management',
  nuclear: 'nuclear reactor radiation plant',
  sanctions:
    'sanction embargo ban freeze suspend suspension operation card bank import export oil boycott trade currency payment',
  aid: 'aid donor donate relief food medicine supply supplies humanitarian grant tent ration warehouse truck weapon plane defense defence',
  disaster:
    'flood earthquake quake storm hurricane cyclone wildfire drought landslide dam river rain tsunami eruption volcano',
  accident: 'crash collision derail derailment collapse accident sink capsize spill leak',
  health: 'hospital outbreak virus disease infection vaccine cholera epidemic patient doctor',
  infrastructure: 'power electricity water grid rail railway outage network internet communication repair',
  politics: 'election vote parliament law bill resign resignation coalition party appoint',
} as const

export type Subject = keyof typeof CUES | 'other'

const SUBJECTS_OF = new Map<string, Subject[]>()
for (const [kind, words] of Object.entries(CUES)) {
  for (const word of words.split(' ')) {
    const key = stem(word)
    SUBJECTS_OF.set(key, [...(SUBJECTS_OF.get(key) ?? []), kind as Subject])
  }
}

/** The subject that most of these content words speak for; 'other' if none does. A word of two counts half for each. */
export function subjectOfWords(words: Iterable<string>): Subject {
  return most(votesOf(words))
}

function votesOf(words: Iterable<string>): Map<Subject, number> {
  const votes = new Map<Subject, number>()
  for (const word of words) {
    const subjects = SUBJECTS_OF.get(word)
    if (subjects) for (const subject of subjects) votes.set(subject, (votes.get(subject) ?? 0) + 1 / subjects.length)
  }
  return votes
}

function most(votes: ReadonlyMap<Subject, number>): Subject {
  let best: Subject = 'other'
  let count = 0
  for (const subject of Object.keys(CUES) as Subject[]) {
    const own = votes.get(subject) ?? 0
    if (own > count) {
      count = own
      best = subject
    }
  }
  return best
}

/** Which subject a kind of event from the closed list (`lexicons/events.json`) belongs to; "death" belongs to any. */
const SUBJECT_OF_KIND = new Map<string, Subject>(
  Object.entries({
    attack: 'airstrike shelling bombing clash armed-attack killing ceasefire-breach destruction abduction',
    control: 'capture withdrawal deployment blockade',
    talks: 'ceasefire talks agreement',
    infrastructure: 'outage restoration',
    displacement: 'displacement return',
    evacuation: 'evacuation rescue',
    aid: 'aid pledge',
    disaster: 'earthquake weather flood landslide fire hunger',
    accident: 'transport-accident accident explosion',
    health: 'outbreak',
    politics: 'election office-change legislation coup restriction',
    sanctions: 'sanctions business prices',
    protest: 'protest riot strike crackdown',
    arrests: 'theft arrest charge verdict investigation release',
  }).flatMap(([subject, kinds]) => kinds.split(' ').map((kind) => [kind, subject as Subject] as const)),
)

/** The kind of event read in a telling speaks for its subject as one word and a half do. */
const EVENT_WEIGHT = 1.5

/** What a telling is about, by the event read in it and by its words. */
export function subjectOf(telling: Telling): Subject {
  const votes = votesOf(telling.words)
  const told = SUBJECT_OF_KIND.get(telling.statement.event?.kind ?? '')
  if (told) votes.set(told, (votes.get(told) ?? 0) + EVENT_WEIGHT)
  return most(votes)
}
