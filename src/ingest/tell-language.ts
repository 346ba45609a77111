/** Commonest words of English that no other written language has together. */
const ENGLISH = new Set(
  `the of and to that was is with for by on as from has had were are have been which who this but not they his her its
  their said after at an he she it be would will`.split(/\s+/),
)
const SAMPLE = 3000
/** Fewer letters than this are too few for the detector alone. */
const SHORT = 60

/**
 * ISO 639-1 of a text, or `und`. Plain English is told by its function words without loading the detector (130 MB,
 * a fifth of a second); anything else goes to it. `claimed` (html lang, ninjs language) decides only where the words
 * cannot: templates often claim the wrong one.
 */
export async function tellLanguage(text: string, claimed?: string): Promise<string> {
  const sample = text.slice(0, SAMPLE)
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const english = words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length)
  const plain = plainLetterShare(sample)
  if (words.length >= 20 && english >= 0.2 && plain > 0.97) return 'en'
  const { eld } = await import('eld/extrasmall')
  const detected = eld.detect(sample)
  const said = claimed?.slice(0, 2).toLowerCase()
  const letters = words.join('').length
  if (letters >= SHORT && detected.language) return detected.language
  if (english >= 0.2 && plain > 0.97) return 'en'
  return shortLanguage(detected.getScores(), said, letters)
}

/** Few words: what is claimed counts if the detector finds it likely, English if it is among the likeliest. */
function shortLanguage(scores: Readonly<Record<string, number>>, said: string | undefined, letters: number): string {
  const ranked = Object.entries(scores).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const best = ranked[0]
  if (!best || letters < 6) return said ?? 'und'
  const near = (language: string): boolean => (scores[language] ?? 0) >= 0.75 * best[1]
  if (said && near(said)) return said
  if (near('en')) return 'en'
  return best[0]
}

/** Share of the letters that English uses. */
function plainLetterShare(text: string): number {
  let letters = 0
  let plain = 0
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    letters++
    if (letter < '\u0080') plain++
  }
  return letters === 0 ? 0 : plain / letters
}
