import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import type { Brief } from '../model/index.ts'

interface Schema {
  readonly type?: string
  readonly const?: string
  readonly enum?: readonly (string | number)[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

/** Words as hostile or as dull as they come; few enough that ids meet. */
export const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c', 'd') },
  fc.constantFrom(
    '',
    '2025-05-14',
    '2025-02-30',
    '2025-05-14T10:00+02:00',
    '9999999-01-01',
    'PAST_REF',
    '2025-W20',
    '-',
  ),
  fc.constantFrom(
    '<script>x</script>',
    'javascript:x',
    'https://a.example/"x',
    '\u001b[2J',
    '\u202e',
    '] [x](y) |',
    '\ud800',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

/** Any value that the brief's schema allows. */
function anyOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'string':
      return words
    case 'integer':
      return fc.oneof(fc.nat({ max: 30 }), fc.nat())
    case 'number':
      return fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(anyOf(schema.items ?? {}), { maxLength: 4 })
    case 'object': {
      const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => [key, anyOf(value)] as const)
      return fc.record(Object.fromEntries(properties), { requiredKeys: [...(schema.required ?? [])] })
    }
    default:
      throw new Error(`no values for ${JSON.stringify(schema)}`)
  }
}

const schema = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../docs/brief.schema.json'), 'utf8'),
) as Schema
/** Any brief that the schema allows. */
export const briefs = anyOf(schema) as fc.Arbitrary<Brief>
