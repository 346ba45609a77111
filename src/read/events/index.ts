export { attachEvents } from './attach-events.ts'
export { readEvents } from './read-events.ts'
