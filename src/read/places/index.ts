export { type Gazetteer, loadGazetteer } from './gazetteer.ts'
export { type PlaceContext, readPlaces } from './read-places.ts'
