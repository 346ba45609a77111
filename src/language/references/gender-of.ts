import type { NameMention } from '../../model/index.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../names/first-names.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from '../names/titles.ts'

/** Sex told by the role ("spokeswoman", "Mr"), else by the given name if only one sex bears it. */
export function genderOf(name: NameMention): 'f' | 'm' | '' {
  for (const word of (name.role ?? '').split(/[\s-]+/)) {
    const plain = word.replace(/\.$/, '')
    for (const form of [word, plain, plain.toLowerCase()]) {
      if (form === 'her' || form === 'his') continue
      if (FEMALE_NOUNS.has(form)) return 'f'
      if (MALE_NOUNS.has(form)) return 'm'
    }
  }
  const first = /^\p{L}+/u.exec(name.name)?.[0] ?? ''
  if (!name.name.includes(' ') && first.length < 3) return ''
  const female = FEMALE_NAMES.has(first)
  const male = MALE_NAMES.has(first)
  return female === male ? '' : female ? 'f' : 'm'
}
