/** Shows only lines that answer to one of these keys; all where there is none. Gives how many are shown. */
export function applyFollow(keys: readonly string[]): { lines: number; of: number } {
  const wanted = new Set(keys)
  let shown = 0
  const lines = document.querySelectorAll<HTMLElement>('article.line')
  for (const line of lines) {
    const answers = (line.dataset['follow'] ?? '').split('\n').some((key) => wanted.has(key))
    line.hidden = wanted.size > 0 && !answers
    if (!line.hidden) shown++
  }
  for (const section of document.querySelectorAll<HTMLElement>('section.section')) {
    section.hidden = section.querySelector('article.line:not([hidden])') === null
  }
  return { lines: shown, of: lines.length }
}
