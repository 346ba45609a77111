import { EMBARGO } from '../read-notices.ts'
import { hasOnlyDateWords } from '../written-date.ts'
import { blockRule } from './rule.ts'

/** Who wrote, edited or owns it; whole blocks only. */
const CREDITS: readonly RegExp[] = [
  /^(?:©|\(c\) |copyright\b).{0,200}$/i,
  /^(?:all rights reserved|this material may not be published|our standards:|unauthori[sz]ed (?:use|reproduction)).{0,200}$/i,
  /^(?:the )?(?:associated press|reuters|afp|agence france-?presse|press association|ap|upi|xinhua|tass|ansa|dpa)(?: (?:writers?|staff|contributed|contributors)\b.{0,100}|[.)]?)$/i,
  /^[–—-]{1,2}\s?(?:reuters|afp|ap|dpa|ansa|tass|xinhua|bloomberg|with .{1,40} (?:inputs?|reports?))\.?$/i,
  /^\(?with (?:inputs?|reports?|files|agency inputs) from\b.{0,120}$/i,
  /^.{1,120}\bcontributed to this (?:report|story|article)\.?$/i,
  /^(?:(?:estimated )?reading time|tempo de leitura|temps de lecture|tempo di lettura|lesezeit|tiempo de lectura)\b.{0,30}$/i,
  /^\d{1,3}[ -]min(?:ute)?s? read$/i,
  /^(?:source|sources)\s?:\s?.{1,80}$/i,
]

const WRITTEN_BY =
  /^[([]?(?:additional |with )?(?:reporting|writing|editing|compiled|translated|edited|written|reported|produced|photography|graphics?|research)(?: and (?:writing|editing|reporting))?\s?(?:by|from|:)\s/i
const WORDS_OF_CREDIT =
  /^(?:and|in|by|with|for|the|of|at|from|to|additional|reporting|writing|editing|compiled|edited|written|translated|reported|produced|research|graphics?|staff|bureau|desk|team|newsroom|contributed|this|report|story|de|van|von|al|el|bin)$/

/** "Written by Ana Ruiz; editing by Ivo Brandt in Tarn" has no word but names and those of credits. */
function isNamesOfCredit(text: string): boolean {
  if (!WRITTEN_BY.test(text) || text.length > 260) return false
  return (text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).every(
    (word) => /^\p{Lu}/u.test(word) || WORDS_OF_CREDIT.test(word),
  )
}

/** "Updated Nov 19, 6:55 AM; posted Nov 19": when, and nothing else. */
const STAMP = /^[|\s]{0,3}(?:first |last )?(?:published|updated|posted|modified|created)\b/i

/** Credit lines after (or before) the article. */
export const credit = blockRule(
  'credit',
  (text) =>
    (text.length <= 260 && CREDITS.some((pattern) => pattern.test(text))) ||
    isNamesOfCredit(text) ||
    (STAMP.test(text) && /\d/.test(text) && hasOnlyDateWords(text)) ||
    (text.length <= 120 && EMBARGO.test(text)),
)
