import { wordSet } from './word-set.ts'

/** Verbs of saying, whose subject is somebody who can speak. Lower case, the forms news uses. */
export const SAYING_VERBS = wordSet(`
  say says said saying tell tells told telling add adds added adding announce announces announced announcing claim claims claimed claiming report reports reported reporting state states stated
  stating warn warns warned warning explain explains explained explaining argue argues argued insist insists insisted deny denies denied denying confirm confirms confirmed confirming declare declares declared
  note notes noted observe observed ask asks asked urge urges urged call calls called demand demands demanded accuse accuses accused admit admits admitted acknowledge acknowledges acknowledged allege alleges alleged
  write writes wrote tweet tweets tweeted post posted quote quoted reply replies replied respond responds responded stress stressed suggest suggests suggested think thinks thought believe believes believed
  comment commented complain complained concede conceded conclude concluded describe describes described estimate estimates estimated estimating expect expects expected vow vowed pledge pledged promise promised testify testified
  recall recalled remark remarked caution cautioned condemn condemned criticise criticised criticize criticized blame blamed reveal revealed disclose disclosed propose proposed speak speaks spoke whisper shout shouted hope hopes hoped`)

/** Prepositions after which a capitalised word is often a place. */
export const PLACE_PREPOSITIONS = wordSet(
  'in In at At from From near Near to toward towards outside inside throughout across around between through via into onto off north south east west northeast northwest southeast southwest northern southern eastern western central downtown',
)

/** Lower-case words inside people's and places' names. */
export const PARTICLES = wordSet(
  'de da do dos das del della di du la le van von der den ter ten bin ibn bint al el ul ud as ad e y zu af av op abu ben',
)

/** Words that join the parts of one name; a name may run across them but never ends in one. */
export const JOINERS = wordSet(`of and for the on in to & - – ' ’ / 's ’s at . , against with`)

/** Names of peoples and believers: no single person, organisation or place. */
export const PEOPLES = wordSet(`
  Muslims Christians Jews Hindus Buddhists Sikhs Catholics Protestants Sunnis Shiites Shias Alawites Druze Kurds Arabs Berbers Hutus Tutsis Roma Tatars Chechens Cossacks Europeans Asians Africans Americans Latinos Hispanics
  Westerners Southerners Northerners Natives Rohingya Rohingyas Uyghurs Uighurs Tibetans Kashmiris Palestinians Israelis Gazans Slavs Serbs Croats Bosniaks Albanians Kosovars Scots Welsh English French Dutch Irish Londoners Parisians New_Yorkers Texans
  Californians Romans Greeks Vikings Aztecs Maya Mayans Incas Indians Aborigines Maori Inuit Navajo Cherokee Apache Sioux Zulu Yoruba Igbo Hausa Pashtuns Tajiks Uzbeks Hazaras Tamils Sinhalese Gypsies`)

/** Months that are given names too. */
export const MONTHS_THAT_ARE_NAMES = wordSet('April June August May')
