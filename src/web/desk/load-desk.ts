import { existsSync } from 'node:fs'
import type { DeskView } from './desk-view.ts'

// From src/web/desk as from dist/web/desk: the built components lie in the package's dist.
const BUILT = new URL('../../../dist/web/desk-server/render-desk.js', import.meta.url)

/** Loads the desk's built components. Throws an Error that says how to build them where they are not there. */
export async function loadDesk(): Promise<(view: DeskView) => string> {
  if (!existsSync(BUILT)) throw new Error('the desk is not built; run `npm run build`')
  const { renderDesk } = (await import(BUILT.href)) as { renderDesk(view: DeskView): string }
  return renderDesk
}
