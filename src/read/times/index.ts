export { readTimes } from './read-times.ts'
export { workOutDate } from './work-out-date.ts'
