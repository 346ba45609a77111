export { type FigureContext, readFigures } from './read-figures.ts'
