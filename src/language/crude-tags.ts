import { TAG } from './analysis.ts'
import { CHAR, charClass } from './char-class.ts'

const KNOWN = new Map<string, number>()
function know(tag: number, words: string): void {
  for (const word of words.split(/\s+/)) KNOWN.set(word, tag)
}
know(TAG.DET, 'the a an this these those every no any some all both each another')
know(
  TAG.PRON,
  'he she it they we i you who what which him her them us me his its their my your our himself themselves there that',
)
know(
  TAG.ADP,
  'of in on at by for from with about into over after before under between through during against since until near',
)
know(TAG.CCONJ, 'and or but nor')
know(TAG.SCONJ, 'if because while although whether as')
know(
  TAG.AUX,
  "is are was were be been being has have had will would can could may might must should do does did 's 're 've 'll 'd 'm ca wo",
)
know(TAG.PART, "to not n't n’t ' ’")
know(TAG.VERB, 'said says say told tell tells announced killed injured reported')
know(TAG.ADV, 'also very now then here only still more most yesterday today tomorrow')
know(TAG.NUM, 'one two three four five six seven eight nine ten hundred thousand million billion')

/** Tag by word list and shape alone, for use where no weights are loaded. */
export function crudeTags(text: string, count: number, start: Int32Array, end: Int32Array): Uint8Array {
  const tags = new Uint8Array(count)
  for (let i = 0; i < count; i++) tags[i] = crudeTag(text.slice(start[i], end[i]))
  return tags
}

function crudeTag(word: string): number {
  const known = KNOWN.get(word.toLowerCase())
  if (known !== undefined) return known
  const code = word.charCodeAt(0)
  const kind = charClass[code]
  if (kind === CHAR.DIGIT) return TAG.NUM
  if (kind !== CHAR.LETTER) return code === 36 || code === 37 ? TAG.SYM : TAG.PUNCT
  if (code >= 65 && code <= 90) return TAG.PROPN
  if (word.endsWith('ly')) return TAG.ADV
  if (word.endsWith('ed') || word.endsWith('ing')) return TAG.VERB
  return TAG.NOUN
}
