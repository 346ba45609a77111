export { type FigureModel, loadFigureModel } from './model/figure-model.ts'
export { type FigureContext, readFigures } from './read-figures.ts'
