import type { Draft } from '../draft.ts'
import type { IsolatedDocument } from '../isolated/isolated.ts'
import { Problem } from '../problem.ts'
import { readOpening } from '../read-opening.ts'

/** A whole page as a draft; throws a `Problem` (`no-article`) if it has no article. */
export function pageDraft(page: IsolatedDocument, add: (code: string, message: string) => void): Draft {
  if (page.tooDeep !== undefined) {
    add('nested-too-deep', `nests ${page.tooDeep} tags; the innermost were read as text, check the result`)
  }
  if (!page.body || page.body.text === '') {
    throw new Problem('no-article', 'is a page without an article; save the article’s own page or its text')
  }
  const { metadata, body } = readOpening(page.body, page.metadata)
  return { ...metadata, body }
}
