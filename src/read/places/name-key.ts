/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ə: 'a',
}
const SPECIAL = /[øłßæœđðþıħə]/g
const MARKS = /[\u0300-\u036f\u02b9-\u02bf]/g
const DROPPED = /['’‘ʼ`´.]/g
const GAPS = /[\s\-–—_/,&]+/g
/** Short forms that English papers use side by side with the full word. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mt', 'mount'],
  ['ft', 'fort'],
])

const SHORTENED = /\b(?:saint|sainte|mt|ft)\b/

/**
 * The form under which a place's name is looked up: lower case, without accents, apostrophes and full stops, hyphens as
 * spaces, "Saint" as "St" and "Mt." as "Mount". Empty when nothing is left.
 */
export function nameKey(name: string): string {
  let key = name.toLowerCase()
  if (!isPlain(key)) {
    key = key
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
  }
  if (!isTidy(key)) key = key.replace(DROPPED, '').replace(GAPS, ' ').trim()
  if (!(key.includes('saint') || key.includes('mt') || key.includes('ft')) || !SHORTENED.test(key)) return key
  return key
    .split(' ')
    .map((word) => WORDS.get(word) ?? word)
    .join(' ')
}

/** Small letters and digits with single spaces between. */
function isTidy(key: string): boolean {
  let before = 32
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i)
    if (code === 32 ? before === 32 : !((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false
    before = code
  }
  return before !== 32
}

function isPlain(key: string): boolean {
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) > 127) return false
  return true
}

/** Two hashes of a key: 32 bits to search by (FNV-1a), 16 bits of another mix to check with. */
export function hashKey(key: string): { hash: number; check: number } {
  let hash = 0x811c9dc5
  let other = 0x9e3779b9
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    hash = Math.imul(hash ^ unit, 0x01000193)
    other = Math.imul(other + unit, 0x85ebca6b) ^ (other >>> 13)
  }
  return { hash: (hash ^ (hash >>> 15)) >>> 0, check: (other ^ (other >>> 16)) & 0xffff }
}
