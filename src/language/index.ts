export * from './analyse.ts'
export * from './analysis.ts'
export * from './fine-tags.ts'
export * from './language.ts'
