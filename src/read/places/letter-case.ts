/** How a word is written: `lower` also stands for digits and punctuation. */
export type LetterCase = 'lower' | 'capital' | 'upper'

const UPPER = /^\p{Lu}$/u
const LOWER = /^\p{Ll}$/u

/** Case of the word `text.slice(start, end)`; looks at no more than 40 of its characters. */
export function letterCase(text: string, start: number, end: number): LetterCase {
  if (!isUpper(text.charCodeAt(start), text[start]!)) return 'lower'
  let letters = 1
  for (let i = start + 1; i < end && i < start + 40; i++) {
    const unit = text.charCodeAt(i)
    if (isLower(unit, text[i]!)) return 'capital'
    if (isUpper(unit, text[i]!)) letters++
  }
  return letters > 1 ? 'upper' : 'capital'
}

function isUpper(unit: number, letter: string): boolean {
  return unit < 128 ? unit >= 65 && unit <= 90 : UPPER.test(letter)
}

function isLower(unit: number, letter: string): boolean {
  return unit < 128 ? unit >= 97 && unit <= 122 : LOWER.test(letter)
}
