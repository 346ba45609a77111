/** Units and currencies: what the word or sign stands for, and the sort of thing measured. */

export type UnitSort = 'percent' | 'money' | 'duration' | 'length' | 'measure' | 'points' | 'times'

export interface Unit {
  readonly name: string
  readonly sort: UnitSort
}

function table(sort: UnitSort, lines: string): [string, Unit][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', words = ''] = line.split(':')
      return words
        .trim()
        .split(/\s*,\s*/)
        .map((word): [string, Unit] => [word, { name: name.trim(), sort }])
    })
}

/** Signs and letters that stand before a sum; several pieces are joined without a space. */
export const CURRENCY_BEFORE: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['hk$', 'HKD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['s$', 'SGD'],
  ['nt$', 'TWD'],
  ['r$', 'BRL'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['ps', 'GBP'],
  ['¥', 'JPY'],
  ['y=', 'JPY'],
  ['jpy', 'JPY'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['₹', 'INR'],
  ['rs', 'INR'],
  ['inr', 'INR'],
  ['rm', 'MYR'],
  ['₽', 'RUB'],
  ['rub', 'RUB'],
  ['₴', 'UAH'],
  ['uah', 'UAH'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['nis', 'ILS'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['zar', 'ZAR'],
  ['chf', 'CHF'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['aed', 'AED'],
  ['sgd', 'SGD'],
  ['hkd', 'HKD'],
  ['nok', 'NOK'],
  ['sek', 'SEK'],
  ['dkk', 'DKK'],
])

const MONEY = `
USD: dollar, dollars, $, usd, us dollars, us dollar, u.s dollars, u.s dollar
EUR: euro, euros, €, eur
GBP: pound, pounds, £, gbp, pounds sterling, quid
JPY: yen, ¥, jpy
CNY: yuan, renminbi, cny
INR: rupee, rupees
RUB: ruble, rubles, rouble, roubles
UAH: hryvnia, hryvnias, hryvnya
ILS: shekel, shekels
CHF: francs, franc, swiss francs
MXN: peso, pesos
BRL: reais, real
TRY: lira, liras
SEK: krona, kronor, swedish crowns
NOK: kroner, krone, norwegian crowns
DKK: danish crowns
PLN: zloty, zlotys
ZAR: rand
NGN: naira
KES: shilling, shillings
KRW: won
SAR: riyal, riyals
AED: dirham, dirhams
KWD: dinar, dinars
IRR: rial, rials
MYR: ringgit
IDR: rupiah
THB: baht
VND: dong
HRK: kn, kuna
crown: crowns, crown
mark: marks
florin: florins, florin
guilder: guilders, guilder
forint: forints, forint
leu: lei
lev: leva
thaler: thalers, talers
ducat: ducats
drachma: drachmas
taka: taka
birr: birr
kwacha: kwacha
cedi: cedis
tenge: tenge
dram: drams
kyat: kyat, kyats
quetzal: quetzals
boliviano: bolivianos
bolivar: bolivars, bolívares
cent: cent, cents
penny: pence, penny, p
sen: sen`

const DURATIONS = `
second: second, seconds, sec, secs
minute: minute, minutes, min, mins
hour: hour, hours, hr, hrs
day: day, days
night: night, nights
week: week, weeks
fortnight: fortnight, fortnights
month: month, months
quarter: quarters
year: year, years, yr, yrs
decade: decade, decades
century: century, centuries`

const LENGTHS = `
millimetre: mm, millimetre, millimetres, millimeter, millimeters
centimetre: cm, centimetre, centimetres, centimeter, centimeters
metre: m, metre, metres, meter, meters
kilometre: km, kms, kilometre, kilometres, kilometer, kilometers
inch: inch, inches, ″
foot: foot, feet, ft
yard: yard, yards, yd, yds
mile: mile, miles
nautical mile: nautical miles, nautical mile
micrometre: μm, µm, micron, microns
nanometre: nm, nanometres, nanometers`

const MEASURES = `
square metre: sq m, square m, sq. m, square metres, square meters, square metre, square meter, m2, m²
square kilometre: sq km, square km, square kms, sq. km, sq kms, square kilometres, square kilometers, square kilometre, square kilometer, km2, km²
square mile: sq. miles, sq. mi, square miles, square mile, sq mi, sq miles
square foot: sq. ft, square feet, square foot, sq ft
cubic metre: cubic metres, cubic meters, m3, m³
cubic foot: cubic feet, cubic foot, cu ft
acre: acre, acres
hectare: hectare, hectares, ha
kilometre per hour: kph, kmh, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour
mile per hour: mph, m.p.h, miles per hour, miles an hour
mile per gallon: mpg, miles per gallon
knot: knot, knots
gram: g, gram, grams, gramme, grammes
milligram: mg, milligram, milligrams
kilogram: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
pound-mass: lb, lbs
ounce: ounce, ounces, oz
ton: ton, tons
tonne: tonne, tonnes, metric tons, metric ton, metric tonnes
kiloton: kiloton, kilotons
megaton: megaton, megatons, megatonnes
gigaton: gigaton, gigatons, gigatonnes
litre: l, litre, litres, liter, liters
millilitre: ml, millilitre, millilitres, milliliter, milliliters
gallon: gallon, gallons
barrel: barrel, barrels, bbl
bushel: bushel, bushels
watt: w, watt, watts
kilowatt: kw, kilowatt, kilowatts
megawatt: mw, megawatt, megawatts
gigawatt: gw, gigawatt, gigawatts
kilowatt hour: kwh, kilowatt hours, kilowatt-hours
megawatt hour: mwh, megawatt hours, megawatt-hours
terawatt hour: twh, terawatt hours
volt: v, volt, volts
ampere: amp, amps, amperes
milliampere hour: mah
horsepower: hp, bhp, horsepower
pound-foot: lb-ft, pound-feet, lb
newton metre: nm
hertz: hz, hertz
kilohertz: khz
megahertz: mhz
gigahertz: ghz
bit per second: bps
megabit per second: mbps
gigabit per second: gbps
kilobyte: kb
megabyte: mb, megabyte, megabytes
gigabyte: gb, gigabyte, gigabytes
terabyte: tb, terabyte, terabytes
pixel: px, pixels
megapixel: mp, megapixel, megapixels
degree: degree, degrees, °
celsius: c, celsius, °c, degrees celsius, degrees centigrade, degree celsius
fahrenheit: f, fahrenheit, °f, degrees fahrenheit
decibel: db, decibels
calorie: calorie, calories, kcal
revolution per minute: rpm
pascal: pa
kilopascal: kpa
megapascal: mpa
gigapascal: gpa, gigapascals
psi: psi
kilopound per square inch: ksi
part per million: ppm, parts per million
basis point: basis points, basis point, bps, bp
carat: carat, carats
magnitude: magnitude`

const MONEY_UNITS = new Map(table('money', MONEY))

/** Units that stand behind the number, in lower case; up to three words. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...table('percent', 'percent: %, percent, per cent, pc, pct, percentage points, percentage point'),
  ...table('points', 'point: point, points, pts, pt'),
  ...table('times', 'times: times, fold, x'),
  ...table('duration', DURATIONS),
  ...table('length', LENGTHS),
  ...table('measure', MEASURES),
  ...MONEY_UNITS,
])

/** Units of one or two letters: only glued to the number, or with a blank behind digits where no word follows as noun. */
export const SHORT_UNITS: ReadonlySet<string> = new Set(
  'm l g w v c f p k x a s t h d mm cm km kg mg ml hp kw mw gw gb mb tb kb mp hz db pa ft lb lbs oz yd pt bp ha nm px min sec hr yr pc v'.split(
    ' ',
  ),
)

export const LONGEST_UNIT = 3
