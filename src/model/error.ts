/** Wrong use: printed as one line on stderr, exit code 2. Anything else that is thrown is a bug and shows its stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
