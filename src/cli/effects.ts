/** What a command touches outside itself; tests hand in their own. */
export interface CommandEffects {
  /** Writes to standard output; false when nobody reads it any more. */
  print(text: string | Uint8Array): Promise<boolean>
  /** One line on standard error. */
  tell(line: string): void
  /** Writes a file the user named; throws UsageError when it cannot. */
  write(path: string, content: string | Uint8Array): Promise<void>
  /** Columns of the terminal, and whether it shows colour. */
  readonly page: { readonly width: number; readonly colour: boolean }
  /** Standard input holds something to read. */
  hasInput(): boolean
  /** Standard error is a terminal that can show a progress bar. */
  readonly showProgress: boolean
}
