export { loadNameReader, type NameReader } from './name-reader.ts'
export { readNames } from './read-names.ts'
