export { notAfter } from './clock.ts'
export { makeBrief } from './make-brief.ts'
export type { BriefOptions, ReadReport } from './settle.ts'
export { makeStoryTimeline, type StoryTimeline, type TimelineOptions } from './story-timeline.ts'
