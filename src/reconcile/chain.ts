import type { Report, Source } from '../model/index.ts'

const ARTICLE = /^(?:the|a|an) /

/** A name for comparing: lower case, without article, dots, apostrophe-s and doubled spaces. */
export function sourceKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.,"“”]/g, '')
    .replace(/['’]s\b/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(ARTICLE, '')
}

/** The last link of every chain of a report: its outlet, or the document itself where no outlet is known. */
export function outletSource(report: Report): Source {
  if (report.outlet) return { name: report.outlet, kind: 'outlet', read: '' }
  const name = report.input === '-' ? 'standard input' : (report.input.split(/[\\/]/).at(-1) ?? report.input)
  return { name, kind: 'document', read: '' }
}

/** "She told the station": no name given, so the outlet means itself. */
const OWN_MEDIUM =
  /^(?:this |our )?(?:station|newspaper|paper|daily|weekly|broadcaster|channel|website|site|magazine|agency|outlet|news agency|reporter|correspondent)$/

/** Speaker first, then who relayed, the agency and the outlet; a link that is there already is not added again. */
export function fullChain(report: Report, links: readonly Source[]): Source[] {
  const chain = links.filter((link, index) => index === 0 || !OWN_MEDIUM.test(sourceKey(link.name)))
  const has = (name: string): boolean => chain.some((link) => sourceKey(link.name) === sourceKey(name))
  if (report.agency && !has(report.agency)) chain.push({ name: report.agency, kind: 'organisation', read: '' })
  const outlet = outletSource(report)
  if (!has(outlet.name)) chain.push(outlet)
  return chain
}
