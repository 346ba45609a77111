import { hydrate, unmount } from 'svelte'
import { addDeeds } from './add-deeds.ts'
import Freshness from './Freshness.svelte'
import Reader from './Reader.svelte'
import StaticSearch from './StaticSearch.svelte'

const ISLANDS = { reader: Reader, freshness: Freshness, search: StaticSearch }

/** Wakes the parts of the page that the server has set: each takes its data from the element beside it. */
export function comeAlive(): void {
  for (const island of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const component = ISLANDS[island.dataset['island'] as keyof typeof ISLANDS]
    const data = island.nextElementSibling
    if (!component || !(data instanceof HTMLScriptElement)) continue
    // Each island's own data: what the server wrote is what its component takes.
    const props = { view: JSON.parse(data.textContent ?? '{}') } as never
    const mounted = hydrate(component as typeof Reader, { target: island, props })
    comeAlive.stop.push(() => void unmount(mounted))
  }
  addDeeds()
}

/** Puts to sleep what was woken. */
comeAlive.stop = [] as (() => void)[]
