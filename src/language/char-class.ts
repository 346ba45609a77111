/** Kinds of UTF-16 code units the tokeniser tells apart. */
export const CHAR = Object.freeze({
  SPACE: 0,
  LETTER: 1,
  DIGIT: 2,
  APOSTROPHE: 3,
  HYPHEN: 4,
  PERIOD: 5,
  PAIR: 6,
  OTHER: 7,
})

function classOf(code: number): number {
  if (code <= 32 || code === 0x7f || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200b))
    return CHAR.SPACE
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff)
    return CHAR.SPACE
  if (code >= 48 && code <= 57) return CHAR.DIGIT
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return CHAR.LETTER
  if (code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc) return CHAR.APOSTROPHE
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return CHAR.HYPHEN
  if (code === 0x2e) return CHAR.PERIOD
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba || code === 0xad ? CHAR.LETTER : CHAR.OTHER
  if (code === 0xd7 || code === 0xf7) return CHAR.OTHER
  // Everything above is taken for a letter but general punctuation, currency signs, arrows, boxes and symbols.
  if (code >= 0x2010 && code <= 0x2bff) return symbolOrLetter(code)
  if (code >= 0x3001 && code <= 0x3030) return CHAR.OTHER
  if (code >= 0xd800 && code <= 0xdfff) return CHAR.PAIR
  if (code >= 0xfe10 && code <= 0xfe1f) return CHAR.OTHER
  if ((code >= 0xff01 && code <= 0xff0f) || (code >= 0xff1a && code <= 0xff20) || code >= 0xfff0) return CHAR.OTHER
  return CHAR.LETTER
}

function symbolOrLetter(code: number): number {
  // Word joiner, variation marks and superscript letters stay inside a word.
  if (code === 0x2060 || (code >= 0x200c && code <= 0x200f)) return CHAR.LETTER
  if (code >= 0x2070 && code <= 0x209c)
    return code === 0x2071 || code === 0x207f || code >= 0x2090 ? CHAR.LETTER : CHAR.OTHER
  if (code >= 0x2100 && code <= 0x214f) return CHAR.OTHER
  return CHAR.OTHER
}

const table = new Uint8Array(65536)
for (let code = 0; code < 65536; code++) table[code] = classOf(code)

/** Class of every UTF-16 code unit, indexed by code. */
export const charClass: Uint8Array = table
