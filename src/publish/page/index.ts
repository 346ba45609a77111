export { makeDayPage, makeLead } from './day-page.ts'
export { followQuery } from './follow-keys.ts'
export type { PageContext } from './page-context.ts'
export { type ToldLine, toldLines } from './told-lines.ts'
