import { blockRule } from './rule.ts'

const NETWORK =
  '(?:facebook|twitter|x|whatsapp|telegram|instagram|linkedin|e-?mail|reddit|pinterest|messenger|youtube|tumblr|threads|bluesky|mastodon|google\\+?|viber|vk|copy link|print|flipboard|sms)'
const WORD = `(?:share|tweet|pin|post|save|like|follow|comment|comments|embed|link|copy|on|via|to|us|this|article|story|page|and|or|the|with|friends|by|more|(?<!\\d)\\d+(?!\\d)|${NETWORK})`

/** Nothing but the words of a share bar: "Share this on Facebook", "Facebook Twitter WhatsApp". */
const BAR = new RegExp(`^(?:${WORD}[\\s,|/:•·-]{0,3}){1,20}$`, 'i')
const BAR_PROOF = new RegExp(`\\b(?:share|tweet|${NETWORK.replace('|x|', '|')})\\b`, 'i')
const FOLLOW = new RegExp(
  `^(?:follow|find|like|join|connect with|contact|reach)\\b.{0,60}\\b(?:on|at|via) (?:${NETWORK}|@\\w)`,
  'i',
)
const HANDLE = /^(?:(?:follow|twitter|tweets?)\b.{0,30}:?\s?)?@\w{2,30}$/i

const CONTACT =
  /^(?:(?:e-?mail|contact|reach|write to)\b.{0,60}(?:@|\bat\b).{0,80}|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}|(?:https?:\/\/)?(?:www\.)?[\w-]{1,40}\.[a-z]{2,12}(?:\/\S{0,200})?)$/i
const LIKED =
  /^(?:like|love|enjoy)(?:d)? (?:this|what you)\b.{0,40}\?.{0,60}\b(?:share|subscribe|friend|follow)\b.{0,40}$/i

/** Lines of a share bar or an author's accounts. */
export const share = blockRule('share', (text) => {
  if (text.length > 200) return false
  if (LIKED.test(text) || (CONTACT.test(text) && /@|\//.test(text))) return true
  return (BAR.test(text) && BAR_PROOF.test(text)) || (FOLLOW.test(text) && text.length < 130) || HANDLE.test(text)
})
