export { makeDayPage } from './day-page.ts'
export { followKey } from './follow-keys.ts'
export type { PageContext } from './page-context.ts'
export { type ToldLine, toldLines } from './told-lines.ts'
