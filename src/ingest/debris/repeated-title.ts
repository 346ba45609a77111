import { blockRule, type DebrisRule } from './rule.ts'

/** The page's title once more, above a gallery or a share bar: it heads nothing there. */
export const repeatedTitle: DebrisRule = (scene) => {
  const title = plain(scene.title ?? '')
  return title.length < 12 ? [] : blockRule('empty-heading', (text) => plain(text) === title)(scene)
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
