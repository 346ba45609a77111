import type { CommandEffects } from './effects.ts'

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\.html?$/i, 'html'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.json$/i, 'json'],
]

/** `--format`, else what the ending of `--out` says and the command offers, else the terminal. */
export function chooseFormat(
  options: { readonly format?: string; readonly out?: string },
  offered: readonly string[],
): string {
  if (options.format !== undefined) return options.format
  const ending = ENDINGS.find(([pattern]) => pattern.test(options.out ?? ''))?.[1]
  return ending !== undefined && offered.includes(ending) ? ending : 'terminal'
}

/** To the file of `--out`, else to standard output. */
export async function deliver(text: string, out: string | undefined, effects: CommandEffects): Promise<void> {
  if (out === undefined) await effects.print(text)
  else await effects.write(out, text)
}

/** A file takes the page as a pipe does: 80 columns, no colour. */
export function pageFor(out: string | undefined, effects: CommandEffects): CommandEffects['page'] {
  return out === undefined ? effects.page : { width: 80, colour: false }
}
