/**
 * The ledger cannot do what was asked because of what lies outside the program: no room, no such file, another program's
 * file, a damaged file. `code` is kebab-case; the message is one line that names the ledger and what to do.
 */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
  readonly code: string
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
