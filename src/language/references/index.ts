export { readReferences } from './read-references.ts'
