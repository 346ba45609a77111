import { contentWords, sharedContent } from '../content-words.ts'
import type { Block } from '../draft.ts'
import { endsSentence, isLabelLike, isTitleLike } from '../title-like.ts'
import { type Cut, type DebrisRule, type Scene, textOf } from './rule.ts'

const COUNTER = /^(?:(?:image|photo|picture|slide) )?\d{1,3} (?:of|\/) \d{1,3}\b/i
const COUNTER_ALONE = /^(?:(?:image|photo|picture|slide) \d{1,3}|\d{1,3}) (?:of|\/|of \/) \d{1,3}$/i
const PICTURE = /\b(?:images?|photos?|photographs?|pictures?|satellite|screenshot|video|view of)\b/i
const NOUN = '(?:Photo|PHOTO|Photograph|Picture|Image|IMAGE|Foto|Pic)s?'
const LABEL = `${NOUN}(?: [Cc]redit| by| [Cc]ourtesy(?: of)?)?`
/** "Photo: A. Ruiz" at the end, or as all there is; "(Photo by Ana Ruiz)". */
const CREDIT_AT_END = new RegExp(
  `(?:(?:^|[\\s—–|.(-])${LABEL}\\s?[:/]\\s?\\S.{0,100}|(?:^|[—–|.(-]\\s?)${NOUN} (?:by|[Cc]ourtesy(?: of)?) [A-Z].{0,80})$`,
)
/** "Photograph: Ana Ruiz/AP The bridge was shut." is a credit that ran into a paragraph. */
const CREDIT_AT_HEAD = new RegExp(
  `^${LABEL}\\s?[:/]\\s?[^.!?]{0,50}?(?:AP|AFP|Reuters|REUTERS|EPA|PA|AAP|Getty Images|Getty|Bloomberg|Alamy|Shutterstock|Rex Features|Corbis)\\s+(?=[A-Z\`"“'])`,
)
const AGENCY_CREDIT =
  /(?:\/|\(|\bvia )(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|EPA-EFE|Anadolu|Shutterstock|Bloomberg|Pool|TASS|Xinhua)(?: (?:Photo|Images))?\)?$|(?:Getty Images|AP Photo|Shutterstock|iStock)\b[^.]{0,40}$/
const PICTURE_LABEL =
  /^(?:image caption|caption|media caption|file photo|file picture|in pictures|video|watch|photos?)\s?[:|–—-]/i
const POINTS_AT_PICTURE =
  /\b(?:video|photo|picture|image|footage|clip|map|graphic)s? (?:just )?(?:below|above)\b|\bpictured\b/i

/** A file number, a picture credit or a label tells a caption by its own words. */
export function isMarkedCaption(text: string): boolean {
  if (text.length > 400) return false
  if (COUNTER_ALONE.test(text) || (COUNTER.test(text) && PICTURE.test(text) && !endsSentence(text))) return true
  if (/^FILE (?:PHOTO|PICTURE|IMAGE|PIC)S?\b/.test(text)) return true
  if (PICTURE_LABEL.test(text) && text.length < 160 && !endsSentence(text)) return true
  return text.length < 300 && (CREDIT_AT_END.test(text) || AGENCY_CREDIT.test(text)) && !isSentenceAfterCredit(text)
}

const isSentenceAfterCredit = (text: string): boolean =>
  /^(?:Photo|Picture|Image|Foto|Pic)/.test(text) && endsSentence(text) && text.length > 60

/**
 * A picture's caption loses its picture when a page becomes text. It is a line without a full stop that says again what
 * the paragraphs before it said; a heading says what comes after it.
 */
export const caption: DebrisRule = (scene) => {
  const cuts: Cut[] = []
  const { blocks } = scene.body
  for (const [i, block] of blocks.entries()) {
    if (scene.gone(block) || block.kind === 'row') continue
    const text = textOf(scene.body, block)
    const head = endsSentence(text) ? CREDIT_AT_HEAD.exec(text) : null
    if (head) cuts.push({ kind: 'credit', start: block.start, end: block.start + head[0].trimEnd().length })
    else if (isMarkedCaption(text) || (block.kind === 'paragraph' && repeatsBefore(scene, i, text))) {
      cuts.push({ kind: 'caption', start: block.start, end: block.end })
    }
  }
  return cuts
}

function repeatsBefore(scene: Scene, at: number, text: string): boolean {
  if (at === 0 || !isLabelLike(text) || /[?!]\s/.test(text)) return false
  const words = contentWords(text)
  if (words.length < 3) return false
  const before = neighbours(scene, at, -1, 3)
  const after = neighbours(scene, at, 1, 2)
  const repeated = sharedContent(words, contentWords(before.join('\n')))
  const ahead = sharedContent(words, contentWords(after.join('\n')))
  const headsNothing = after.length === 0
  const pointed = before.slice(0, 2).some((paragraph) => POINTS_AT_PICTURE.test(paragraph))
  if (pointed) return repeated >= 0.4 && repeated > ahead
  if (headsNothing) return repeated >= 0.5
  return words.length >= 5 && repeated >= 0.7 && repeated - ahead >= 0.3
}

/** Up to `most` paragraphs on one side, nearest first, as far as the next heading or title-like line. */
function neighbours(scene: Scene, at: number, step: 1 | -1, most: number): string[] {
  const found: string[] = []
  for (let i = at + step; found.length < most; i += step) {
    const block: Block | undefined = scene.body.blocks[i]
    if (!block || block.kind === 'heading') break
    const text = textOf(scene.body, block)
    if (block.kind === 'paragraph' && isTitleLike(text)) break
    if (!scene.gone(block)) found.push(text)
  }
  return found
}
