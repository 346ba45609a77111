const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs of states, possession and capacity, in all forms: what they tell holds at a moment. */
export const STATE_VERBS = words(`
  has have had 's 've holds hold held holding owns own owned contains contain contained employs employ employed employing houses house housed housing hosts host hosted
  covers cover covered serves serve served serving represents represent represented runs run operates operate operated carries carry carried carrying seats seat seated sleeps sleep slept sleeping
  accommodates accommodate feeds feed feeding fed supplies supply supplied powers power supports support supported oversees oversee owes owe owed owing lacks lack lacked needs need needed
  requires require wants want costs cost costing earns earn earned earning pays pay weighs weigh measures measure stands stand stood standing sits sit lies lie lay lying remains remain remained remaining
  stays stay stayed staying lives live lived living waits wait waited waiting works work worked working belongs belong numbers number numbered numbering totals total totalled counts amounts amount amounted
  makes make comprises comprise includes include consists consist accounts account exceeds exceed equals equal depends depend relies rely counts uses use used draws draw mans man manned manning guards guard guarded guarding
  patrols patrol boasts boast keeps keep kept runs rents rent lends produces produce produced producing makes sells sell buys buy yields yield exports export imports import handles handle treats
  shelters shelter sheltered sheltering camps camped trapped stranded missing unaccounted detained jailed interned registered enrolled licensed entitled eligible employed unemployed homeless based stationed deployed
  insured vaccinated affected threatened exposed dependent available needed required left empty full open closed shut idle out without short hungry sick ill injured infected displaced surrounded besieged cut
  available outstanding owed due pending operating running functioning working going facing faces face suffering suffer suffers lacking awaiting await awaits holding occupied occupies occupy controls control controlled
  enjoys bears knows speaks lived resides reside belonging consisting comprising totalling worth priced valued estimated charges charge trades trading traded fetches fetch fetched sold`)

/** Nouns of amounts that hold at a moment: "a debt of", "the price is". */
export const LEVEL_NOUNS = words(`
  price prices debt debts budget budgets reserve reserves capacity population populations membership stock stocks deficit balance rent rents rate rates wage wages salary salaries pension pensions fee fees
  share shares level levels value worth cost costs size strength staff workforce total quota limit cap ceiling threshold minimum maximum tariff duty tax majority overdraft shortfall gap backlog waiting list
  arrears fund funds coffers turnout unemployment inflation growth output yield ransom bounty reward fare fares bill`)

/** Nouns of things that happen, in the plural: many of them are of a stretch of time. */
export const HAPPENINGS = words(`
  attacks attack raids raid strikes strike airstrikes fires blazes crashes accidents derailments collisions collapses blasts explosions bombings shootings robberies burglaries thefts murders killings kidnappings abductions
  arrests detentions executions floods storms quakes earthquakes tremors aftershocks eruptions landslides avalanches outbreaks cases infections complaints appeals applications petitions claims reports incidents clashes skirmishes
  battles ambushes assaults riots protests rallies marches demonstrations disturbances violations breaches sorties flights missions operations patrols inspections tests checks visits trips calls letters requests sales orders
  deliveries shipments births deaths marriages divorces bankruptcies closures evictions lawsuits trials hearings verdicts sentences elections votes ballots talks meetings sessions rounds wins losses goals failures outages cuts
  breakdowns delays cancellations stabbings drownings suicides jailbreaks escapes hijackings coups`)

/** What goes on for long: counts that go with it run on. */
export const LASTING = words(`
  war conflict fighting siege blockade insurgency revolt rebellion uprising unrest protests epidemic outbreak pandemic famine drought heatwave floods flooding monsoon crisis campaign offensive crackdown feud strike season
  occupation bombardment violence emergency cholera measles dengue ebola`)

/** Words by which a sentence tells which time is meant. */
export const MARKERS = words(`
  since far already this last next past previous year years month months week weeks day days hours today yesterday tonight overnight now still currently
  remain remains in by as of total all every each per daily a so until when after before during between within over season summer winter weekend night morning
  afternoon evening noon midnight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december has have had is are was were will would against up down from than more who`)

/** Places in the plural: what happened in several is several happenings. */
export const SPREAD = words(
  `towns cities provinces regions districts villages countries states municipalities suburbs islands counties`,
)

/** Kinds that take their scope alike. */
export const GROUPS: ReadonlyMap<string, number> = new Map(
  [
    'killed injured casualties',
    'missing',
    'treated in-camps detained stranded',
    'abducted arrested charged convicted',
    'displaced refugees evacuated rescued returned released',
    'infected',
    'homes',
    'money',
    'percent',
    'people',
  ].flatMap((kinds, group) => kinds.split(' ').map((kind) => [kind, group + 1] as const)),
)
