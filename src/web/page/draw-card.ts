import type { Quote } from './add-deeds.ts'

const WIDTH = 1200
const HEIGHT = 630
const EDGE = 72

/** A picture of a line that says whose words it is, as of when, and where it stands; saved as a PNG. */
export async function drawCard(quote: Quote, address: string): Promise<void> {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const draw = canvas.getContext('2d')
  if (!draw) return
  const serif = getComputedStyle(document.body).fontFamily
  draw.fillStyle = '#fbf9f4'
  draw.fillRect(0, 0, WIDTH, HEIGHT)
  draw.fillStyle = '#1c1a17'
  draw.fillRect(EDGE, 64, WIDTH - 2 * EDGE, 3)
  draw.font = `600 28px ${serif}`
  draw.fillText(cut(draw, quote.story, WIDTH - 2 * EDGE), EDGE, 116)
  let size = 60
  let rows = wrap(draw, `${size}px ${serif}`, quote.words)
  while (rows.length * size * 1.22 > 320 && size > 26) {
    size -= 2
    rows = wrap(draw, `${size}px ${serif}`, quote.words)
  }
  const room = Math.floor(320 / (size * 1.22))
  if (rows.length > room) rows = [...rows.slice(0, room - 1), `${rows[room - 1]} …`]
  for (const [index, row] of rows.entries()) draw.fillText(row, EDGE, 170 + size + index * size * 1.22)
  draw.font = `italic 34px ${serif}`
  draw.fillText(cut(draw, `— ${quote.credit}`, WIDTH - 2 * EDGE), EDGE, HEIGHT - 108)
  draw.fillStyle = '#5c564c'
  draw.font = `22px ${serif}`
  draw.fillText(cut(draw, `As of ${quote.asOf} · ${address}`, WIDTH - 2 * EDGE), EDGE, HEIGHT - 60)
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!picture) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(picture)
  link.download = `${address.split('#')[1] ?? 'line'}.png`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

function wrap(draw: CanvasRenderingContext2D, font: string, text: string): string[] {
  draw.font = font
  const rows: string[] = []
  let row = ''
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`
    if (row !== '' && draw.measureText(longer).width > WIDTH - 2 * EDGE) {
      rows.push(row)
      row = word
    } else row = longer
  }
  return row === '' ? rows : [...rows, row]
}

function cut(draw: CanvasRenderingContext2D, text: string, width: number): string {
  if (draw.measureText(text).width <= width) return text
  let kept = text
  while (kept.length > 1 && draw.measureText(`${kept} …`).width > width) kept = kept.slice(0, -1)
  return `${kept} …`
}
