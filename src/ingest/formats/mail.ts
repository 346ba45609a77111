import PostalMime from 'postal-mime'
import type { Metadata } from '../draft.ts'
import { readWrittenDate } from '../written-date.ts'

export interface Mail {
  readonly metadata: Metadata
  readonly text?: string
  readonly html?: string
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[]
}

/** Takes a mail apart. The date is the one in the header, with its offset as the sender wrote it. */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const mail = await PostalMime.parse(bytes)
  const date = mail.headers.find(({ key }) => key === 'date')?.value
  const publishedAt = date && readWrittenDate(date)
  const from = mail.from?.name || mail.from?.address?.replace(/^[^@]*@/, '')
  const attachments = mail.attachments.map((each, i) => ({
    name: each.filename ?? `part ${i + 1}`,
    type: each.mimeType,
    bytes: typeof each.content === 'string' ? new TextEncoder().encode(each.content) : new Uint8Array(each.content),
  }))
  return {
    metadata: {
      ...(mail.subject && {
        title: mail.subject
          .replace(/^(?:(?:re|fwd?|aw|wg)\s?:\s*)+/i, '')
          .replace(/\s+/g, ' ')
          .trim(),
      }),
      ...(from && { outlet: from }),
      ...(publishedAt && { publishedAt }),
    },
    ...(mail.text?.trim() && { text: withoutSignature(mail.text) }),
    ...(mail.html?.trim() && { html: mail.html }),
    attachments,
  }
}

/** What follows "-- " on a line of its own is a signature, by an old convention of mail. */
function withoutSignature(text: string): string {
  const at = text.search(/(?:^|\n)-- ?\r?\n/)
  return at > 0 ? text.slice(0, at) : text
}
