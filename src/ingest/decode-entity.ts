/** The entities that news text has; others stay as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  ccedil: 'ç',
  iacute: 'í',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  oslash: 'ø',
  uacute: 'ú',
  uuml: 'ü',
  szlig: 'ß',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  middot: '·',
  bull: '•',
  laquo: '«',
  raquo: '»',
  times: '×',
  frac12: '½',
  shy: '',
  zwj: '',
  zwnj: '',
  sbquo: '‚',
  bdquo: '„',
  prime: '′',
  Eacute: 'É',
  Ouml: 'Ö',
  Uuml: 'Ü',
  Auml: 'Ä',
  yen: '¥',
  cent: '¢',
  sect: '§',
}

/** Decodes one entity, `&amp;` or `&#8217;`; what is none stays as it is. */
export function decodeEntity(entity: string): string {
  const body = entity.replace(/^&|;$/g, '')
  const code = /^#x/i.test(body)
    ? Number.parseInt(body.slice(2), 16)
    : body.startsWith('#')
      ? Number(body.slice(1))
      : -1
  if (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)) return String.fromCodePoint(code)
  return NAMED[body] ?? entity
}
