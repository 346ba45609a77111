import { type Cut, type DebrisRule, textOf } from './rule.ts'

/** Lines that advertise something else; each must begin the block. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:read|see|watch|listen|hear|also read|more)(?: also| more| next| now| this)?\s?[:|»>–—](?!.*\.["'”’)]*$)/i,
  /^(?:read more|read also|also read|read next|see also|see more|more on this|more from|more stories|also watch|watch also|recommended|related|you (?:may|might) (?:also )?(?:like|be interested)|don[’']t miss|must read|up next|most (?:read|popular|viewed)|trending|editor[’']?s[’']? picks?|what to read next)\b[^.]{0,120}$/i,
  /^(?:related|recommended|more) (?:articles?|stories|story|coverage|news|topics?|content|links?|reading|posts?|videos?)(?:\s?[:|–—-].{0,120}|\s(?:from|on|about|by|in|you)\b[^.]{0,80}|\s?\.{3}|)$/i,
  /^(?:sign up|subscribe|register|log ?in|sign in|join|download|get)\b.{0,80}\b(?:newsletter|newsletters|inbox|app|alerts?|subscription|account|membership|briefing|email updates|notifications|for free|today[’']s paper)\b/i,
  /^(?:click|tap) (?:here|on the link|below|the link|to)\b/i,
  /^(?:advertisement|advertising|sponsored(?: content| by .{1,40})?|promoted(?: content)?|ad|article continues after ad.{0,20}|loading.{0,10}|story continues below.{0,20})$/i,
  /^(?:continue|keep) reading\b[^.]{0,60}$/i,
  /^(?:this (?:story|article) (?:was|is) part of our|for more (?:news|stories|on this|coverage|information on)|if you (?:like|liked|enjoyed) this|support (?:our|independent) journalism|become a (?:member|subscriber))\b/i,
  /^(?:have|got) (?:a |any )?(?:story|news tip|tip|questions?|something to)\b.{0,100}(?:\?|contact|email|let us know)/i,
  /^to read (?:the full|more|this)\b/i,
  /^(?:view|leave|post|add|read|show) (?:all |a |the )?(?:\d+ )?comments?(?: (?:below|on|section|here|\(\d+\)).{0,80})?[.!]?$/i,
  /^(?:\d+ )?comments?(?: \(\d+\))?$/i,
  /^(?:sign in|log in|register|subscribe(?: now)?|enlarge(?: image)?|close|caption|menu|search|skip to (?:main )?content|back to top|load more|show more|view gallery)$/i,
  /^(?:(?:next|previous) (?:story|article|post)|photo ?gallery|powered by.{0,30}|read (?:the )?full (?:article|story|report)|edit story)$/i,
  /^home\s?[/›>»|]\s?.{0,150}$/i,
  /^[^"“]{0,80}\bsubscribe (?:now |today )?(?:to|for) (?:get|read|access|support|continue|unlimited|full|exclusive)\b[^"”]{0,120}$/i,
  /\bfor as little as [£$€]\s?\d/i,
  /^join (?:our|the)\b.{0,80}\b(?:forums?|group|channel|community|conversation|discussion)\b/i,
]

/** A line that announces links to other pages and holds none itself. */
const SECTION =
  /^(?:(?:more|other|recent|latest|top|related|recommended|popular|trending|featured|similar|best)(?: (?:great|top|from|on|in|the|this|our|news|of|week|today|now|[A-Z][\w.&’'-]*)){0,4} ?(?:stories|story|articles?|posts?|news|reads?|coverage|headlines|topics?|content|videos?|week|today|now|us)|(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|read (?:more|also|next)|see also|also (?:read|see)|more (?:on this|to (?:read|explore))|related(?: to this)?|recommended(?: for you)?|don[’']t miss|up next|most (?:read|popular|viewed|shared)|trending(?: now)?|what to read next|around the web|from the web|promoted stories|editor[’']?s[’']? picks?))(?:\s?[:.…]{0,3})$/i
const MOST_WORDS_OF_A_LINK = 20

/** Short lines that sell another page, a newsletter or an app; after a line that announces links, those too. */
export const teaser: DebrisRule = (scene) => {
  const cuts: Cut[] = []
  let section = false
  for (const block of scene.body.blocks) {
    if (scene.gone(block)) continue
    const text = textOf(scene.body, block)
    const announces = text.length <= 80 && SECTION.test(text)
    section = announces || (section && isLinkLike(text))
    if (section || (text.length <= 220 && BEGINNINGS.some((pattern) => pattern.test(text)))) {
      cuts.push({ kind: 'teaser', start: block.start, end: block.end })
    }
  }
  return cuts
}

/** A headline of another page: short, without a full stop. */
function isLinkLike(text: string): boolean {
  return !/[.:]["'”’)]*$/.test(text) && (text.match(/\S+/g) ?? []).length <= MOST_WORDS_OF_A_LINK
}
