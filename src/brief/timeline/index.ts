export { claimSentences } from './claim-sentences.ts'
export { type DatedSentence, namedDays } from './dated-sentence.ts'
export { makeTimeline, type TimelineDay } from './make-timeline.ts'
export { repeatsLine, type Said } from './repeats-line.ts'
