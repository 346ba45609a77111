import { wordSet } from './word-set.ts'

/** Words at the end (or before "of") of a place's name. */
export const PLACE_WORDS = wordSet(`
  Airport Alley Alps Archipelago Arena Avenue Ave Ave. Basin Bay Beach Bend Border Boulevard Blvd Borough Bridge Building Campus Canal Canyon Cape Castle Cathedral Cemetery Center Channel City Cliffs Coast Corner Cottage County Creek
  Crossing Dam Delta Desert District Drive Falls Farm Field Forest Fort Fountain Garden Gardens Gate Glacier Glen Gorge Gulf Hall Harbor Harbour Heights Highway Hill Hills Hotel House Inn Island Islands Isle Isles Isthmus Jail Junction
  Kingdom Lagoon Lake Lakes Lane Library Lodge Manor Marina Market Memorial Monument Mosque Mount Mountain Mountains Mt Mt. Museum Oblast Observatory Ocean Palace Park Pass Passage Peak Peninsula Pier Plain Plains Plant Plateau Plaza Point Pond
  Port Prairie Prefecture Prison Province Quarter Raion Ranch Range Reef Region Republic Reservoir Resort Ridge River Road Rd Rd. Rock Route Ruins Sea Shore Shrine Sound Spit Square Stadium Station St Strait Straits Strand Street Strip Suburb Summit Swamp
  Temple Terrace Territories Territory Theater Theatre Tower Towers Town Township Trail Tunnel Valley View Village Volcano Way Wall Waterfall Wood Woods Zoo`)

/** Words at the front of a place's name. */
export const PLACE_HEADS = wordSet(`
  Bay Cape City Fort Gulf Isle Island Kingdom Lake Lago Mount Mt Mt. Mont Monte Port Puerto Republic Río Rio Saint San Santa Santo Sao São Sea St St. State Strait Town Province County Village Los Las El La Le Al`)

/** Adjectives of place before or in a name: "South Sudan", "Eastern Aleppo". */
export const DIRECTIONS = wordSet(`
  North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest Northeastern Northwestern Southeastern Southwestern Central Upper Lower Greater Inner Outer Middle Mid New Old Great`)

/** States and provinces news names without their country, with their usual short forms. */
export const STATES = wordSet(`
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana
  Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming
  Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. W.Va. Wash. Wis. Wyo. D.C. DC U.S. US U.S.A. USA UK U.K. UAE U.A.E. USSR
  AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY
  Alberta British_Columbia Manitoba New_Brunswick Newfoundland Labrador Nova_Scotia Nunavut Ontario Quebec Québec Saskatchewan Yukon Queensland Tasmania Victoria New_South_Wales
  England Scotland Wales Northern_Ireland Ulster Cornwall Kent Essex Sussex Yorkshire Lancashire Crimea Donbas Donbass Chechnya Dagestan Siberia Kurdistan Kashmir Punjab Sindh Balochistan Bavaria Saxony Catalonia Andalusia Sicily Sardinia Lombardy Tuscany
  Normandy Brittany Provence Corsica Flanders Wallonia Transylvania Kosovo Abkhazia Transnistria Darfur Tigray Biafra Kivu Xinjiang Tibet Guangdong Sichuan Hubei Manchuria Okinawa Hokkaido Bali Java Sumatra Borneo Mindanao Luzon Gujarat Kerala Bihar Assam Bengal
  Gaza West_Bank Golan Sinai Anatolia Galilee Jerusalem
  Africa America Americas Antarctica Arctic Asia Australasia Balkans Caribbean Caucasus Europe Eurasia Latin_America Mediterranean Mesopotamia Middle_East Far_East Oceania Pacific Atlantic Persia Polynesia Sahara Sahel Scandinavia Maghreb Levant
  Earth Mars Jupiter Saturn Venus Moon Bosnia Herzegovina Holland Britain Great_Britain Burma Siam Bohemia Prussia Yugoslavia Czechoslovakia Soviet_Union Rhodesia Zaire`)
