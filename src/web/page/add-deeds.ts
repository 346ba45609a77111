import { drawCard } from './draw-card.ts'

/** Beside a line's evidence, what only a script can do: copy the line with its attribution, and make a picture of it. */
export function addDeeds(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-deeds]:not([data-alive])')) {
    place.dataset['alive'] = ''
    const line = place.dataset['deeds'] ?? ''
    place.prepend(
      button('Copy with its source', (own) => copy(line, own)),
      button('Picture to share', () => drawCard(quoteOf(line), address(line))),
    )
  }
}

function button(words: string, act: (own: HTMLButtonElement) => Promise<void> | void): HTMLButtonElement {
  const own = document.createElement('button')
  own.type = 'button'
  own.className = 'plain'
  own.textContent = words
  own.addEventListener('click', () => void act(own))
  return own
}

export interface Quote {
  readonly words: string
  readonly credit: string
  readonly story: string
  readonly asOf: string
}

function quoteOf(id: string): Quote {
  const line = document.getElementById(id)
  const text = (selector: string, within: ParentNode | null): string =>
    within?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  return {
    words: text('.words', line),
    credit: text('.credit', line),
    story: [text('.masthead h1', document), text('.masthead .day', document)].filter((part) => part !== '').join(', '),
    asOf: text('.ears time', document),
  }
}

function address(line: string): string {
  return `${location.href.split('#')[0]}#${line}`
}

async function copy(line: string, own: HTMLButtonElement): Promise<void> {
  const { words, credit, asOf } = quoteOf(line)
  const said = own.textContent
  try {
    await navigator.clipboard.writeText(`“${words}” (${credit}; as of ${asOf}) ${address(line)}`)
    own.textContent = 'Copied'
  } catch {
    own.textContent = 'The browser did not allow it'
  }
  setTimeout(() => {
    own.textContent = said
  }, 2000)
}
