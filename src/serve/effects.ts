/** What a server touches outside itself. */
export interface ServeEffects {
  /** Milliseconds since 1970. */
  clock(): number
  /** So many unguessable bytes. */
  random(bytes: number): Uint8Array
  /** One line for whoever runs the server. */
  tell(line: string): void
  /** Posts a webhook and gives the status of the answer. Throws where there is none. */
  post(address: string, headers: Readonly<Record<string, string>>, body: string): Promise<number>
}
