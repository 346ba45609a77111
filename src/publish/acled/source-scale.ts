/** Outlets and agencies known to report from many countries; after ACLED's scale. Names without article, lower case. */
const INTERNATIONAL = new Set(
  `reuters|agence france presse|agence france-presse|afp|associated press|ap|bbc|bbc news|cnn|al jazeera|deutsche welle|dw|
voice of america|radio france internationale|rfi|france 24|efe|ansa|dpa|xinhua|anadolu|anadolu agency|euronews|bloomberg|
new york times|washington post|guardian|financial times|economist|wall street journal|le monde|el pais|radio free europe|
radio free europe/radio liberty|united nations|ocha|unhcr|unicef|iaea|who|icrc|human rights watch|amnesty international`
    .replaceAll('\n', '')
    .split('|'),
)

/**
 * ACLED's `source_scale` of a set of outlets: told only where every one of them is known, and all are international. How
 * far a local paper reaches no sentence says.
 */
export function sourceScale(outlets: readonly string[]): string | undefined {
  const known = (name: string) => INTERNATIONAL.has(name.toLowerCase().replace(/^the /, '').trim())
  return outlets.length > 0 && outlets.every(known) ? 'International' : undefined
}
