/**
 * Layout of `lexicons/gazetteer.bin`, little-endian: the magic number, then for each section its offset and length in
 * bytes (Uint32), then the sections, each on a multiple of four. A name is looked up by the hash of its key: `bucket`
 * (by the hash's top 16 bits) gives the first row, rows are sorted by hash, and a row names an entry and says in which
 * way the name is its name. Entries are sorted by importance, so a key's rows are too.
 */
export const MAGIC = 0x315a4753
export const SECTIONS = [
  'bucket',
  'rowHash',
  'rowCheck',
  'rowEntry',
  'latitude',
  'longitude',
  'geonamesId',
  'nameOffset',
  'population',
  'admin1',
  'admin2',
  'country',
  'feature',
  'names',
  'countryCodes',
] as const
export type Section = (typeof SECTIONS)[number]

/** Stored degrees are degrees times this. */
export const DEGREES = 1e5
/** Stored population is the natural logarithm of people + 1, times this. */
export const PEOPLE = 2500
/** A row holds the entry's number in its low 20 bits, the kind of name in the bits above. */
export const ENTRY_BITS = 20
/** Stands for "no such division" in admin1 and admin2, which otherwise hold entry numbers. */
export const NONE = 0xfffff

/** What a place is. Codes are GeoNames' where it has one. */
export const FEATURES = [
  'PCLI',
  'ADM1',
  'ADM2',
  'PPLC',
  'PPLA',
  'PPLA2',
  'PPLA3',
  'PPL',
  'PPLX',
  'CONT',
  'RGN',
  'SEA',
  'LK',
  'STM',
  'ISL',
  'SITE',
] as const
export type Feature = (typeof FEATURES)[number]

/** In which way a name is the place's: the order is part of the format. */
export const NAME_KINDS = ['main', 'plain', 'other', 'short', 'abbreviation', 'initials', 'demonym'] as const
export type NameKind = (typeof NAME_KINDS)[number]
