import type { RegionCode } from '../domain/dataset'
import { type EventEntry, onlyMentions } from '../domain/eventEntry'
import { IN_REGION, type RegionColumns } from './columns'
import type { Dictionary } from './dictionary'
import { FIRST_ROOM, widened } from './widened'

/** Grows the columns of the regions that events are in, row by row. */
export function regionTable(regions: Dictionary) {
  let [rows, count] = [0, 0]
  let from = new Uint32Array(FIRST_ROOM)
  let region = new Uint16Array(FIRST_ROOM)
  let kind = new Uint8Array(FIRST_ROOM)
  return {
    add: (entry: EventEntry): void => {
      for (const code of entry.regions) {
        if (count === region.length) {
          region = widened(region, new Uint16Array(count * 2))
          kind = widened(kind, new Uint8Array(count * 2))
        }
        region[count] = regions.numberOf(code)
        kind[count] = kindOf(entry, code)
        count += 1
      }
      rows += 1
      if (rows === from.length) from = widened(from, new Uint32Array(rows * 2))
      from[rows] = count
    },
    finish: (): RegionColumns => ({
      from: from.slice(0, rows + 1),
      region: region.slice(0, count),
      kind: kind.slice(0, count),
    }),
  }
}

function kindOf(entry: EventEntry, code: RegionCode): number {
  const isDrawnAsRegion = entry.places.some(({ region, drawnAs }) => region === code && drawnAs === 'region')
  return (
    (onlyMentions(entry, code) ? IN_REGION.onlyMentioned : 0) | (isDrawnAsRegion ? IN_REGION.regionLevel : 0)
  )
}
