import type { PointGroup } from '../domain/pointGroups'
import type { Bounds } from '../domain/region'
import type { Columns, RowSet } from './columns'
import { plateGroup } from './plateGroup'
import { platesAt, plateSum, type PlateSum } from './platesAt'
import { pointArea } from './pointArea'
import { cellShift, pointCells } from './pointCells'
import { createPointIndex } from './pointIndex'
import { farMarks, selectedPoints } from './pointSelection'
import { repeatedRows, repeatsOf } from './repeatedRows'
import { isOverlapping, worldBoxOf } from './world'

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
  return {
    groups(matching, regions, bounds, fromZoom, toZoom) {
      const box = worldBoxOf(bounds)
      const test = { matching, regions: wantedRegions(columns, regions) }
      const far = farMarks(index, test, box)
      // The area of the smallest zoom holds those of the others.
      const selection = selectedPoints(index, test, pointArea(box, far, fromZoom), cellShift(toZoom))
      const cells = pointCells(index, selection, columns.types.length, box)
      if ((globalThis as any).DBG) console.log("points", selection.points.length, "cells", cells.count, "far", far.length)
      const repeated = repeatedRows(index, cells)
      const groups = new GroupsOfZooms()
      for (let zoom = fromZoom; zoom <= toZoom; zoom++) {
        const plates = platesAt(cells, pointArea(box, far, zoom), zoom)
        const repeats = repeatsOf(repeated, plates)
        const source = { columns, index, cells, plates, repeated, repeats }
        for (let plate = 0; plate < plates.count; plate++) {
          const sum = plateSum(cells, plates, plate)
          if (!sum.isFar && !isOverlapping(sum.marks, box)) continue
          const country = index.countries[cells.country[plates.cells[plates.from[plate] ?? 0] ?? 0] ?? 0] ?? ''
          const id = idOf(country, sum)
          groups.add(id, zoom, () => plateGroup(source, plate, sum, id, zoom))
        }
        groups.endZoom(zoom)
      }
      return groups.all()
    },
  }
}

/** The same for the same points: the sums are exact. */
function idOf(country: string, { points, sumX, sumY }: PlateSum): string {
  return `${country} ${points} ${sumX} ${sumY}`
}

function wantedRegions(columns: Columns, regions: ReadonlySet<string>): Uint8Array | null {
  return regions.size === 0 ? null : Uint8Array.from(columns.regions, (code) => (regions.has(code) ? 1 : 0))
}

/** Groups from zoom to zoom: what stays as it is is one group over all of them. */
class GroupsOfZooms {
  readonly #done: PointGroup[] = []
  #open = new Map<string, PointGroup>()
  #next = new Map<string, PointGroup>()

  add(id: string, zoom: number, make: () => PointGroup): void {
    this.#next.set(id, this.#open.get(id) ?? make())
    void zoom
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
