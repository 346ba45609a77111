import type { Brief, ComingUp, Dispute, Line, Source } from '../model/index.ts'

/** What stands beside a line whose content is not said to have happened. */
export const MODALITY_WORDS: Readonly<Record<Line['modality'], string>> = {
  happened: '',
  ongoing: 'ongoing',
  planned: 'planned',
  possible: 'possible',
  denied: 'denied',
  demanded: 'demanded',
  threatened: 'threatened',
  hypothetical: 'hypothetical',
}

export const STATE_WORDS: Readonly<Record<Line['state'], string>> = {
  new: 'new',
  updated: 'updated',
  unchanged: '',
  disputed: 'disputed',
  withdrawn: 'withdrawn',
}

export const MODE_WORDS: Readonly<Record<Line['mode'], string>> = {
  direct: 'in the speaker’s own words',
  indirect: 'reported speech',
  mixed: 'reported speech with quoted words',
  narrated: 'told by the outlet itself',
}

export const SOURCE_KIND_WORDS: Readonly<Record<Source['kind'], string>> = {
  person: 'person',
  organisation: 'organisation',
  office: 'office',
  unnamed: 'not named',
  outlet: 'outlet',
  document: 'document',
}

export const DISPUTE_WORDS: Readonly<Record<Dispute['kind'], string>> = {
  denial: 'Said and denied',
  blame: 'Each blames the other',
  figure: 'Rival figures',
  description: 'Told differently',
}

export const STATUS_WORDS: Readonly<Record<ComingUp['status'], string>> = {
  TENTATIVE: 'TENTATIVE (not certain)',
  CONFIRMED: 'CONFIRMED',
  CANCELLED: 'CANCELLED',
}

export const OUTCOME_WORDS: Readonly<Record<NonNullable<ComingUp['outcome']>['state'], string>> = {
  done: 'done',
  partly: 'partly done',
  not: 'did not happen',
  unknown: 'outcome not known',
}

export const CHANGE_WORDS: Readonly<Record<Brief['changes'][number]['kind'], string>> = {
  new: 'New',
  updated: 'Updated',
  revised: 'Revised',
  withdrawn: 'Withdrawn',
  late: 'Added late',
  merged: 'Joined',
  split: 'Split',
  decision: 'Decided by the desk',
  'plan-moved': 'Plan moved',
  'plan-done': 'Plan carried out',
}

export const CORRECTION_WORDS: Readonly<Record<Brief['corrections'][number]['kind'], string>> = {
  correction: 'Corrected',
  withdrawal: 'Withdrawn',
  kill: 'Withdrawn altogether',
}

export const NOT_KNOWN_WORDS: Readonly<Record<Brief['notKnown'][number]['kind'], string>> = {
  unverified: 'not verified',
  'plan-passed': 'planned for a day now past, outcome not read',
  'open-dispute': 'disputed',
}

export const LEFT_OUT_WORDS: Readonly<Record<Brief['leftOut'][number]['reason'], string>> = {
  copy: 'copies of another report',
  'not-read': 'not read (language)',
  'not-news': 'not news',
  'older-day': 'about an older day',
  'later-day': 'told later, about a later day',
  'published-later': 'published after this brief',
  embargoed: 'under embargo',
  'repeats-another-line': 'repeats another line',
  'no-antecedent': 'does not say who or what is meant',
  'too-long': 'too long for a line',
  superseded: 'replaced by a later version',
  'less-important': 'less important',
  hidden: 'hidden by the desk',
}

export const REPORT_STATUS_WORDS: Readonly<Record<Brief['reports'][number]['status'], string>> = {
  read: '',
  'not-read': 'not read',
  copy: 'copy',
  outdated: 'outdated',
  withdrawn: 'withdrawn',
  embargoed: 'under embargo',
}

export const POINT_WORDS: Readonly<Record<Brief['series'][number]['points'][number]['state'], string>> = {
  latest: 'latest',
  superseded: 'superseded',
  'repeated-old': 'older figure repeated',
  withdrawn: 'withdrawn',
  rival: 'rival figure',
}

/** Admiralty grades (STANAG 2511): the source and the information are judged apart. */
export const SOURCE_GRADE_WORDS: Readonly<Record<Line['grade']['source'], string>> = {
  A: 'source reliable',
  B: 'source usually reliable',
  C: 'source fairly reliable',
  D: 'source not usually reliable',
  E: 'source unreliable',
  F: 'source cannot be judged',
}

export const INFORMATION_GRADE_WORDS: Readonly<Record<Line['grade']['information'], string>> = {
  1: 'confirmed by independent sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}
