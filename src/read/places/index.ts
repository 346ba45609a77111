export { type Gazetteer, loadGazetteer } from './gazetteer.ts'
export { readPlaces } from './read-places.ts'
