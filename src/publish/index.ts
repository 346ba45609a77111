export { renderJson } from './render-json.ts'
export { renderMarkdown } from './render-markdown.ts'
export { renderTerminal } from './render-terminal.ts'
