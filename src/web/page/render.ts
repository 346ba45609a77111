import type { Component } from 'svelte'
import { render } from 'svelte/server'
import { PAGE_POLICY } from '../page-policy.ts'
import type { PageView } from '../page-view.ts'
import Freshness from './Freshness.svelte'
import { freshnessView, type IslandName, readerView } from './islands.ts'
import Page from './Page.svelte'
import Reader from './Reader.svelte'
import StaticSearch from './StaticSearch.svelte'

/** Files the browser loads, by their paths under the site's root. */
export interface Entry {
  readonly script: string
  readonly styles: readonly string[]
  readonly icon: string
}

/** The whole document of a view. Words are escaped by the components; islands are set on their own, to wake later. */
export function renderPage(view: PageView, entry: Entry): string {
  const body = renderBody(view)
  const direction = view.direction === undefined ? '' : ` dir="${view.direction}"`
  return `<!doctype html>
<html lang="en"${direction}>
<head>
${head(view, entry)}
</head>
<body data-page="${view.kind}">
${body}
</body>
</html>
`
}

const COMMENT = /<!--[^>]*-->/g
const ISLAND = /<sayso-island data-island="(\w+)"><\/sayso-island>/g

/** No component prints markup of a source, so a comment or an island in its text can only be ours. */
function renderBody(view: PageView): string {
  const islands = islandsOf(view)
  return render(Page, { props: { view } })
    .body.replace(COMMENT, '')
    .replace(ISLAND, (_, name: IslandName) => islands[name] ?? '')
}

function islandsOf(view: PageView): Partial<Record<IslandName, string>> {
  if (view.kind === 'day') {
    return {
      reader: island('reader', Reader, readerView(view)),
      freshness: island('freshness', Freshness, freshnessView(view)),
    }
  }
  if (view.kind === 'search' && view.index !== undefined) {
    return { search: island('search', StaticSearch, { index: view.index }) }
  }
  return {}
}

function island<View>(name: IslandName, component: Component<{ view: View }>, view: View): string {
  const { body } = render(component as Component, { props: { view } })
  return `<div data-island="${name}">${body}</div><script type="application/json">${scriptData(JSON.stringify(view))}</script>`
}

/** JSON inside a script element: no "<" may end or open anything. */
function scriptData(json: string): string {
  return json.replaceAll('<', '\\u003c')
}

function head(view: PageView, { script, styles, icon }: Entry): string {
  const at = (path: string): string => attribute(`${view.root}${path}`)
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${attribute(PAGE_POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="same-origin">',
    '<meta name="generator" content="Sayso">',
    `<title>${text(view.title)}</title>`,
    ...(view.noIndex ? ['<meta name="robots" content="noindex">'] : []),
    ...named('description', view.description),
    ...(view.canonical === undefined ? [] : [`<link rel="canonical" href="${attribute(view.canonical)}">`]),
    ...property('og:title', view.title),
    ...property('og:description', view.description),
    ...property('og:url', view.canonical),
    ...property('og:image', view.card),
    ...(view.card === undefined ? [] : ['<meta name="twitter:card" content="summary_large_image">']),
    ...view.feeds.map(
      ({ href, type, title }) =>
        `<link rel="alternate" type="${attribute(type)}" title="${attribute(title)}" href="${attribute(href)}">`,
    ),
    `<link rel="icon" type="image/svg+xml" href="${at(icon)}">`,
    ...styles.map((path) => `<link rel="stylesheet" href="${at(path)}">`),
    `<script type="module" src="${at(script)}"></script>`,
    ...(view.jsonLd === undefined ? [] : [`<script type="application/ld+json">${scriptData(view.jsonLd)}</script>`]),
  ].join('\n')
}

const named = (name: string, content: string | undefined): string[] =>
  content === undefined ? [] : [`<meta name="${name}" content="${attribute(content)}">`]
const property = (name: string, content: string | undefined): string[] =>
  content === undefined ? [] : [`<meta property="${name}" content="${attribute(content)}">`]

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function attribute(words: string): string {
  return text(words).replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}
