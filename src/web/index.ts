export { loadWeb, PAGE_POLICY, type Web } from './load-web.ts'
export type * from './page-view.ts'
