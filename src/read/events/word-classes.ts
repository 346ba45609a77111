/** Nouns by what may happen to them or what they may do; a verb of many meanings is told by the company it keeps. */

function nouns(words: string): ReadonlySet<string> {
  const all = new Set<string>()
  for (const word of words.trim().split(/\s+/)) {
    all.add(word)
    all.add(pluralOf(word))
  }
  return all
}

/** Regular plural by spelling; irregular ones stand in the lists themselves. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

export const CLASSES = {
  projectile: nouns(
    'shell rocket missile mortar artillery projectile howitzer salvo volley round barrage battery cannon tank gun warhead munition',
  ),
  aircraft: nouns(
    'jet warplane plane aircraft helicopter gunship drone bomber fighter-jet airforce uav quadcopter aviation',
  ),
  bomb: nouns('bomb grenade mine landmine explosive ied device dynamite charge bomber vest suicide-bomber booby-trap'),
  armed: nouns(
    `troop force army soldier military militia militiaman militiamen rebel militant gunman gunmen fighter insurgent guerrilla
    guard navy marine paratrooper battalion brigade regiment column convoy patrol commando garrison unit trooper separatist
    attacker assailant bandit raider paramilitary jihadist terrorist sniper police officer gang warship ship peacekeeper`,
  ),
  soldiers: nouns(
    `troop force army soldier military militia militiaman militiamen rebel militant fighter insurgent guerrilla guard navy
    marine paratrooper battalion brigade regiment column contingent garrison unit separatist paramilitary tank warship
    reservist peacekeeper armour artillery howitzer ammunition reservist vessel patrol fleet ship weapon missile launcher submarine police commando squad legion`,
  ),
  place: nouns(
    `town city village hill bridge airport base port district province crossing junction position post checkpoint station
    headquarters building dam island camp mine refinery suburb ridge road outpost territory capital valley ground airfield
    settlement plant depot barracks stronghold area region coast border parliament palace site quarry trench fort oilfield`,
  ),
  service: nouns(
    `power electricity water gas heating pump generator internet phone telephone network grid signal supply line service connection
    connectivity broadband website server system cable substation telecommunication mains`,
  ),
  site: nouns(
    `school border road airport bridge crossing market university kindergarten office street park beach pool museum station
    airspace checkpoint gate shop bar restaurant line track runway ferry harbour harbor port tunnel pass motorway highway
    route hospital ward clinic church mosque class lesson campus theatre theater stadium library square area zone kiosk
    cinema court college unit airspace water-park nursery crèche lane railway canal lock slipway tram`,
  ),
  person: nouns(
    `person people man men woman women child children resident villager inhabitant family families civilian pupil student patient
    tourist passenger worker staff household evacuee refugee prisoner hostage detainee journalist soldier captive crew activist customer cashier reporter observer trader villager courier
    elder fisherman fishermen sailor miner climber hiker survivor suspect boy girl teacher nurse doctor aid-worker farmer
    driver guest migrant national citizen body bodies member leader mayor pilot priest monk nun trader shopper protester
    demonstrator dozens hundreds thousands scores inmate convict officer teenager pensioner baby babies victim skier walker
    swimmer lawmaker politician dissident blogger reporter rower paddler kayaker dog employee colleague engineer scientist
    homeowner tenant farmhand herder shepherd pastoralist volunteer rescuer firefighter paramedic medic camper visitor`,
  ),
  displaced: nouns(
    'resident refugee displaced family families villager evacuee exile inhabitant people household returnee migrant child children',
  ),
  relief: nouns(
    `food aid relief medicine tent blanket flour supply supplies parcel kit ration rice water grain meal bread tarpaulin mattress
    assistance bottle lorry truck convoy shipment consignment cargo clothing generator vaccine dose drug tablet package wheat
    oil hygiene bed stove pack tonne ton cash`,
  ),
  money: nouns(
    'dollar euro pound crown krona franc rouble ruble rupee yen yuan shilling peso dinar million billion money fund grant loan aid sum cash thaler mark lira florin ducat',
  ),
  gift: nouns(
    'dollar euro pound crown franc million billion money fund grant loan aid sum tank weapon ammunition generator system vehicle missile helicopter jet equipment package support gun shell ambulance dose vaccine assistance relief',
  ),
  price: nouns(
    `price inflation wage rate tax currency output fare fee tariff salary salaries pension rent cost bill share stock unemployment export
    import production index value gdp economy yield duty toll-charge premium subsidy subsidies sales petrol fuel crown dollar euro pound bread deficit turnover revenue profit`,
  ),
  law: nouns(
    `bill law budget decree motion resolution amendment act reform legislation constitution measure ordinance regulation
    statute treaty-bill plan proposal rule package by-law bylaw code levy`,
  ),
  court: nouns('court judge jury tribunal magistrate bench justice panel'),
  company: nouns(
    `company firm factory factories plant bank maker manufacturer retailer airline operator group chain supplier carmaker foundry forge
    brewery shipyard mill producer developer shop store supermarket startup start-up corporation employer utility utilities
    bakery dairy steelworks brickworks mine shareholder owner distributor wholesaler publisher yard hotel`,
  ),
  job: nouns('job post position worker employee staff workforce people'),
  business: nouns(
    'store shop factory factories plant branch depot line business site office warehouse operation production stake unit division firm company works mill foundry mine airline hotel brewery',
  ),
  crowd: nouns(
    `protester demonstrator crowd people student worker farmer activist resident marcher supporter opponent teacher pensioner
    thousands hundreds dozens scores mother mothers women doctor nurse driver union campaigner parent miner villager fan`,
  ),
  rioter: nouns(
    'mob rioter crowd youth looter protester fan supporter hooligan gang people demonstrator villager resident',
  ),
  police: nouns(
    'police officer force guard troop soldier gendarme constable policeman policemen security authority authorities',
  ),
  vehicle: nouns(
    `car bus lorry truck van train tram ferry boat ship vessel plane helicopter motorcycle vehicle coach trawler dinghy aircraft
    barge tanker freighter bike bicycle motorbike minibus taxi tractor glider jet carriage wagon locomotive yacht raft canoe engine scooter`,
  ),
  structure: nouns(
    `building roof bridge wall mine crane tower balcony scaffold scaffolding tunnel stand house block floor ceiling platform
    dam shaft pier jetty school factory factories hall embankment stage warehouse gallery fence stairway pavilion facade`,
  ),
  dam: nouns('dam river bank levee dyke dike embankment reservoir stream sluice canal creek lake brook'),
  office: nouns(
    `minister mayor president director chief head governor secretary ambassador commander judge chairman chairwoman chair
    premier chancellor leader general official deputy deputies officer prosecutor manager speaker commissioner coach spokesman
    spokeswoman cabinet government board prefect sheriff superintendent bishop rector editor treasurer`,
  ),
  goods: nouns(
    'drug cocaine heroin weapon gun cash kilo tonne cigarette rifle ammunition gram tonne document computer phone knife cannabis shipment cargo contraband',
  ),
  disease: nouns(
    `cholera measles malaria ebola flu influenza virus disease infection epidemic covid polio plague dengue typhoid hepatitis
    diphtheria meningitis salmonella norovirus rabies anthrax mpox fever pneumonia botulism legionella legionnaires tuberculosis`,
  ),
  truce: nouns('ceasefire cease-fire truce armistice lull pause'),
  hostile: nouns('offensive attack assault raid operation push incursion'),
  document: nouns('report memo letter document email e-mail paper draft recording plan'),
  rescuer: nouns('diver rescuer team volunteer firefighter crew helicopter villager coastguard searcher dog drone'),
  missiles: nouns('stone bottle rock brick firework flare petrol-bomb bolt molotov'),
  permit: nouns('licence license permit passport visa accreditation'),
  delegation: nouns('delegation envoy mission inspector team mediator'),
  pirate: nouns('pirate gunman gunmen rebel militant fighter militia kidnapper bandit attacker robber'),
  ground: nouns(
    'town city village hill base airport post checkpoint position ridge outpost district province island port crossing airfield suburb capital settlement territory trench stronghold house barracks station',
  ),
  transit: nouns(
    'flight train departure ferry service bus route tram sailing crossing traffic shipping arrival connection production supply work operation delivery deliveries',
  ),
  parliament: nouns(
    'parliament council councillor councilor senate deputies deputy lawmaker mp mps committee board assembly congress cabinet chamber senator legislature legislator representatives',
  ),
  worker: nouns(
    'worker staff driver nurse teacher crew union employee pilot doctor miner docker steward guard cleaner porter controller lecturer firefighter',
  ),
  tank: nouns('tank pipe pipeline main boiler barrel drum reactor valve sewer drain lagoon'),
  water: nouns('river water lake level sea stream creek'),
  slope: nouns('hillside slope mud earth rock boulder snow hill cliff slab debris soil'),
  window: nouns('window door camera statue fence cable pole sign gate meter monument grave headstone'),
  square: nouns(
    'square plaza street protester camp demonstrator crowd park campus barricade tent road bridge occupation',
  ),
  government: nouns('government cabinet coalition minister premier parliament president'),
  protest: nouns(
    'protest demonstration rally march crowd gathering sit-in protester demonstrator vigil assembly marcher picket',
  ),
  ties: nouns('tie relation link aid funding assistance trade diplomat ambassador envoy attaché embassy'),
  election: nouns('election vote referendum poll ballot runoff run-off'),
} as const

export type NounClass = keyof typeof CLASSES
