export { readTimes, type TimesContext, type TimesRead } from './read-times.ts'
export { workOutDate } from './work-out-date.ts'
