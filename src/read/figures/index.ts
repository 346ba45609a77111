export { type FigureModel, loadFigureModel } from './model/figure-model.ts'
export { readFigures } from './read-figures.ts'
