/**
 * Hands out a data file of the package by its path from the package's root, such as `models/tagger.bin`. The disk is
 * handed in this way, so that readers work wherever the bytes come from.
 */
export type ReadData = (path: string) => Uint8Array
