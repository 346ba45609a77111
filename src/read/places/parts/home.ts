import type { Words } from '../words.ts'
import type { PartRule } from './part-rule.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Behind "from", a person so described comes from there. */
const PERSONS = set(
  'man woman boy girl player singer student teacher soldier fighter farmer doctor nurse engineer worker driver tourist athlete striker goalkeeper footballer boxer swimmer runner writer poet artist actor actress musician priest lawyer businessman businesswoman entrepreneur politician lawmaker senator activist journalist reporter photographer volunteer migrant refugee teenager youth child mother father couple family resident native immigrant veteran pensioner retiree grandmother grandfather widow widower someone anyone people men women students families tourists players migrants refugees volunteers immigrants fans supporters soldiers fighters troops scientist researcher expert candidate scholar delegate delegates republican democrat democrats republicans',
)
/** With one of these before it, "from" is where something moves away from. */
const MOVING = set(
  'evacuate evacuated evacuating evacuation flee fled fleeing flees escape escaped escaping escapes remove removed removing withdraw withdrew withdrawn withdrawing withdrawal pull pulled pulling rescue rescued rescuing bring brought bringing move moved moving transfer transferred travel travelled traveled travelling travel return returned returning arrive arrived arriving leave left leaving come came coming drive drove driven expel expelled deport deported displaced displace take took taken send sent carry carried bus bused transport transported release released',
)

/** "the player from Caruaru", "a 34-year-old from Leeds", "born in Leeds", "a native of Leeds", "Ann Lee, 34, of Leeds". */
export const home: PartRule = ({ words }, { name }) => {
  const { first, last } = name
  const preposition = words.lower(first - 1)
  if (preposition === 'from' && isPerson(words, first - 2)) return movesBefore(words, first - 2) ? undefined : 'home'
  if (preposition === 'of' && /^(?:native|natives|resident|citizen|inhabitant)$/.test(words.lower(first - 2)))
    return 'home'
  if (
    preposition === 'of' &&
    words.text(first - 2) === ',' &&
    /^\d\d?$/.test(words.text(first - 3)) &&
    words.text(first - 4) === ','
  )
    return 'home'
  if (preposition === 'in' && /^(?:born|raised)$/.test(words.lower(first - 2))) return 'home'
  if (words.text(last + 1) === '-' && words.lower(last + 2) === 'born') return 'home'
  // "a Leeds man", but not "Leeds residents": where they live is where they are.
  if (
    words.together(last, last + 1) &&
    isPerson(words, last + 1) &&
    !/^(?:residents|people|families)$/.test(words.lower(last + 1))
  )
    return 'home'
  return undefined
}

function isPerson(words: Words, i: number): boolean {
  return (
    PERSONS.has(words.lower(i)) ||
    (words.lower(i) === 'old' && /^years?$/.test(words.lower(i - 2))) ||
    /^\d+-year-old$/.test(words.lower(i))
  )
}

/** Looks back as far as eight words, not over the sentence's start. */
function movesBefore(words: Words, i: number): boolean {
  for (let j = i; j > i - 8 && words.together(i, j); j--) if (MOVING.has(words.lower(j))) return true
  return false
}
