import { TILE_PX } from '../../domain/cameraMath'
import type { MarkTarget } from '../pointing'
import type { WorldPoint } from './markContent'
import type { PlacedMarks } from './placedMarks'
import { isInDisc } from './worldDisc'

/**
 * What was drawn at a place, given in the square of `mercator`: the mark or cluster that lies on top, else the events
 * of all discs there, the smallest disc first; `null` for neither.
 */
export function targetOn({ zoom, plates, discs }: PlacedMarks, at: WorldPoint): MarkTarget | null {
  const worldPx = TILE_PX * 2 ** zoom
  const [x, y] = [at[0] * worldPx, at[1] * worldPx]
  const plate = plates.findLast(
    ({ box: [left, top, right, bottom] }) => left <= x && x <= right && top <= y && y <= bottom,
  )
  if (plate?.group) return { kind: 'group', group: plate.group.id, region: plate.group.region }
  const under = discs.filter(({ shape }) => isInDisc(shape, at)).map(({ disc }) => disc)
  const rows = [...new Set(under.map(({ row }) => row).reverse())]
  return rows.length === 0 ? null : { kind: 'discs', rows, region: under.at(-1)?.region ?? null }
}
