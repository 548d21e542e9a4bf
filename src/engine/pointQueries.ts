import type { PointGroup } from '../domain/pointGroups'
import type { Bounds } from '../domain/region'
import type { Columns, RowSet } from './columns'
import { u16, u32 } from './elements'
import { plateGroup } from './plateGroup'
import { plateSums, platesAt } from './platesAt'
import { pointArea } from './pointArea'
import { cellShift, pointCells } from './pointCells'
import { createPointIndex } from './pointIndex'
import { pointMemory } from './pointMemory'
import { farMarks, selectedPoints } from './pointSelection'
import { repeatedCells, repeatsOf } from './repeatedRows'
import { boxAt, isOverlapping, worldBoxOf } from './world'

/** Answers which marks and clusters stand for the points of events. */
export interface PointQueries {
  /**
   * Marks and clusters of the points that lie in a box, or whose discs reach into it, for the whole zooms from
   * `fromZoom` to `toZoom`. Each is the same whatever the box and the other zooms are, and the same points in any order
   * give the same ones; none give none.
   *
   * @param matching rows of the events under the filter.
   * @param regions only points in these; empty = all points.
   */
  readonly groups: (
    matching: RowSet,
    regions: ReadonlySet<string>,
    box: Bounds,
    fromZoom: number,
    toZoom: number,
  ) => readonly PointGroup[]
}

/** Puts the points of a data set in order, to be asked for again and again. */
export function createPointQueries(columns: Columns): PointQueries {
  const index = createPointIndex(columns)
  const memory = pointMemory(index.row.length, index.repeated.length)
  const counts = new Int32Array(columns.types.length)
  return {
    groups(matching, regions, bounds, fromZoom, toZoom) {
      const box = worldBoxOf(bounds)
      const test = { matching, regions: wantedRegions(columns, regions) }
      const far = farMarks(index, test, box)
      // The area of the smallest zoom holds those of the others.
      const area = pointArea(box, far, fromZoom)
      const selection = selectedPoints(index, test, area, cellShift(toZoom), memory)
      const cells = pointCells(index, selection, columns.types.length, box, memory)
      const repeated = repeatedCells(index, selection, memory)
      const groups = new GroupsOfZooms()
      for (let zoom = fromZoom; zoom <= toZoom; zoom++) {
        const plates = platesAt(cells, pointArea(box, far, zoom), zoom)
        const sums = plateSums(cells, plates)
        const repeats = repeatsOf(index, repeated, plates)
        const source = { columns, index, cells, sums, repeats, counts }
        for (let plate = 0; plate < plates.count; plate++) {
          if (sums.isFar[plate] === 0 && !isOverlapping(boxAt(sums.marks, plate), box)) continue
          const first = u32(sums.cells.items, u32(sums.cells.from, plate))
          const country = index.countries[u16(cells.country, first)] ?? ''
          const id = [country, sums.points[plate], sums.sumX[plate], sums.sumY[plate]].join(' ')
          groups.add(id, () => plateGroup(source, plate, id, zoom))
        }
        groups.endZoom(zoom)
      }
      return groups.all()
    },
  }
}

function wantedRegions(columns: Columns, regions: ReadonlySet<string>): Uint8Array | null {
  return regions.size === 0 ? null : Uint8Array.from(columns.regions, (code) => (regions.has(code) ? 1 : 0))
}

/** Groups from zoom to zoom: what stays as it is is one group over all of them. */
class GroupsOfZooms {
  readonly #done: PointGroup[] = []
  #open = new Map<string, PointGroup>()
  #next = new Map<string, PointGroup>()

  /** The sums that an id is made of are exact, so that the same points have the same one. */
  add(id: string, make: () => PointGroup): void {
    this.#next.set(id, this.#open.get(id) ?? make())
  }

  /** Whatever the zoom does not have is drawn up to it. */
  endZoom(zoom: number): void {
    for (const [id, group] of this.#open) {
      if (!this.#next.has(id)) this.#done.push({ ...group, toZoom: zoom })
    }
    this.#open = this.#next
    this.#next = new Map()
  }

  all(): readonly PointGroup[] {
    return [...this.#done, ...this.#open.values()]
  }
}
