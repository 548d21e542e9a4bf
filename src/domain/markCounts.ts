import { markOf } from './marks'
import type { MarkCount } from './regionLook'
import type { Theme } from './view'

/**
 * One mark per shape and colour with its number: types that share a mark, as those that a data set declares, are
 * counted together. Ordered by type, so that the same events always look the same; none for no types.
 *
 * @param types events of each type.
 */
export function markCounts(types: ReadonlyMap<string, number>, theme: Theme): readonly MarkCount[] {
  const marks = new Map<string, MarkCount>()
  for (const type of [...types.keys()].sort()) {
    const { shape, colour } = markOf(type)
    const key = `${shape} ${colour[theme]}`
    const count = (marks.get(key)?.count ?? 0) + (types.get(type) ?? 0)
    marks.set(key, { shape, colour: colour[theme], count })
  }
  return [...marks.values()]
}
