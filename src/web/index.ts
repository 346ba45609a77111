export { loadWeb, type Web } from './load-web.ts'
export { PAGE_POLICY } from './page-policy.ts'
export type * from './page-view.ts'
