import { blockRule } from './rule.ts'

const NETWORK =
  '(?:facebook|twitter|x|whatsapp|telegram|instagram|linkedin|e-?mail|reddit|pinterest|messenger|youtube|tumblr|threads|bluesky|mastodon|google\\+?|viber|vk|copy link|print|flipboard|sms)'
const WORD = `(?:share|tweet|pin|post|save|like|follow|comment|comments|embed|link|copy|on|via|to|us|this|article|story|page|and|or|the|with|friends|by|more|\\d+|${NETWORK})`

/** Nothing but the words of a share bar: "Share this on Facebook", "Facebook Twitter WhatsApp". */
const BAR = new RegExp(`^(?:${WORD}[\\s,|/:•·-]{0,3}){1,20}$`, 'i')
const BAR_PROOF = new RegExp(`\\b(?:share|tweet|${NETWORK.replace('|x|', '|')})\\b`, 'i')
const FOLLOW = new RegExp(
  `^(?:follow|find|like|join|connect with|contact|reach)\\b.{0,60}\\b(?:on|at|via) (?:${NETWORK}|@\\w)`,
  'i',
)
const HANDLE = /^(?:(?:follow|twitter|tweets?)\b.{0,30}:?\s?)?@\w{2,30}$/i

/** Lines of a share bar or an author's accounts. */
export const share = blockRule('share', (text) => {
  if (text.length > 160) return false
  return (BAR.test(text) && BAR_PROOF.test(text)) || (FOLLOW.test(text) && text.length < 130) || HANDLE.test(text)
})
