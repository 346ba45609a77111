import { type Grade, NEEDS_CLAUSE, VERB_GROUPS, VERB_PREPOSITIONS } from './cue-verbs.ts'
import { type VerbForm, verbForms } from './verb-forms.ts'

/** What the lexicon knows of one verb: its frames with the grade each has, see {@link VERB_GROUPS}. */
export interface CueVerb {
  readonly lemma: string
  readonly frames: ReadonlyMap<string, Grade>
  /** Prepositions that become part of the cue: "called for". */
  readonly prepositions: ReadonlySet<string>
  /** A bare noun phrase behind it is no content. */
  readonly needsClause: boolean
}

export interface CueForm {
  readonly verb: CueVerb
  readonly form: VerbForm
}

/** Every inflected form of the cue verbs, in lower case. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = buildForms()

function buildForms(): Map<string, CueForm> {
  const frames = new Map<string, Map<string, Grade>>()
  for (const group of VERB_GROUPS) {
    for (const lemma of group.verbs.split(/\s+/)) {
      const known = frames.get(lemma) ?? new Map<string, Grade>()
      // The first group that names a frame decides its grade: speech comes before belief.
      for (const frame of group.frames) if (!known.has(frame)) known.set(frame, group.grade)
      frames.set(lemma, known)
    }
  }
  for (const lemma of Object.keys(VERB_PREPOSITIONS)) if (!frames.has(lemma)) frames.set(lemma, new Map())
  const forms = new Map<string, CueForm>()
  for (const [lemma, known] of frames) {
    const verb: CueVerb = {
      lemma,
      frames: known,
      prepositions: new Set((VERB_PREPOSITIONS[lemma] ?? '').split(' ').filter(Boolean)),
      needsClause: NEEDS_CLAUSE.has(lemma),
    }
    for (const [form, kind] of verbForms(lemma)) if (!forms.has(form)) forms.set(form, { verb, form: kind })
  }
  return forms
}

/** Best grade the verb has in any frame. */
export function gradeOf(verb: CueVerb): Grade {
  if (verb.frames.size === 0) return 'speech'
  const grades = new Set(verb.frames.values())
  return grades.has('speech')
    ? 'speech'
    : grades.has('belief')
      ? 'belief'
      : grades.has('intention')
        ? 'intention'
        : 'sign'
}
