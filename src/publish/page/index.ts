export { makeDayPage } from './day-page.ts'
export { followKey } from './follow-keys.ts'
export type { PageContext } from './page-context.ts'
