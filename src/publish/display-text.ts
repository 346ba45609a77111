// Control characters could write to a terminal what no source said; bidirectional overrides could show words in another
// order than they are written. Neither is part of the words.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * Words of a source as they may be shown anywhere: without control characters and direction overrides, white space
 * (line breaks too) as single spaces, lone halves of surrogate pairs replaced.
 */
export function displayText(text: string): string {
  return displaySlice(text)
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim()
}

/** Like {@link displayText} for a piece in the middle of a text: white space stays as it is. */
export function displaySlice(text: string): string {
  return text.replace(CONTROLS, '').toWellFormed()
}

/** Words as a heading: the first letter a capital. */
export function headingText(text: string): string {
  const shown = displayText(text)
  const [first = ''] = shown
  return first.toUpperCase() + shown.slice(first.length)
}

/** A value with every string in it as {@link displayText}: no field of a brief, however odd, can steer what shows it. */
export function displayAll<T>(value: T): T {
  if (typeof value === 'string') return displayText(value) as T
  if (Array.isArray(value)) return value.map((item: unknown) => displayAll(item)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, displayAll(item as unknown)])) as T
}
