import { daysBetween } from '../published.ts'
import { averageLink } from './average-link.ts'
import { linksAmong, type Member } from './links.ts'
import { type StoryItem, vectorsOf } from './story-item.ts'

/** Items are grouped within windows of so many days, counted from 1970, and the groups are then carried on. */
const WINDOW_DAYS = 45
/** A storyline is known by what was told in so many windows before. */
const REMEMBERED = 2
/** Two items so many days apart are taken for 1/e as alike as their words. */
const FADING_DAYS = 90
/** Groups are joined while they are so much alike on average. */
const LEAST = 0.13

/** Items of one window that belong together. */
export interface StoryGroup {
  /** Ids by day, then by id. */
  readonly members: readonly string[]
  /** Mean day number. */
  readonly day: number
  /** Sum of the members' vectors. */
  readonly sum: ReadonlyMap<string, number>
}

/** Storylines' blocks: all that is told in one window of days. A late item touches its own window only. */
export interface StoryWindow {
  readonly number: number
  readonly groups: readonly StoryGroup[]
}

/** One storyline: ids of its items by day, then by id; the first names it. */
export type Storyline = readonly string[]

/** The window in which a day (YYYY-MM-DD) lies. */
export function storyWindow(day: string): number {
  return Math.floor(dayNumber(day) / WINDOW_DAYS)
}

/** Groups the items of one window. The result is a function of the set; order does not matter. */
export function groupWindow(number: number, items: readonly StoryItem[]): StoryWindow {
  const sorted = [...items].sort(byDayAndId)
  const days = sorted.map(({ day }) => dayNumber(day))
  const vectors = vectorsOf(sorted)
  const members = vectors.map((vector, i): Member => ({ size: 1, day: days[i]!, vector }))
  const labels = averageLink(
    sorted.map(() => 1),
    linksAmong(members, FADING_DAYS),
    LEAST,
  )
  const groups = new Map<number, { members: string[]; days: number; sum: Map<string, number> }>()
  sorted.forEach(({ id }, i) => {
    const group = groups.get(labels[i]!) ?? { members: [], days: 0, sum: new Map<string, number>() }
    groups.set(labels[i]!, group)
    group.members.push(id)
    group.days += days[i]!
    addTo(group.sum, vectors[i]!)
  })
  return {
    number,
    groups: [...groups.values()].map(({ members, days, sum }) => ({ members, day: days / members.length, sum })),
  }
}

/**
 * Carries groups on from window to window: a group joins the storyline that it is like enough, or begins one. Windows
 * may come in any order.
 */
export function linkWindows(windows: readonly StoryWindow[]): Storyline[] {
  const lines: { window: number; group: StoryGroup }[][] = []
  for (const { number, groups } of [...windows].sort((a, b) => a.number - b.number)) {
    const known = lines.flatMap((line, at) => {
      const recent = line.filter(({ window }) => number - window <= REMEMBERED).map(({ group }) => group)
      return recent.length > 0 ? [{ at, member: profileOf(recent) }] : []
    })
    const members = [...known.map(({ member }) => member), ...groups.map((group) => profileOf([group]))]
    const sizes = members.map(({ size }) => size)
    const labels = averageLink(sizes, linksAmong(members, FADING_DAYS, known.length), LEAST)
    const lineOf = new Map<number, number>()
    labels.forEach((label, i) => {
      const at = i < known.length ? known[i]!.at : undefined
      const target = lineOf.get(label) ?? at ?? lines.push([]) - 1
      lineOf.set(label, target)
      if (at === undefined) lines[target]!.push({ window: number, group: groups[i - known.length]! })
      else if (at !== target) lines[target]!.push(...lines[at]!.splice(0))
    })
  }
  return lines.flatMap((line) => {
    const parts = line.sort((a, b) => a.window - b.window)
    return parts.length > 0 ? [parts.flatMap(({ group }) => group.members)] : []
  })
}

/** Puts reports or events into storylines: all of the above for those who keep no windows. */
export function groupStories(items: readonly StoryItem[]): Storyline[] {
  const windows = new Map<number, StoryItem[]>()
  for (const item of items) {
    const number = storyWindow(item.day)
    const list = windows.get(number)
    if (list) list.push(item)
    else windows.set(number, [item])
  }
  return linkWindows([...windows].map(([number, list]) => groupWindow(number, list)))
}

function profileOf(groups: readonly StoryGroup[]): Member {
  const sum = new Map<string, number>()
  let size = 0
  let days = 0
  for (const group of groups) {
    addTo(sum, group.sum)
    size += group.members.length
    days += group.day * group.members.length
  }
  return { size, day: days / size, vector: sum }
}

function addTo(sum: Map<string, number>, vector: Iterable<readonly [string, number]>): void {
  for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight)
}

function dayNumber(day: string): number {
  return daysBetween('1970-01-01', day)
}

function byDayAndId(a: StoryItem, b: StoryItem): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
