import { markOf } from './marks'
import type { MarkCount } from './regionLook'
import type { Theme } from './view'

/**
 * One mark per shape and colour with its number: types that share a mark, as those that a data set declares, are
 * counted together. Ordered by type, so that the same events always look the same; none for no types.
 */
export function markCounts(types: readonly string[], theme: Theme): readonly MarkCount[] {
  const marks = new Map<string, MarkCount>()
  for (const type of types.toSorted()) {
    const { shape, colour } = markOf(type)
    const key = `${shape} ${colour[theme]}`
    marks.set(key, { shape, colour: colour[theme], count: (marks.get(key)?.count ?? 0) + 1 })
  }
  return [...marks.values()]
}
