export { notAfter } from './clock.ts'
export { type BriefOptions, makeBrief, type ReadReport } from './make-brief.ts'
