import mammoth from 'mammoth'
import type { IsolatedDocument } from '../isolated/isolated.ts'
import { readPage } from '../page/read-page.ts'
import { Problem } from '../problem.ts'
import { readOpening } from '../read-opening.ts'

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]

/** A Word file by way of HTML: headings, lists and tables stay what they are; pictures go. */
export async function readDocx(bytes: Uint8Array): Promise<IsolatedDocument> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth
    .convertToHtml({ buffer }, { styleMap: STYLES, convertImage })
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Problem('damaged-file', `is no Word file that can be opened (${reason}); save it again`)
    })
  const { body } = readPage({ kind: 'fragment', html: value })
  if (!body || body.text === '') return { metadata: {} }
  const opening = readOpening(body, {})
  return { metadata: opening.metadata, body: opening.body }
}
