/** One line of a PDF page; `x` and `y` in points from the lower left, `size` the font's height rounded to half points. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

/** Puts a page's pieces of text together to lines, in the order the file gives them, which is mostly reading order. */
export function readPdfLines(items: readonly unknown[]): PdfLine[] {
  const lines: PdfLine[] = []
  let line: { text: string; x: number; y: number; size: number; end: number } | undefined
  const flush = (): void => {
    const text = line?.text.replace(/\s+/g, ' ').trim()
    if (line && text) lines.push({ text, x: line.x, y: line.y, size: Math.round(2 * line.size) / 2 })
    line = undefined
  }
  for (const item of items) {
    if (!isItem(item)) continue
    const [x = 0, y = 0] = item.transform.slice(4)
    const size = item.height || Math.abs(item.transform[3] ?? 0)
    if (line && Math.abs(y - line.y) > 0.5 * Math.max(size, line.size, 1)) flush()
    if (item.str !== '') {
      if (!line) line = { text: item.str, x, y, size, end: x + item.width }
      else {
        const gap = x - line.end
        const space = gap > 0.15 * Math.max(size, 1) && !/\s$/.test(line.text) && !/^\s/.test(item.str)
        line.text += (space ? ' ' : '') + item.str
        line.size = Math.max(line.size, size)
        line.end = x + item.width
      }
    }
    if (item.hasEOL) flush()
  }
  flush()
  return lines
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'str' in value && 'transform' in value
}
