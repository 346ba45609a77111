import { stem } from './content-words.ts'

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

export type EventKind = keyof typeof CUES | 'other'

const KIND_OF = new Map<string, EventKind[]>()
for (const [kind, words] of Object.entries(CUES)) {
  for (const word of words.split(' ')) {
    const key = stem(word)
    KIND_OF.set(key, [...(KIND_OF.get(key) ?? []), kind as EventKind])
  }
}

/** The kind that most of these content words speak for; 'other' if none does. A word of two kinds counts half for each. */
export function eventKind(words: Iterable<string>): EventKind {
  const votes = new Map<EventKind, number>()
  for (const word of words) {
    const kinds = KIND_OF.get(word)
    if (kinds) for (const kind of kinds) votes.set(kind, (votes.get(kind) ?? 0) + 1 / kinds.length)
  }
  let best: EventKind = 'other'
  let most = 0
  for (const kind of Object.keys(CUES) as EventKind[]) {
    const count = votes.get(kind) ?? 0
    if (count > most) {
      most = count
      best = kind
    }
  }
  return best
}
