export { type ClaimSentences, claimSentences } from './claim-sentences.ts'
export { type DatedSentence, dateSentences, namedDays } from './dated-sentence.ts'
export { makeTimeline, type TimelineDay, type TimelineRequest } from './make-timeline.ts'
export { repeatsLine, type Said } from './repeats-line.ts'
