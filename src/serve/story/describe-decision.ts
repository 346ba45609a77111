import type { Decision } from '../../model/index.ts'

/** A decision in a few words: what was done to what. */
export function describeDecision(decision: Decision): string {
  switch (decision.kind) {
    case 'merge':
      return `merge ${decision.events.join(', ')} into ${decision.target}`
    case 'split':
      return `split ${decision.lines.join(', ')} from ${decision.target}`
    case 'heading':
      return `heading of ${decision.target}: ${decision.heading}`
    case 'grade':
      return `grade ${decision.target} ${decision.grade}`
    default:
      return `${decision.kind} ${decision.target}`
  }
}
