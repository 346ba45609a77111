import type { Draft } from '../draft.ts'
import type { PageReader } from '../effects.ts'
import { Problem } from '../problem.ts'

/** A whole page: its article and what the page says about it. */
export async function readHtml(
  html: string,
  url: string | undefined,
  pages: () => PageReader,
  add: (code: string, message: string) => void,
): Promise<Draft> {
  const page = await pages().read({ kind: 'page', html, ...(url !== undefined && { url }) })
  if (page.tooDeep !== undefined) {
    add('nested-too-deep', `nests ${page.tooDeep} tags; the innermost were read as text, check the result`)
  }
  if (!page.body || page.body.text === '') {
    throw new Problem('no-article', 'is a page without an article; save the article’s own page or its text')
  }
  return { ...page.metadata, body: page.body }
}
