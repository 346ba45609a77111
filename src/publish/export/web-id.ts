import { createHash } from 'node:crypto'
import type { Report, ReportRef } from '../../model/index.ts'
import { linkAddress } from '../html/markup.ts'

/**
 * An id of Sayso's as an IRI that is nobody's address and never changes: a UUID of version 8 (RFC 9562) out of the id.
 * The same id gives the same IRI on every machine.
 */
export function webId(id: string): string {
  const bytes = createHash('sha256').update('sayso:').update(id, 'utf8').digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`
}

/** Web address of a report, where it has one. */
export function reportAddress(report: ReportRef | undefined, text: Report | undefined): string | undefined {
  return linkAddress(text?.url) ?? linkAddress(report?.input)
}

/** The page's address with the place of one line on it. */
export function lineAddress(page: string | undefined, line: string): string | undefined {
  const address = linkAddress(page)
  if (address === undefined) return undefined
  const url = new URL(address)
  url.hash = line
  return url.href
}
