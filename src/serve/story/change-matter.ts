import type { Brief, Change } from '../../model/index.ts'
import type { ChangeMatter } from './engine.ts'

/** What each change is about: told by its line, in the brief of now or, where it is gone, in the one of before. */
export function changeMatter(changes: readonly Change[], before: Brief | undefined, after: Brief): ChangeMatter[] {
  const briefs = before ? [after, before] : [after]
  return changes.map((change) => {
    for (const brief of briefs) {
      const line = brief.sections.flatMap((section) => section.lines).find(({ id }) => id === change.line)
      if (!line) continue
      const chains = [line.chain, ...(line.otherChains ?? [])].flat()
      return {
        change,
        kinds: brief.events.filter((event) => event.lines.includes(line.id)).map(({ kind }) => kind),
        sides: [...new Set(chains.flatMap(({ side }) => side ?? []))],
        places: line.places.map(({ name }) => name),
        series: brief.series.filter(({ points }) => points.some((point) => point.line === line.id)).map(({ id }) => id),
      }
    }
    return { change, kinds: [], sides: [], places: [], series: [] }
  })
}
