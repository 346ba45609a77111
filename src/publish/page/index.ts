export { makeDayPage, makeLead } from './day-page.ts'
export type { PageContext } from './page-context.ts'
export { type ToldLine, toldLines } from './told-lines.ts'
