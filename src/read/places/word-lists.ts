/** Small words that stand inside a name but never end it. */
export const INNER_WORDS: ReadonlySet<string> = new Set(
  'of the and au aux sous sur lez ez ul ur nad pod de la le les du des del della di da do dos das el al en y e sur am an im in bei ob upon on by ad a os von der den und ter op aan'.split(
    ' ',
  ),
)

/** Capitalised words that are names of places somewhere and never meant so when they stand alone. */
export const NEVER_PLACES: ReadonlySet<string> = new Set(
  (
    'i a an the this that these those he she it we you they his her its our your their my me him them who what when where why how which ' +
    'and or but if in on at of to for from by with as is are was were be been has have had do does did not no yes so then there here ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mr mrs ms dr sen rep gov gen col lt sgt capt rev prof hon sir lord lady dame king queen prince princess pope president minister mayor ' +
    'god christ jesus bible internet english christian christians muslim muslims islam jew jews jewish catholic catholics'
  ).split(' '),
)

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Prepositions and adverbs that put something somewhere. */
export const LOCATIVE = set(
  'in at near from outside inside around across throughout toward towards into within between via beyond above',
)
/** Verbs whose object is often a place. */
export const GOING = set(
  'visit visited visiting visits leave left leaving leaves reach reached entered enter entering toured tour invade invaded bombed bombing flee fled fleeing besieged seized captured recaptured retook shelled hit struck invading occupied occupy rocked liberated liberate surrounded surround surrounding crossed evacuate evacuated evacuating',
)
export const DIRECTIONS = set(
  'north south east west northeast northwest southeast southwest northern southern eastern western central northeastern northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern south-western upper lower greater downtown suburban rural coastal mainland metro inner outer mid',
)
/** What a settlement is called: "the town of", "-based", "the village". */
export const SETTLEMENTS = set(
  'city cities town towns village villages hamlet suburb suburbs port capital settlement township enclave municipality neighborhood neighbourhood district resort outpost stronghold commune borough seaport metropolis oasis',
)
/** What a division is called behind its name. */
export const DIVISIONS = set(
  'county counties province provinces oblast region regions state states governorate prefecture raion rayon district districts krai territory department canton emirate republic shire voivodeship parish peninsula',
)
/** A name before one of these is that of a person's office or form of address; the next name is a person's. */
export const TITLES = set(
  'mr mrs ms miss dr doctor professor prof sir lord lady dame baron king queen prince princess president vice-president chancellor premier senator sen rep representative congressman congresswoman gov governor mayor minister secretary judge justice attorney sheriff chief officer detective deputy commissioner director coach captain capt general gen colonel col lieutenant lt sergeant sgt major maj corporal cpl private pvt admiral commander rev reverend father pastor bishop archbishop cardinal pope rabbi imam sheikh sheik ayatollah mullah spokesman spokeswoman spokesperson chairman chairwoman chair ambassador envoy councilman councilwoman councillor councilor cllr alderman superintendent inspector constable trooper principal dean hon analyst actor actress singer author activist lawyer economist author trustee treasurer clerk',
)
/** What companies, offices, schools and the like are called behind a place's name. */
export const ORGANISATIONS = set(
  'university college school schools academy institute hospital clinic bank times post herald tribune news journal gazette star sun press daily chronicle observer examiner magazine company co corp corporation inc ltd llc plc group association society foundation council commission committee agency authority bureau department dept office police court parliament senate assembly legislature government ministry embassy consulate airport airlines airways international church cathedral mosque temple museum library theatre theater gallery orchestra festival union party club league federation organization organisation centre center service services guard army navy force forces brigade regiment division corps command board fund trust hotel inn restaurant casino mall market exchange stadium arena park zoo station railway railroad transit bridge tunnel dam prison jail cemetery national public community regional general high elementary middle memorial medical state chamber district fire sheriff supreme superior circuit district project plan report award awards cup open championship championships classic marathon series treaty agreement accord accords convention protocol summit declaration conference congress act law bill tea express network radio tv television broadcasting media',
)
/** What sports teams are called: a place in front of one of these is the team's name. */
export const TEAMS = set(
  'fc afc rovers wanderers albion hotspur rangers celtic bears bulls cubs lions tigers eagles giants jets patriots dolphins bills broncos chiefs raiders chargers cowboys redskins saints falcons panthers buccaneers vikings packers bengals browns steelers ravens colts titans jaguars texans rams seahawks cardinals 49ers yankees mets dodgers angels athletics mariners astros royals twins guardians brewers reds pirates phillies braves marlins nationals orioles nats lakers clippers warriors suns spurs mavericks rockets grizzlies pelicans hornets magic hawks wizards celtics knicks nets raptors pistons pacers cavaliers cavs bucks timberwolves nuggets sixers 76ers islanders devils flyers penguins hurricanes bruins canadiens sabres senators leafs blackhawks predators avalanche oilers canucks ducks sharks coyotes kraken wildcats bulldogs huskies hoosiers buckeyes wolverines spartans longhorns sooners gators seminoles badgers gophers hawkeyes cyclones jayhawks',
)
/** Football clubs that put the place last: "Real Madrid". */
export const CLUBS = set('real inter atletico atlético bayern borussia sporting dynamo dinamo lokomotiv spartak')
/** Roads and buildings: the name in front is theirs, not a town's. */
export const STREETS = set(
  'street st road rd avenue ave boulevard blvd lane drive dr court way highway hwy parkway pkwy turnpike expressway freeway square plaza circle terrace trail pike alley row place',
)
/** Waters, heights and other ground: "Kish River", "Canaan Valley". */
export const GROUND = set(
  'river lake creek bay beach island islands valley mountain mountains mount hills hill canyon forest desert falls springs spring pond harbor harbour reservoir canal cape peninsula strait straits gulf sea ocean channel delta basin glacier volcano ridge peak pass point woods heights range plains plateau coast shore shores inlet sound lagoon reef rapids bluff bluffs gorge grove meadows dunes fjord cove',
)
export const SAYING = set(
  'said says say told added tells noted announced warned stated insisted declared denied claimed argued explained asked replied called calls wants wanted accused accuses',
)
/** Behind the name, these make it a name of a person's. */
export const SUFFIXES = set('jr sr ii iii iv')

/** What a site is called, in lower case behind a name: "the Chernobyl plant". */
export const SITE_ENDS = set(
  'plant plants station airport airfield base dam bridge crossing camp canal delta strait straits steelworks works reactor facility complex peninsula island islands desert refinery mine port square mosque valley',
)
/** Words between the name and what the site is called. */
export const SITE_WORDS = set(
  'nuclear power thermal steel air refugee border enrichment hydroelectric hydropower chemical gas coal oil naval military',
)

/** Behind these, "of" names what is governed. */
export const OFFICES_OF = set(
  'mayor governor bishop archbishop sheriff premier king queen sultan emir capital government people republic kingdom',
)
/** Behind these, "of" names the ground of which it is a part. */
export const PARTS_OF = set(
  'outskirts streets centre center heart suburbs suburb edge part parts area areas coast shores north south east west northeast northwest southeast southwest north-east north-west south-east south-west side outside border borders residents rest half most all mile miles km kilometers kilometres port bay gulf island',
)
