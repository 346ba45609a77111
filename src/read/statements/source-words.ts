const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Heads of phrases for something printed, filmed or posted, rather than somebody. */
export const DOCUMENT_NOUNS = words(
  `statement report letter poll survey study document documents memo video footage data figures records record filing
  lawsuit complaint transcript email e-mail emails tweet tweets post posts announcement communique communiqué bulletin
  analysis research census book paper article story stories filings affidavit indictment ruling audit statistics photo
  photos photograph photographs recording picture pictures image images map log logs dossier release dispatch order`,
)

/** Heads of phrases for somebody who carries news. */
export const OUTLET_NOUNS = words(
  `television tv radio newspaper newspapers newspaper's daily magazine broadcaster channel network
  media press outlet outlets website site station wire newsroom news journal gazette tribune times post herald podcast
  weekly monthly newscast programme broadcaster's`,
)

/** Outlets and agencies by name, in lower case; a name that ends in one of OUTLET_NOUNS is one too. */
export const OUTLET_NAMES = words(
  `reuters afp ap upi interfax tass ria bbc cnn nbc abc cbs msnbc npr pbs cnbc fox bloomberg politico aljazeera al-jazeera
  axios agence presse dpa ansa efe xinhua kyodo yonhap anadolu sana irna ukrinform suspilne unian ria-novosti novosti telesur buzzfeed
  vox vice huffpost breitbart newsweek guardian telegraph independent economist spiegel bild monde figaro haaretz
  hurriyet kommersant vedomosti izvestia cgtn globo g1 folha`,
)

/** Heads of phrases for an office or a body that speaks as one, without a name of its own. */
export const OFFICE_NOUNS = words(
  `government ministry authorities authority police army military navy president presidency minister ministers
  governor mayor council court parliament senate administration department office prosecutor prosecutors embassy
  commission committee chancellor premier king queen pope kremlin pentagon command headquarters service services brigade
  coastguard force forces troops fleet regulator municipality directorate inspectorate secretariat cabinet congress chief commander speaker
  secretary ambassador envoy sheriff coroner bishop general colonel`,
)

/** Heads of phrases for a body that is no office of a state. */
export const ORGANISATION_NOUNS = words(
  `agency company group organisation organization union party charity bank hospital university institute association
  firm campaign foundation board club ngo watchdog airline operator utility alliance coalition network federation
  church league society cooperative`,
)

/** Heads of phrases for people nobody names. */
export const PEOPLE_NOUNS = words(
  `guard guards clerk clerks official officials officer officers soldier soldiers spokesman spokeswoman spokesperson spokesmen spokespeople aide
  aides source sources witness witnesses eyewitness eyewitnesses resident residents analyst analysts expert experts
  diplomat diplomats negotiator negotiators doctor doctors nurse survivor survivors neighbour neighbours neighbor
  neighbors villager villagers activist activists protester protesters man woman men women people person worker workers
  rescuer rescuers medic medics driver lawyer lawyers critics critic supporter supporters lawmaker lawmakers
  refugee refugees fighter fighters rebel rebels separatist separatists militant militants insider insiders leader
  leaders representative representatives delegate delegates engineer pilot teacher farmer farmers others some many
  commander commanders relatives relative friend friends adviser advisers advisor advisors student students voter voters`,
)

/** People, bodies and crowds that may speak, beside those above. */
const SPEAKERS = words(
  `mother father brother sister son daughter wife husband aunt uncle cousin grandmother grandfather nephew niece parent parents child
  children girlfriend boyfriend boy girl lad guy family families relatives kin widow captain head boss chair chairperson archbishop priest
  imam monk nun vicar rabbi cardinal canon abbot matron medic medics colleague host guest judge magistrate emir elder elders clan tribe
  herder crowd crowds staff crew team counsel attorney solicitor envoy attaché consul bloc panel guild movement front militia guerrillas
  victim victims survivor captive captives hostage hostages suspect accused defendant bank company firm party embassy mission
  delegation side sides camp state country nation island city town village district region province county parish diocese school
  base squad unit brigade battalion column faction group gang mob junta regime opposition coalition bench jury tribunal
  committee union lodge syndicate operator carrier airline railway utility hospital clinic museum theatre club federation
  body assembly senate house chamber parliament presidency palace staffers mate pal friend somebody someone economist
  meteorologist forecaster marshal prefect mayor deputy senator lawmaker general colonel major sergeant corporal
  admiral commodore premier prince princess queen president ombudsman superintendent inspector detective constable
  warden ranger skipper guide cook tenant landlord shepherd youth youths teen teenager toddler expert source aide
  intelligence loudspeakers loudspeaker radio placard banner graffiti communiqué manifesto leaflet`,
)

/** Ends as those who do something end: "trapper", "hydrologist"; not "river", "order". */
const AGENT = /(?:er|or|ist|ian|man|men|eer|woman|women|ant)s?$/
const NO_AGENT = words(
  `number matter paper order water river power winter summer tower border fever letter answer offer factor sector door
  floor error mirror terror horror corner weather bomber december november october september powder shelter center centre
  quarter chapter disaster hunger danger anger cancer dinner supper laughter slaughter murder fire timber lumber copper
  rubber silver layer barrier carrier trailer boiler generator reactor elevator tractor motor harbor harbour labor color
  favor humor rumor tumor flavor honor vapor interior exterior computer printer server container freezer shower flower
  transformer helicopter charter folder order character theater theatre restaurant plant grant warrant amount current
  instant constant distant important remnant covenant transfer tender gender cover lever fiber cluster register disorder behavior liquor manner meter litre inner outer former latter other another never ever over under after`,
)

/** A common noun for somebody who may speak. */
export function isSpeakingNoun(word: string): boolean {
  const one = word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')
  return (
    [word, one].some((form) => PEOPLE_NOUNS.has(form) || SPEAKERS.has(form) || OFFICE_NOUNS.has(form)) ||
    (AGENT.test(word) && !NO_AGENT.has(one))
  )
}

/** Adjectives and nouns that tell a side where no country does. */
export const SIDE_WORDS = words(
  `separatist separatists rebel rebels opposition pro-government anti-government insurgent insurgents militant militants
  loyalist loyalists junta militia militias guerrilla guerrillas`,
)

/** "Ukrainian", "Turkish", "Chinese": adjective of a people, by its ending; lower-case words and titles are none. */
export function isDemonym(word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false
  const lower = word.toLowerCase()
  if (NOT_DEMONYMS.has(lower)) return false
  return /(?:[^e]ian|ean|ish|ese|[^m]ani|aqi|eli|eni|bian|ytian|hmen|aeli|adian)s?$/.test(lower) || DEMONYMS.has(lower)
}

const NOT_DEMONYMS = words(
  'christian guardian civilian historian librarian politician musician brian ian vivian british-born english-language spanish-language lillian julian damian adrian fabian christians',
)
const DEMONYMS = words(
  'french dutch greek greeks german germans afghan afghans swiss thai czech czechs slovak kurdish finnish american americans mexican mexicans african european cuban cypriot cypriots welsh scots scottish turk turks british russian syrian iraqi',
)
