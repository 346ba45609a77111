import type { DayPage, FollowGroup } from '../page-view.ts'

/** What the part above the page needs: how long it is, what can be followed, where news comes from. */
export interface ReaderView {
  readonly story: string
  readonly day: string
  readonly edition: string
  /** This is the newest day: what is on it is news. */
  readonly newest: boolean
  readonly minutes: DayPage['minutes']
  readonly follow: readonly FollowGroup[]
  readonly live?: string
}

export interface FreshnessView {
  readonly asOf: string
  readonly asOfWords: string
  readonly outlets: DayPage['freshness']
}

export interface SearchView {
  readonly index: string
}

export type IslandName = 'reader' | 'freshness' | 'search'

export function readerView(view: DayPage): ReaderView {
  return {
    story: view.story,
    day: view.day,
    edition: view.edition,
    newest: view.standing?.newest === undefined,
    minutes: view.minutes,
    follow: view.follow,
    ...(view.actions.live === undefined ? {} : { live: view.actions.live }),
  }
}

export function freshnessView(view: DayPage): FreshnessView {
  return { asOf: view.asOf, asOfWords: view.asOfWords, outlets: view.freshness }
}
