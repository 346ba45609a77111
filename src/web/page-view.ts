/**
 * What a page shows, as plain data: words are ready to print, addresses ready to follow. `makeDayPage` of src/publish
 * makes it out of a brief; the components of this folder only set it in type. Strings are plain text, never markup.
 */
export type PageView = DayPage | SearchPage | DaysPage | MessagePage | SignInPage

/** What every page has. */
export interface Frame {
  /** Of the document: "The siege of Haldren, day 11 · Tuesday 12 May 2026". */
  readonly title: string
  readonly story: string
  /** Of the words of the sources, BCP 47; the furniture is English. */
  readonly language: string
  /** Left out: left to right. */
  readonly direction?: 'ltr' | 'rtl'
  /** Where the site begins, seen from this page: '', '../', '/', '/haldren/'. Assets lie under `${root}assets/`. */
  readonly root: string
  readonly links: {
    /** The newest day. */
    readonly home: string
    /** All days of the story. */
    readonly days?: string
    readonly search?: string
    readonly signIn?: string
    readonly desk?: string
    /** Name of who is signed in, and where to sign out (a POST with `csrf`). */
    readonly user?: { readonly name: string; readonly signOut: string; readonly csrf: string }
  }
  /** `<link rel="alternate">`: Atom, JSON Feed, iCalendar. */
  readonly feeds: readonly { readonly href: string; readonly type: string; readonly title: string }[]
  /** Absolute address, for `<link rel="canonical">` and share cards. */
  readonly canonical?: string
  /** Absolute address of a PNG, for `og:image`. */
  readonly card?: string
  readonly description?: string
  /** JSON-LD as text; the page escapes it. */
  readonly jsonLd?: string
  /** Hours that the page may be kept from search machines and such: a draft. */
  readonly noIndex?: boolean
}

/** One day of the story. */
export interface DayPage extends Frame {
  readonly kind: 'day'
  /** YYYY-MM-DD. */
  readonly day: string
  /** "Tuesday 12 May 2026". */
  readonly date: string
  readonly dayNumber?: number
  /** How the number came about. */
  readonly dayNumberWhy?: string
  /** Instant; and in words. */
  readonly asOf: string
  readonly asOfWords: string
  /** Changes with every change of what is printed: the edition's id, or a hash of the brief. */
  readonly edition: string
  /** Said over an older page: "This is the page as it stood on …", with the way to the newest. */
  readonly standing?: { readonly words: string; readonly newest?: string }
  /** Draft, cleared, published; left out where pages are published continuously. */
  readonly status?: string
  readonly facts: readonly string[]
  readonly minutes: { readonly lead: number; readonly lines: number; readonly everything: number }
  readonly days: readonly DayMark[]
  readonly lead: readonly LeadLine[]
  readonly sections: readonly SectionView[]
  readonly disputes: readonly DisputeView[]
  readonly figures: readonly SeriesView[]
  readonly map: MapView
  readonly comingUp: readonly PlanView[]
  readonly corrections: readonly CorrectionView[]
  readonly changes: { readonly since: string; readonly entries: readonly ChangeView[] }
  readonly notKnown: readonly NotKnownView[]
  readonly numbers: readonly NumberView[]
  readonly leftOut: readonly LeftOutView[]
  readonly reports: readonly ReportView[]
  readonly notes: readonly string[]
  /** When each outlet was last heard, instants; the browser works out how long ago that is. */
  readonly freshness: readonly { readonly outlet: string; readonly at: string }[]
  readonly follow: readonly FollowGroup[]
  readonly actions: {
    /** Server-sent events: one `brief` event for each new edition, its data a {@link LiveUpdate} as JSON. */
    readonly live?: string
    /** Where "this is wrong" is posted, as a form: `line`, `edition`, `note`, `csrf`. */
    readonly fault?: { readonly action: string; readonly csrf?: string }
    /** Other forms of this page: Markdown, JSON … */
    readonly downloads: readonly { readonly href: string; readonly name: string }[]
  }
}

/** What a `brief` event of the live stream carries. The page fetches itself anew when its reader asks for it. */
export interface LiveUpdate {
  readonly edition: string
  readonly day: string
  readonly changes: readonly { readonly kind: string; readonly line?: string; readonly text?: string }[]
}

/** One day in the strip. */
export interface DayMark {
  readonly day: string
  readonly href: string
  readonly number?: number
  /** Events of the day: the height of its bar. */
  readonly volume: number
  /** What was counted, where it is not events: "48 statements". */
  readonly volumeWords?: string
  readonly current: boolean
  /** Its edition, for the mark that it has been read. */
  readonly edition?: string
}

/** Words of a source; what Sayso added stands in brackets and is set apart. */
export interface TextPiece {
  readonly text: string
  readonly added?: true
}

export interface LeadLine {
  /** Id of its line below. */
  readonly line: string
  readonly words: readonly TextPiece[]
  readonly credit: string
  readonly tags: readonly Tag[]
  readonly state: LineState
}

export type LineState = 'new' | 'updated' | 'unchanged' | 'disputed' | 'withdrawn'

/** A word that warns or marks: "planned", "disputed", "new". `kind` is a closed word for its colour. */
export interface Tag {
  readonly kind: string
  readonly words: string
}

export interface SectionView {
  readonly id: string
  readonly heading: string
  readonly lines: readonly LineView[]
}

export interface LineView {
  readonly id: string
  readonly words: readonly TextPiece[]
  readonly state: LineState
  readonly tags: readonly Tag[]
  /** "Leonid Slutsky, Russian negotiator, via Interfax". */
  readonly credit: string
  /** "2 independent origins, in 5 reports"; empty for one report's own word. */
  readonly support: string
  readonly figures: readonly { readonly amount: string; readonly counted: string; readonly scope: string }[]
  readonly carriers: readonly CarrierView[]
  /** Keys of {@link FollowGroup} that it answers to. */
  readonly follow: readonly string[]
  /** Id of its dispute. */
  readonly dispute?: string
  readonly evidence: EvidenceView
  /** Its own address; with a fragment it is on this page. */
  readonly href: string
  readonly card?: string
}

export interface CarrierView {
  readonly name: string
  /** Number in the list of reports, and where that is. */
  readonly number: number
  readonly status?: string
}

export interface EvidenceView {
  readonly passages: readonly PassageView[]
  /** So many more reports carry the same. */
  readonly more: number
  readonly facts: readonly { readonly name: string; readonly values: readonly string[] }[]
  readonly grade: { readonly code: string; readonly words: string; readonly why: string }
  readonly rules: readonly { readonly role?: string; readonly rule: string; readonly words: string }[]
  readonly history: readonly ChangeView[]
}

/** Where in one report the words stand. */
export interface PassageView {
  readonly report: string
  readonly href?: string
  readonly before?: string
  readonly paragraphs: readonly (readonly SegmentView[] | 'gap')[]
  readonly after?: string
}

export interface SegmentView {
  readonly text: string
  readonly marked: boolean
  readonly role?: string
}

/** Words of a line shown elsewhere, with the way to it. */
export interface QuotedLine {
  readonly line: string
  readonly words: readonly TextPiece[]
  readonly credit: string
  readonly state: LineState
}

export interface DisputeView {
  readonly id: string
  readonly kind: string
  readonly about: string
  /** What it is about is what one side says, and stands there. */
  readonly repeats: boolean
  readonly agreed: readonly string[]
  readonly sides: readonly { readonly who: string; readonly lines: readonly QuotedLine[] }[]
}

/** One counted thing over time. */
export interface SeriesView {
  readonly id: string
  readonly name: string
  /** "killed", "in this period", "running total". */
  readonly scope: 'event' | 'period' | 'total' | 'stock'
  readonly scopeWords: string
  readonly points: readonly PointView[]
}

export interface PointView {
  readonly value: number
  readonly high?: number
  readonly bound: 'exact' | 'about' | 'min' | 'max' | 'over' | 'under' | 'vague'
  /** "at least 4,640". */
  readonly amount: string
  /** Milliseconds since 1970; where the figure has no day, the point is listed and not drawn. */
  readonly at?: number
  readonly when: string
  readonly state: 'latest' | 'superseded' | 'repeated-old' | 'withdrawn' | 'rival'
  readonly stateWords: string
  readonly credit: string
  /** Its line, where that stands on the page; else its words are all there is. */
  readonly line?: string
  readonly words?: string
  readonly revision?: string
  /** Position in the series of the point that it replaces. */
  readonly supersedes?: number
}

export interface MapView {
  readonly spots: readonly SpotView[]
  /** Places without a position: listed, not drawn. */
  readonly unplaced: readonly SpotView[]
}

export interface SpotView {
  readonly name: string
  readonly region: string
  readonly precision: 'point' | 'city' | 'district' | 'province' | 'country' | 'unknown'
  readonly lat?: number
  readonly lon?: number
  readonly lines: readonly string[]
  readonly follow: string
}

export interface PlanView {
  readonly uid: string
  readonly status: 'tentative' | 'confirmed' | 'cancelled'
  readonly statusWords: string
  /** First day, YYYY-MM-DD, where the time is a day. */
  readonly day?: string
  readonly when: string
  readonly was: readonly string[]
  readonly lines: readonly QuotedLine[]
  readonly outcome?: { readonly words: string; readonly lines: readonly QuotedLine[] }
}

export interface CorrectionView {
  readonly id: string
  readonly kind: string
  readonly words: string
  readonly line?: string
  readonly by: string
  readonly at: string
  readonly when: string
  readonly stillCarriedBy: readonly string[]
  /** What the correction says. */
  readonly says: string
}

export interface ChangeView {
  readonly id: string
  readonly kind: string
  readonly kindWords: string
  readonly line?: string
  readonly before: string
  readonly after: string
  /** Instant or day; and in words. */
  readonly at: string
  readonly when: string
  readonly by: string
  readonly reason: string
}

export interface NotKnownView {
  readonly kind: string
  readonly words: string
  readonly quote: string
  readonly line: string
  readonly credit: string
}

/** "17 reports": a number of the day, and the list it opens. */
export interface NumberView {
  readonly id: string
  readonly number: number
  readonly name: string
  /** Names with how often, or an address on this page. */
  readonly list: readonly { readonly words: string; readonly href?: string; readonly note?: string }[]
}

/** One reason of the closed list, and what it left out. */
export interface LeftOutView {
  readonly reason: string
  readonly words: string
  readonly count: number
  /** Reports by name; lines where their words are at hand. */
  readonly items: readonly string[]
}

export interface ReportView {
  readonly id: string
  readonly number: number
  readonly outlet?: string
  readonly title: string
  readonly href?: string
  readonly status?: Tag
  readonly notes: readonly string[]
  /** Instant. */
  readonly publishedAt?: string
}

/** What a reader can follow: speakers, sides, places, kinds of event. */
export interface FollowGroup {
  readonly kind: 'speaker' | 'side' | 'place' | 'kind'
  readonly name: string
  readonly entries: readonly {
    readonly key: string
    readonly name: string
    readonly count: number
    readonly feed?: string
  }[]
}

/** Search over everything said. Without `asked` it is the empty form. */
export interface SearchPage extends Frame {
  readonly kind: 'search'
  /** Where the form goes (GET: `q`, `speaker`, `place`, `kind`, `from`, `to`). */
  readonly action: string
  readonly asked: Readonly<Partial<Record<'q' | 'speaker' | 'place' | 'kind' | 'from' | 'to', string>>>
  readonly kinds: readonly string[]
  /** Left out: nothing was asked. */
  readonly found?: {
    readonly words: string
    readonly results: readonly SearchResult[]
    readonly next?: string
    readonly previous?: string
  }
  /** What was wrong with the question. */
  readonly fault?: string
  /** A static site: the file of everything said, which the browser searches itself. */
  readonly index?: string
}

export interface SearchResult {
  readonly words: string
  readonly speaker: string
  readonly modality?: string
  readonly outlet?: string
  readonly title?: string
  /** YYYY-MM-DD; and in words. */
  readonly day?: string
  readonly date?: string
  readonly places?: string
  /** The day's page at the line, or the day. */
  readonly href?: string
}

/** All days of the story, newest first. */
export interface DaysPage extends Frame {
  readonly kind: 'days'
  readonly days: readonly (DayMark & { readonly date: string; readonly lead: readonly LeadLine[] })[]
}

/** A short message in place of a page: nothing read yet, not found, thank you. */
export interface MessagePage extends Frame {
  readonly kind: 'message'
  readonly heading: string
  readonly words: readonly string[]
  readonly back?: { readonly href: string; readonly words: string }
}

export interface SignInPage extends Frame {
  readonly kind: 'sign-in'
  /** Where the form goes (POST: `name`, `password`, `csrf`, `next`). */
  readonly action: string
  readonly csrf?: string
  readonly next?: string
  readonly fault?: string
  /** Other ways in: OpenID Connect. */
  readonly others: readonly { readonly href: string; readonly name: string }[]
}
