export {
  type BriefOptions,
  makeBrief,
  makeStoryTimeline,
  notAfter,
  type ReadReport,
  type StoryTimeline,
  type TimelineOptions,
} from './brief/index.ts'
export { type IngestEffects, ingest } from './ingest/index.ts'
export { BriefSchema } from './model/brief.ts'
export * from './model/index.ts'
export { renderHtml, renderJson, renderMarkdown, renderTerminal } from './publish/index.ts'
export { loadReaders, type Readers, readReport } from './read/read-report.ts'
