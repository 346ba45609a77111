import type { Subject } from '../reconcile/index.ts'

/** Headings of sections that no source headed, by what their lines are about, in the order a page prints them. */
export const SUBJECTS: readonly (readonly [kind: Subject, heading: string])[] = [
  ['attack', 'Attacks and casualties'],
  ['disaster', 'The disaster'],
  ['accident', 'The accident'],
  ['control', 'Control of territory and sites'],
  ['talks', 'Talks'],
  ['evacuation', 'Evacuations and rescue'],
  ['displacement', 'People displaced'],
  ['aid', 'Aid'],
  ['health', 'Health'],
  ['nuclear', 'Nuclear sites'],
  ['infrastructure', 'Power, water and roads'],
  ['arrests', 'Arrests and courts'],
  ['protest', 'Protests'],
  ['sanctions', 'Sanctions and business'],
  ['politics', 'Politics'],
  ['other', 'Also reported'],
]
