import { wordSet } from './word-set.ts'

/** Forms of address before a name; with full stop as written. They are never part of the name. */
export const ADDRESSES = wordSet(`
  Mr Mr. Mister Mrs Mrs. Ms Ms. Miss Mme Mme. Mlle. Madame Mademoiselle Monsieur Señor Señora Herr Frau Signor Signora Dr Dr. Doctor Prof Prof. Sir Dame Lord Lady
  Rev Rev. Reverend Fr. Father Sister Brother Msgr. Monsignor Imam Rabbi Sheikh Sheik Ayatollah Mullah Hajj Haji Sayyid Swami Pastor Hon. Honorable Honourable Messrs Messrs.`)

/** Ranks and offices that stand before a name with a capital: "President Ruiz", "Gov. Ana Ruiz". Lower case here. */
export const TITLES = wordSet(`
  president vice-president premier chancellor minister secretary undersecretary ambassador envoy consul governor gov. lieutenant-governor mayor deputy
  senator sen. sens. representative rep. reps. congressman congresswoman councillor councilman councilwoman alderman assemblyman assemblywoman mp mep delegate commissioner director
  chairman chairwoman chairperson chair chief speaker leader spokesman spokeswoman spokesperson judge justice magistrate prosecutor attorney sheriff marshal constable officer detective inspector superintendent
  general gen. gens. colonel col. lieutenant lt. major maj. captain capt. sergeant sgt. corporal cpl. private pvt. admiral adm. commander cmdr. cdr. brigadier brig. commodore pilot
  lieut. ensign trooper agent king queen prince princess emperor empress sultan emir duke duchess count countess baron baroness earl pope cardinal archbishop bishop patriarch metropolitan dean deacon
  professor coach manager editor reporter correspondent analyst economist lawyer foreign prime interior defence defense finance vice acting former ex-president ex-minister
  first second deputy under-secretary-general secretary-general secretary-treasurer attorney-general
  staff petty warrant master rear air wing flight field high ceo cfo coo chef dj uncle aunt grandpa grandma`)

/** Nouns for somebody who holds an office, does a job or belongs to a body; lower case, singular. */
export const PERSON_NOUNS = wordSet(`
  president vice-president premier chancellor minister secretary undersecretary ambassador envoy consul governor mayor deputy senator representative congressman congresswoman councillor councilor councilman
  councilwoman lawmaker legislator parliamentarian delegate commissioner director director-general chairman chairwoman chairperson chair chief speaker leader co-leader spokesman spokeswoman spokesperson spokesperson judge justice magistrate
  prosecutor attorney lawyer solicitor barrister sheriff marshal constable officer policeman policewoman detective inspector superintendent general colonel lieutenant major captain sergeant corporal private admiral
  commander brigadier soldier guardsman conscript fighter militant gunman rebel separatist insurgent negotiator mediator diplomat official bureaucrat aide adviser advisor strategist consultant counsel politician candidate nominee activist
  campaigner dissident protester demonstrator organizer organiser founder co-founder cofounder owner co-owner boss head executive ceo manager administrator coordinator supervisor banker trader broker investor
  businessman businesswoman entrepreneur industrialist billionaire tycoon oligarch economist analyst expert scholar academic historian professor lecturer teacher researcher scientist physicist chemist biologist astronomer geologist
  engineer doctor physician surgeon nurse medic paramedic midwife psychologist psychiatrist epidemiologist virologist pathologist vet veterinarian firefighter fireman pilot driver sailor fisherman farmer worker
  miner builder electrician plumber carpenter baker butcher cook chef waiter waitress shopkeeper salesman saleswoman cleaner clerk secretary-general student pupil schoolboy schoolgirl graduate
  man woman boy girl teenager child youth baby infant pensioner resident villager local citizen neighbour neighbor bystander witness eyewitness survivor victim passenger tourist visitor patient refugee migrant
  father mother dad mum mom parent son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter friend boyfriend girlfriend
  fiance fiancee bride groom stepfather stepmother partner colleague king queen prince princess emperor empress sultan emir duke duchess baron baroness earl pope cardinal archbishop bishop priest imam rabbi monk nun
  pastor cleric preacher vicar patriarch journalist reporter correspondent editor columnist commentator broadcaster presenter anchor blogger photographer cameraman filmmaker writer author novelist poet playwright translator
  artist painter sculptor actor actress comedian singer musician composer conductor pianist guitarist drummer rapper dancer choreographer director producer model designer architect player footballer
  striker goalkeeper midfielder defender forward quarterback pitcher golfer cyclist runner sprinter swimmer boxer wrestler skier skater athlete champion coach trainer referee captain
  suspect defendant accused prisoner inmate detainee convict attacker assailant killer murderer robber thief hostage captive bomber shooter
  member representative host guest philosopher mathematician explorer inventor mechanic developer programmer librarian curator archaeologist anthropologist sociologist`)

/** Person nouns that tell the sex. */
export const FEMALE_NOUNS = wordSet(`
  woman women girl girls mother mum mom daughter daughters sister sisters wife wives widow aunt niece grandmother granddaughter girlfriend fiancee bride stepmother queen princess empress duchess
  baroness countess nun actress waitress congresswoman councilwoman chairwoman spokeswoman policewoman businesswoman saleswoman schoolgirl lady midwife heroine hostess goddess landlady
  Mrs Mrs. Ms Ms. Miss Mme Mme. Mlle. Madame Mademoiselle Frau Señora Signora Dame Lady Sister Queen Princess Empress Duchess Countess Baroness Aunt Grandma her she`)
export const MALE_NOUNS = wordSet(`
  man men boy boys father dad son sons brother brothers husband husbands widower uncle nephew grandfather grandson boyfriend fiance groom stepfather king prince emperor duke
  baron monk actor waiter congressman councilman chairman spokesman policeman businessman salesman schoolboy gentleman fisherman fireman cameraman hero god landlord priest pope cardinal archbishop imam
  Mr Mr. Mister Monsieur Herr Señor Signor Sir Lord Fr. Father Brother Imam Sheikh Sheik Ayatollah Mullah King Prince Emperor Duke Baron Count Pope Cardinal Archbishop Rabbi Uncle Grandpa he him`)
