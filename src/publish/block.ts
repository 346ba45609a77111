/** One thing a page of plain text can hold. The terminal and Markdown set the same outline in their own type. */
export type Block =
  | {
      readonly kind: 'title'
      readonly name: string
      readonly day: string
      readonly date: string
      readonly facts: string
    }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string; readonly note?: string }
  | Item
  | { readonly kind: 'sides'; readonly sides: readonly Side[] }
  | { readonly kind: 'note'; readonly text: string }

/** One side of a dispute. */
export interface Side {
  readonly who: string
  readonly items: readonly Item[]
}

export interface Item {
  readonly kind: 'item'
  readonly text: string
  readonly struck: boolean
  readonly lead: boolean
  /** On whose word. */
  readonly source?: string
  /** Single words that warn: planned, disputed, withdrawn. */
  readonly tags: readonly string[]
  readonly notes: readonly string[]
  /** What to type after `sayso why`. */
  readonly id?: string
}

/** A plain item. */
export const bare = (text: string, rest: Partial<Item> = {}): Item => ({
  kind: 'item',
  text,
  struck: false,
  lead: false,
  tags: [],
  notes: [],
  ...rest,
})

/** A heading with its blocks; nothing at all where there are no blocks. */
export function under(heading: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks]
}
