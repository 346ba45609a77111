import { readFileSync } from 'node:fs'
import type { PageView } from './page-view.ts'

/** The page's components, built: what `scripts/build-web.mjs` puts under dist/web. */
export interface Web {
  /** A whole HTML document. A function of the view alone. Throws nothing for any view that fits its type. */
  renderPage(view: PageView): string
  /** Files that pages ask for, by their path under the site's root (`assets/…`), named after their content. */
  readonly assets: ReadonlyMap<string, { readonly file: URL; readonly type: string }>
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
}

// From src/web as from dist/web: the built components lie in the package's dist.
const BUILT = new URL('../../dist/web/', import.meta.url)

/** Loads the built components. Throws an Error that says how to build them where they are not there. */
export async function loadWeb(): Promise<Web> {
  let manifest: Record<
    string,
    {
      readonly file: string
      readonly css?: readonly string[]
      readonly isEntry?: boolean
    }
  >
  try {
    manifest = JSON.parse(readFileSync(new URL('client/.vite/manifest.json', BUILT), 'utf8'))
  } catch {
    throw new Error('the page is not built; run `npm run build`')
  }
  const files = Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css])
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry)
  if (!entry) throw new Error('the page is not built right: its manifest names no entry; run `npm run build`')
  const { renderPage } = (await import(new URL('server/render.js', BUILT).href)) as {
    renderPage(
      view: PageView,
      entry: { readonly script: string; readonly styles: readonly string[]; readonly icon: string },
    ): string
  }
  return {
    renderPage: (view) =>
      renderPage(view, {
        script: entry.file,
        styles: entry.css ?? [],
        icon: manifest['page/icon.svg']?.file ?? '',
      }),
    assets: new Map(
      [...new Set(files)].map((path) => [
        path,
        {
          file: new URL(`client/${path}`, BUILT),
          type: TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
        },
      ]),
    ),
  }
}
