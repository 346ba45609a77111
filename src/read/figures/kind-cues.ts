/**
 * Words that tell what a count is of.
 * - `participle`: "killed": of its object when active, of its subject when passive
 * - `active`: "kill", "killing": of its object
 * - `intransitive`: "died", "fled": of its subject
 * - `adjective`: "dead", "missing": of what it stands with
 * - `happening`: a noun whose number is the figure ("deaths", "arrests"), or with "of" before the count
 * - `person`: a noun for those it befell ("refugees", "hostages"); weaker than any verb with it
 */
export type CueForm = 'participle' | 'active' | 'intransitive' | 'adjective' | 'happening' | 'person'

export interface KindCue {
  readonly kind: string
  readonly form: CueForm
}

const LISTS: Readonly<Record<string, Partial<Record<CueForm, string>>>> = {
  killed: {
    participle:
      'killed murdered assassinated slain massacred executed slaughtered lynched beheaded butchered hanged electrocuted crucified trampled strangled culled exterminated liquidated martyred asphyxiated decapitated incinerated',
    active:
      'kill kills killing murder murders murdering assassinate assassinates assassinating slay slays slaying slew massacre massacres massacring execute executes executing slaughter slaughtering bury buries burying cull culls culling',
    intransitive:
      'died die dies dying perished perish perishes drowned drown drowning succumbed starved starving suffocated',
    adjective: 'dead deceased lifeless',
    happening:
      'death deaths fatality fatalities killing killings murder murders assassination assassinations massacre execution executions slaying slayings homicides drownings slaughter hangings beheadings lynchings suicides',
    person: 'bodies corpses body corpse cadavers dead',
  },
  injured: {
    participle:
      'injured wounded hurt maimed mutilated scalded burned burnt stabbed beaten bruised battered concussed mauled bitten blinded knifed slashed gassed scarred disfigured',
    active: 'injure injures injuring wound wounds wounding hurting maiming maim hurts',
    happening: 'injuries injury woundings wounding stabbings beatings',
    person: 'wounded injured',
  },
  shot: { participle: 'shot' },
  casualties: { happening: 'casualties casualty', person: 'victims' },
  missing: {
    intransitive: 'vanished disappeared',
    adjective: 'missing unaccounted',
    happening: 'disappearance disappearances',
    person: 'missing',
  },
  treated: {
    participle: 'treated hospitalised hospitalized admitted operated tended nursed bandaged',
    active: 'treating treat treats hospitalised hospitalized',
    happening: 'hospitalisations hospitalizations',
  },
  detained: {
    participle: 'detained imprisoned jailed interned incarcerated questioned interrogated remanded',
    active: 'detain detains detaining jail jailing imprison imprisoning intern questioning interrogating',
    happening: 'detention detentions imprisonment',
    person: 'detainees detainee internees',
  },
  arrested: {
    participle: 'arrested apprehended nabbed handcuffed recaptured',
    active: 'arrest arrests arresting apprehend apprehending nab nabbing',
    happening: 'arrest arrests',
  },
  charged: {
    participle: 'charged indicted arraigned prosecuted',
    active: 'charging indicting indict arraigning prosecute prosecuting',
    happening: 'indictment indictments prosecutions',
  },
  convicted: {
    participle: 'convicted sentenced',
    active: 'convict convicts convicting sentence sentencing',
    happening: 'convictions conviction',
  },
  captured: { participle: 'captured', active: 'capture captures capturing', happening: 'capture' },
  abducted: {
    participle: 'abducted kidnapped kidnaped seized snatched',
    active: 'abduct abducts abducting kidnap kidnaps kidnapping kidnaping',
    happening: 'abduction abductions kidnapping kidnappings kidnaping kidnapings',
    person: 'hostages hostage captives abductees abductee captive',
  },
  displaced: {
    participle: 'displaced uprooted dislocated evicted expelled',
    active: 'displace displaces displacing uproot uprooting',
    intransitive: 'fled flee flees fleeing',
    adjective: 'homeless',
    happening: 'displacement displacements',
    person: 'idps displaced evictees',
  },
  refugees: { person: 'refugees refugee' },
  evacuated: {
    participle: 'evacuated airlifted bussed bused',
    active: 'evacuate evacuates evacuating',
    happening: 'evacuation evacuations',
    person: 'evacuees evacuee',
  },
  rescued: {
    participle: 'rescued winched',
    active: 'rescue rescues rescuing winching',
    happening: 'rescue rescues',
    person: 'survivors',
  },
  returned: {
    intransitive: 'returned return returns returning',
    happening: 'returns repatriation',
    person: 'returnees',
    participle: 'repatriated deported',
    active: 'repatriate repatriates repatriating deport deports deporting',
  },
  released: {
    participle: 'released freed liberated pardoned amnestied',
    active: 'release releases releasing free frees freeing liberate liberates liberating pardon pardons pardoning',
    happening: 'release liberation releases',
  },
  infected: { participle: 'infected sickened poisoned', active: 'infect infecting sickening', happening: 'infections' },
  stranded: { participle: 'stranded trapped marooned besieged', active: 'stranding trapping strand trap' },
  'in-camps': { intransitive: 'sheltering camping', participle: 'sheltered accommodated lodged' },
}

/** All cues of a word: "killing" is a verb form and a happening. */
export const KIND_CUES: ReadonlyMap<string, readonly KindCue[]> = (() => {
  const cues = new Map<string, KindCue[]>()
  for (const [kind, forms] of Object.entries(LISTS)) {
    for (const [form, words] of Object.entries(forms) as [CueForm, string][]) {
      for (const word of words.split(' ')) {
        if (word !== '') cues.set(word, [...(cues.get(word) ?? []), { kind, form }])
      }
    }
  }
  return cues
})()

/** Kind that a word tells in one of these forms. */
export function cueOf(word: string, ...forms: readonly CueForm[]): string | undefined {
  for (const cue of KIND_CUES.get(word) ?? []) if (forms.includes(cue.form)) return cue.kind
  return undefined
}

/** Those who did it, or what is left: "the killers of six priests", "the remains of 12 men". */
export const OF_NOUNS: ReadonlyMap<string, string> = new Map([
  ['killers', 'killed'],
  ['killer', 'killed'],
  ['murderers', 'killed'],
  ['assassins', 'killed'],
  ['remains', 'killed'],
  ['lives', 'killed'],
  ['loss', 'killed'],
  ['kidnappers', 'abducted'],
  ['captors', 'abducted'],
])

/** Counted nouns that are kinds of their own. */
export const HOMES: ReadonlySet<string> = new Set('homes houses apartments flats dwellings huts'.split(' '))

/** Things: not killed, arrested or displaced, whatever verb is near. */
export const THINGS: ReadonlySet<string> = new Set(
  `bombs bomb rockets missiles drones shells rounds grenades mines explosives weapons rifles guns pistols cartridges bullets shots explosions blasts
  attacks attack bombings clashes strikes raids incidents cases times battles operations ambushes
  vehicles vehicle cars car trucks buses bus trains tanks planes aircraft helicopters ships boats motorcycles
  buildings shops schools hospitals bridges stations posts banks offices offices churches towers pylons kiosks
  towns cities villages provinces departments municipalities districts countries states regions places points areas fronts neighborhoods
  months years days hours minutes weeks rounds seats votes parties laws measures steps points items articles documents
  companies firms projects programs agreements talks meetings polls matches goals kilos tons pounds dollars pesos percent charges counts accusations shares`.split(
    /\s+/,
  ),
)

const PERSONS: ReadonlySet<string> = new Set(
  `people persons person man men woman women child children boy boys girl girls baby babies infant infants teenager teenagers youth youths adult adults
  civilians civilian residents inhabitants villagers locals passengers pedestrians tourists families family relatives brothers sisters sons daughters
  soldiers soldier troops policemen policeman police officers officer guards guard bodyguards marines sailors pilots crew servicemen personnel recruits conscripts
  rebels guerrillas terrorists insurgents militants gunmen fighters combatants extremists mercenaries subversives elements
  peasants farmers workers employees miners drivers fishermen laborers labourers traders merchants staff
  students teachers pupils professors doctors nurses medics patients
  priests priest jesuits jesuit nuns clergymen bishops monks missionaries journalists reporters photographers
  protesters protestors demonstrators activists rioters supporters members leaders officials diplomats ambassadors judges magistrates mayors lawyers politicians deputies senators councilmen
  suspects prisoners inmates criminals traffickers smugglers attackers assailants hitmen foreigners migrants nationals citizens Americans others victims dead wounded
  individuals human beings lives souls
  burglars scholars vicars registrars liars prisoners inmates suspects gunmen trippers campers cousins uncles aunts nephews nieces grandchildren grandsons granddaughters siblings islanders youths clerks constables farmhands deckhands aides cops gendarmes cadets serfs monks imams rabbis pilgrims captains sergeants surgeons tenants convicts orphans widows mothers fathers parents grandparents couples twins guests hosts clients motorists cyclists skiers climbers athletes fans spectators shoppers commuters delegates envoys peers kids lads toddlers schoolgirls schoolboys sailors stewards stowaways refugees evacuees detainees captives hostages cooks maids grooms shepherds herdsmen nomads squatters vagrants beggars mourners worshippers medics midwives psychiatrists therapists dentists scouts stevedores dockers brides bystanders neighbours neighbors strikers pickets picketers recruits reservists veterans volunteers welders miners pensioners tribesmen townspeople townsfolk holidaymakers hikers trekkers walkers swimmers divers anglers surfers bathers`
    .toLowerCase()
    .split(/\s+/),
)

/** Beasts are killed as people are, and need as little to be said of them. */
export const ANIMALS: ReadonlySet<string> = new Set(
  'eagles vultures hawks owls chicks pups cubs kittens birds bird sheep ewes lambs cattle cows calves bulls hens chickens poultry ducks geese turkeys dogs seals horses goats camels pigs elephants fish wolves whales dolphins bees rhinos tigers lions bears deer buffaloes yaks donkeys mules swans gulls rats badgers foxes'.split(
    ' ',
  ),
)

const NOT_AGENTS: ReadonlySet<string> = new Set(
  `computers containers towers motors tractors trailers numbers orders papers newspapers rivers borders quarters centers headquarters letters posters shelters layers offers powers doors floors meters liters errors sectors factors reactors colors matters carriers launchers corridors mirrors boxers corners dinners shoulders fingers chapters bunkers tankers freighters boosters filters printers servers routers dollars tigers tumors cancers flowers trawlers lighters loaders diggers boulders ladders tyres burners boilers heaters coolers freezers strollers cruisers destroyers minesweepers bombers choppers gliders mowers harvesters screwdrivers stickers folders drawers counters manors armors sensors monitors generators elevators escalators refrigerators radiators vectors hectares acres chambers timbers embers cylinders banners scanners trackers bumpers copies tenders disorders murders rudders shutters litters splinters winters registers disasters clusters monsters blisters tremors terrors horrors favours harbours colours labours rumours hours fires wires years tires centres litres metres`.split(
    /\s+/,
  ),
)

/** Does this noun stand for people? */
export function isPerson(noun: string): boolean {
  if (PERSONS.has(noun)) return true
  if (THINGS.has(noun) || NOT_AGENTS.has(noun)) return false
  return /(men|women|children|ists|ees|ians|eers|ers|ors)$/.test(noun)
}
