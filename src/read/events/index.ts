export { chooseEvents } from './choose-events.ts'
export { readEvents } from './read-events.ts'
