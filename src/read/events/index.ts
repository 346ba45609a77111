export { attachEvents } from './attach-events.ts'
export { type EventModel, loadEventModel } from './model/event-model.ts'
export { readEvents } from './read-events.ts'
