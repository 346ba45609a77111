import { BriefSchema } from '../src/model/brief.ts'
import { renderJson } from '../src/publish/render-json.ts'

/** The brief's schema as JSON Schema, draft 2020-12. */
export function renderBriefSchema(): string {
  return renderJson({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A brief of Sayso, version 1',
    description:
      'What `sayso brief --format json` prints. Fields may be added, never renamed within a version. Offsets are UTF-16 code units into a report’s clean text.',
    ...BriefSchema,
  })
}
