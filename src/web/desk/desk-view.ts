/** What the desk shows, as plain data: words ready to print, addresses ready to follow. */
export type DeskView = DeskPage | DeskReportPage | DeskMessage

interface DeskFrame {
  readonly title: string
  readonly story: string
  /** Who is signed in. */
  readonly user: string
  /** Goes with every form. */
  readonly csrf: string
}

/** All that editors decide about, on one page. */
export interface DeskPage extends DeskFrame {
  readonly kind: 'desk'
  readonly asOf: string
  /** Of the log as shown: a decision that meets a later one is told. */
  readonly version: string
  /** Editions are published by hand. */
  readonly byHand: boolean
  readonly items: readonly QueueEntry[]
  readonly merges: readonly {
    readonly events: readonly [string, string]
    readonly headings: readonly [string, string]
    readonly reasons: readonly string[]
  }[]
  readonly ungraded: readonly { readonly source: string; readonly lines: number }[]
  readonly notes: readonly { readonly about: string; readonly words: string; readonly line?: string }[]
  readonly sections: readonly DeskSection[]
  readonly log: readonly LogEntry[]
  readonly reports: readonly {
    readonly id: string
    readonly title: string
    readonly outlet: string
    readonly received: string
    readonly statements: number
  }[]
  readonly editions: readonly {
    readonly id: string
    readonly day: string
    readonly made: string
    readonly state: string
    readonly by: string
  }[]
  readonly feeds: readonly { readonly address: string; readonly state: string }[]
}

export interface QueueEntry {
  readonly id: string
  readonly kind: string
  readonly target: string
  readonly words: string
  readonly by: string
  readonly made: string
}

export interface DeskSection {
  readonly id: string
  readonly heading: string
  readonly lines: readonly {
    readonly id: string
    readonly text: string
    readonly credit: string
    readonly state: string
    readonly event?: string
  }[]
}

export interface LogEntry {
  readonly id: string
  readonly words: string
  readonly by: string
  readonly why: string
  readonly made: string
  readonly undone: boolean
  readonly isUndo: boolean
}

/** A report beside what was read in it. */
export interface DeskReportPage extends DeskFrame {
  readonly kind: 'report'
  readonly heading: string
  readonly facts: readonly string[]
  readonly paragraphs: readonly string[]
  readonly statements: readonly {
    readonly words: string
    readonly speaker: string
    readonly facts: readonly string[]
  }[]
}

export interface DeskMessage extends DeskFrame {
  readonly kind: 'message'
  readonly heading: string
  readonly words: readonly string[]
}
