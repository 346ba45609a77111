import { comeAlive } from './come-alive.ts'

/**
 * Puts the newest edition of this page in place of the one shown. What was open stays open, and the line under the
 * reader's eyes stays where it is. False where the page could not be fetched.
 */
export async function swapPage(): Promise<boolean> {
  let next: Document
  try {
    const response = await fetch(location.href.split('#')[0]!, { headers: { accept: 'text/html' }, cache: 'no-cache' })
    if (!response.ok) return false
    next = new DOMParser().parseFromString(await response.text(), 'text/html')
  } catch {
    return false
  }
  if (!next.querySelector('main[data-edition]')) return false
  const open = new Set(
    [...document.querySelectorAll('article.line > details[open]')].map((one) => one.parentElement?.id),
  )
  const anchor = lineInView()
  const top = anchor?.getBoundingClientRect().top ?? 0
  document.title = next.title
  const stop = comeAlive.stop
  comeAlive.stop = []
  document.body.replaceChildren(...next.body.childNodes)
  for (const each of stop) each()
  for (const id of open) if (id) document.getElementById(id)?.querySelector('details')?.setAttribute('open', '')
  comeAlive()
  const same = anchor && document.getElementById(anchor.id)
  if (same) scrollBy({ top: same.getBoundingClientRect().top - top, behavior: 'instant' })
  return true
}

/** The first line whose top is in view, else the last that began above it. */
function lineInView(): Element | undefined {
  let last: Element | undefined
  for (const line of document.querySelectorAll('article.line:not([hidden])')) {
    const { top } = line.getBoundingClientRect()
    if (top >= 0 && top < innerHeight) return line
    if (top < 0) last = line
  }
  return last
}
