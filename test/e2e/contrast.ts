import type { Page } from 'playwright-core'

/**
 * Words whose contrast with their ground is under WCAG 2's AA (4.5, or 3 for large type), as "ratio: words". Runs in
 * the page, so it is a string: colours are those the browser worked out, the ground the nearest that is not clear.
 */
export async function faintWords(page: Page): Promise<string[]> {
  return (await page.evaluate(`(() => {
    const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number)
    const channel = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
    const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
    const ground = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const colour = parse(getComputedStyle(at).backgroundColor)
        if (colour.length === 3 || colour[3] === 1) return colour
      }
      return [255, 255, 255]
    }
    const faint = new Set()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.data.trim()
      const element = node.parentElement
      if (words === '' || !element.checkVisibility()) continue
      const style = getComputedStyle(element)
      const [a, b] = [light(parse(style.color)), light(ground(element))].sort((x, y) => y - x)
      const ratio = (a + 0.05) / (b + 0.05)
      const size = parseFloat(style.fontSize)
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
      if (ratio < (large ? 3 : 4.5)) faint.add(ratio.toFixed(2) + ': ' + words.slice(0, 40))
    }
    return [...faint]
  })()`)) as string[]
}
