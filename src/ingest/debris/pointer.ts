import { type Cut, type DebrisRule, textOf } from './rule.ts'

const THING =
  '(?:video|videos|clip|footage|photo|photos|picture|pictures|image|images|map|graphic|chart|table|gallery|tweet|post|audio|infographic|timeline|live ?stream)'
const ON_PAGE = '(?:below|above|at the (?:top|bottom|end) of (?:this|the) (?:page|article|story))'
const PLACE = `(?:here|${ON_PAGE})`

/** "(see video below)", "(pictured)", "(watch the clip above)": the words in a parenthesis and nothing but them. */
const PARENTHESIS = new RegExp(
  `\\s?[([](?:(?:see|watch|view|check|click|listen to|read)\\b(?: the| this| a| our)?(?: [^\\s()]{1,14}){0,3}(?: ${PLACE})?|(?:pictured|photo|video|image|${THING})(?: ${PLACE}| left| right| inset)?)[)\\]]`,
  'gi',
)
const PARENTHESIS_POINTS = new RegExp(`\\b(?:${THING}|${PLACE}|pictured)\\b`, 'i')

/** Sentences that only send the reader somewhere on the page. */
const SENTENCES: readonly RegExp[] = [
  new RegExp(
    `^(?:please )?(?:see|watch|view|read|find|check|scroll|look|listen|follow|click|tap)\\b[^.!?]{0,110}\\b(?:${ON_PAGE}\\b|here(?: for\\b| to\\b|[.:!]?$))`,
    'i',
  ),
  new RegExp(`^(?:see|watch|view)\\b(?: (?:the|this|our|a|more))? ?(?:[^\\s.!?]+ ){0,2}${THING}[.:!]?$`, 'i'),
  new RegExp(
    `\\b(?:moment|scene|scenes|incident|attack|impact|strike|blast|explosion|crash|aftermath|exchange|speech|interview|result|results|details?|full list|list)\\b[^.!?]{0,60}\\b(?:was|were|is|are|can be|could be|has been|may be)\\b(?: [^\\s.!?]+ly)? (?:captured|caught|recorded|filmed|seen|shown|watched|viewed|heard|found|read)\\b[^.!?]{0,20}\\b(?:in|on|at) (?:the|this|a) (?:[^\\s.!?]+ )?${THING} (?:below|above)[.!]?$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:the|this|a) )?(?:full )?(?:[^\\s.!?]+ )?${THING} (?:is |are |can be (?:seen|watched|found|viewed) )?${PLACE}[.:!]?$`,
    'i',
  ),
  /^(?:below|above)(?:,? you (?:can|will|may)|,? we|,? (?:is|are|follows?)) [^.!?]{0,110}\b(?:list|summary|timeline|overview|points|details|highlights|video|videos|photos?|pictures?|maps?|graphics?|table|text|transcript|updates|developments|events|story|stories|look)\b[^.!?]{0,50}[.:]?$/i,
  /^(?:story|article) continues (?:below|after)\b/i,
  /^(?:the )?(?:latest|key) (?:updates|developments|events)(?: are)? (?:below|here)[.:]?$/i,
]
const LONGEST_POINTER = 24

/** Words that send the reader to another part of the page, which is not there any more. */
export const pointer: DebrisRule = ({ body, gone }) => {
  const cuts: Cut[] = []
  for (const block of body.blocks) {
    if (gone(block)) continue
    const text = textOf(body, block)
    for (const match of text.matchAll(PARENTHESIS)) {
      if (!PARENTHESIS_POINTS.test(match[0])) continue
      const start = block.start + match.index
      cuts.push({ kind: 'pointer', start, end: start + match[0].length })
    }
    for (const [from, to] of sentences(text)) {
      if (isPointer(text.slice(from, to)))
        cuts.push({ kind: 'pointer', start: block.start + from, end: block.start + to })
    }
  }
  return cuts
}

function isPointer(sentence: string): boolean {
  if (sentence.length > 180 || /["“”]|``|''/.test(sentence)) return false
  if ((sentence.match(/[\p{L}\p{N}]+/gu) ?? []).length > LONGEST_POINTER) return false
  return SENTENCES.some((pattern) => pattern.test(sentence))
}

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|No|vs|Jr|Sr|Prof|Rev|U\.S|U\.K|U\.N)\.$/u

/**
 * Rough sentences of a paragraph, enough to find a pointer. The real splitter belongs to language; a boundary missed
 * here only means that a pointer stays.
 */
function* sentences(text: string): Generator<readonly [number, number]> {
  let from = 0
  for (const match of text.matchAll(/[.!?]["”’)]?(?=\s)/g)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(from, end - 6), end))) continue
    yield [from, end]
    from = end
    while (from < text.length && text.charCodeAt(from) === 32) from++
  }
  if (from < text.length) yield [from, text.length]
}
