import { blockRule } from './rule.ts'

/** Lines that advertise something else; each must begin the block. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:read|see|watch|listen|hear|also read|more)(?: also| more| next| now| this)?\s?[:|»>–—]/i,
  /^(?:read more|read also|also read|read next|see also|see more|more on this|more from|more stories|also watch|watch also|recommended|related|you (?:may|might) (?:also )?(?:like|be interested)|don[’']t miss|must read|up next|most (?:read|popular|viewed)|trending|editor[’']?s[’']? picks?|what to read next)\b[^.]{0,120}$/i,
  /^(?:related|recommended|more) (?:articles?|stories|story|coverage|news|topics?|content|links?|reading|posts?|videos?)\b/i,
  /^(?:sign up|subscribe|register|log ?in|sign in|join|download|get)\b.{0,80}\b(?:newsletter|newsletters|inbox|app|alerts?|subscription|account|membership|briefing|email updates|notifications|for free|today[’']s paper)\b/i,
  /^(?:click|tap) (?:here|on the link|below|the link|to)\b/i,
  /^(?:advertisement|advertising|sponsored(?: content| by .{1,40})?|promoted(?: content)?|ad|article continues after ad.{0,20}|loading.{0,10}|story continues below.{0,20})$/i,
  /^(?:continue|keep) reading\b[^.]{0,60}$/i,
  /^(?:this (?:story|article) (?:was|is) part of our|for more (?:news|stories|on this|coverage|information on)|if you (?:like|liked|enjoyed) this|support (?:our|independent) journalism|become a (?:member|subscriber))\b/i,
  /^(?:have|got) (?:a |any )?(?:story|news tip|tip|questions?|something to)\b.{0,100}(?:\?|contact|email|let us know)/i,
  /^to read (?:the full|more|this)\b/i,
  /^(?:view|leave|post|add|read|show) (?:all |a |the )?(?:\d+ )?comments?\b/i,
  /^\d+ comments?$/i,
]

/** Short lines that sell another page, a newsletter or an app. */
export const teaser = blockRule(
  'teaser',
  (text) => text.length <= 220 && BEGINNINGS.some((pattern) => pattern.test(text)),
)
