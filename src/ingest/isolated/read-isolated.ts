import type { IsolatedDocument, IsolatedRequest } from './isolated.ts'

/** Reads a request; each format's libraries are loaded when first needed. */
export async function readIsolated(request: IsolatedRequest): Promise<IsolatedDocument> {
  switch (request.kind) {
    case 'page':
    case 'fragment': {
      const { readPage } = await import('../page/read-page.ts')
      return readPage(request)
    }
    case 'markdown': {
      const { readMarkdown } = await import('../formats/markdown.ts')
      return readMarkdown(request.text)
    }
    case 'pdf': {
      const { readPdf } = await import('../formats/pdf.ts')
      return readPdf(request.bytes)
    }
    case 'docx': {
      const { readDocx } = await import('../formats/docx.ts')
      return readDocx(request.bytes)
    }
  }
}
