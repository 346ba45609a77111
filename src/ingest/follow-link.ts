import type { Diagnostic } from '../model/brief.ts'
import type { Draft } from './draft.ts'
import type { IngestEffects, IsolatedReader } from './effects.ts'
import { asDocument } from './find-documents.ts'
import { diagnose, isPassing, Problem } from './problem.ts'
import { type Found, readDocument } from './read-document.ts'

export interface Following {
  readonly network: IngestEffects['network']
  readonly isolated: () => IsolatedReader
  readonly allowPrivate: boolean
}

export interface Followed {
  readonly draft: Draft
  readonly diagnostics: readonly Diagnostic[]
  /** The page could not be read, and it may go better in a while. */
  readonly again: boolean
}

/** The linked page in place of the entry's extract; the entry's own text stands if the page cannot be read. */
export async function followLink({ draft, link }: Found, following: Following): Promise<Followed> {
  const diagnostics: Diagnostic[] = []
  if (!link) return { draft, diagnostics, again: false }
  const { network, isolated, allowPrivate } = following
  try {
    const page = await readDocument(
      asDocument(link, await network.fetch(link, { allowPrivate, linked: true })),
      isolated,
    )
    diagnostics.push(...page.diagnostics)
    const first = page.found[0]
    const whole = first ? { ...first.draft, ...draft, body: first.draft.body } : draft
    return { draft: whole, diagnostics, again: false }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    diagnostics.push(diagnose(error.code, link, error.message))
    return { draft, diagnostics, again: isPassing(error) }
  }
}
