import type { ApiDocument, ApiOperation } from './api-document.ts'

/** The description of the API as one page that needs no script and nothing from elsewhere. */
export function renderApiPage(document: ApiDocument): string {
  const { info, tags = [], paths, components } = document
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const groups = tags.map(({ name, description = '' }) => {
    const own = operations.filter(({ operation }) => operation.tags?.includes(name))
    return `<section><h2>${plain(name)}</h2><p>${plain(description)}</p>${own.map(operationHtml).join('')}</section>`
  })
  const parts = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<details id="${plain(name)}"><summary><code>${plain(name)}</code></summary>${schemaHtml(schema)}</details>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(info.title)} API</title><link rel="stylesheet" href="/api/v1/docs.css"></head>
<body><main><h1>${plain(info.title)} API, version ${plain(info.version)}</h1>
<p>${plain(info.description ?? '')}</p><p><a href="/api/v1/openapi.json">OpenAPI 3.1 document</a></p>
${groups.join('\n')}
<section><h2>Parts</h2>${parts.join('')}</section></main></body></html>
`
}

function operationHtml({ path, method, operation }: { path: string; method: string; operation: ApiOperation }): string {
  const { summary = '', description, parameters = [], requestBody, responses = {} } = operation
  const rows = parameters.map(
    (each) =>
      `<tr><td><code>${plain(each.name)}</code></td><td>${plain(each.in)}${each.required ? ', required' : ''}</td><td>${plain(each.description ?? '')}</td><td>${inline(each.schema)}</td></tr>`,
  )
  const table =
    rows.length === 0
      ? ''
      : `<table><thead><tr><th scope="col">Name</th><th scope="col">Where</th><th scope="col">What</th><th scope="col">Form</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  const bodies = Object.entries(requestBody?.content ?? {}).map(
    ([type, { schema }]) => `<h3>Send <code>${plain(type)}</code></h3>${schemaHtml(schema)}`,
  )
  const answers = Object.entries(responses).map(([status, { description: words = '', content = {} }]) => {
    const [first] = Object.values(content)
    return `<li><code>${plain(status)}</code> ${words === 'Default Response' ? '' : plain(words)} ${inline(first?.schema)}</li>`
  })
  return `<details><summary><code>${plain(method.toUpperCase())} ${plain(path)}</code> ${plain(summary)}</summary>
${description === undefined ? '' : `<p>${plain(description)}</p>`}${table}${bodies.join('')}<h3>Answers</h3><ul>${answers.join('')}</ul></details>`
}

/** A reference as a link, anything small as it is. */
function inline(schema: unknown): string {
  const name = /"\$ref":"#\/components\/schemas\/([\w.-]+)"/.exec(JSON.stringify(schema ?? {}))?.[1]
  if (name !== undefined) return `<a href="#${name}">${name}</a>`
  const text = JSON.stringify(schema ?? {})
  return text === '{}' ? '' : `<code>${plain(text.length > 160 ? `${text.slice(0, 160)}…` : text)}</code>`
}

function schemaHtml(schema: unknown): string {
  return `<pre>${plain(JSON.stringify(schema ?? {}, null, 2))}</pre>`
}

function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

export const API_STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
details { border-top: 1px solid GrayText; padding: .5rem 0; }
summary { cursor: pointer; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: .5rem; border: 1px solid GrayText; max-height: 30rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem .25rem 0; overflow-wrap: anywhere; }
@media (max-width: 40rem) { td, th { display: block; } thead { display: none; } }
`
