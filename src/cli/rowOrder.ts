import type { LngLat } from '../domain/region'
import type { ParquetRecord } from '../export/parquetRecord'

/** The order in which rows are written, kept as five numbers for each. */
export interface RowOrder {
  readonly add: (record: ParquetRecord) => void
  /** Places of the records, as they were added, in the order in which they are to be written. */
  readonly sorted: () => Uint32Array
}

/** Behind every day: an event without a date. */
const UNDATED = 2 ** 31 - 1
/** Columns and rows of the grid that orders points, 16 bits each. */
const CELLS = 2 ** 16

/**
 * First the active events by their first day, the undated ones last; on one day by region, and in a region along a curve
 * that keeps near points together (Z-order). So days and places of a row group lie close together, and a reader can pass
 * over groups that have none that are wanted. Of what is alike the order stays.
 */
export function createRowOrder(): RowOrder {
  const [inactive, start, region, place]: [number[], number[], number[], number[]] = [[], [], [], []]
  const codes = new Map<string, number>()
  const numberOf = (code: string): number => {
    const known = codes.get(code) ?? codes.size
    codes.set(code, known)
    return known
  }
  return {
    add({ cells, point }) {
      inactive.push(cells.status === 'active' ? 0 : 1)
      start.push(typeof cells.start === 'number' ? cells.start : UNDATED)
      region.push(numberOf(String(cells.region_code ?? cells.located_region ?? '')))
      place.push(point === undefined ? 0 : zOrder(point))
    },
    sorted() {
      const ranks = new Map([...codes.keys()].toSorted().map((code, rank) => [codes.get(code), rank]))
      const rank = Uint32Array.from(region, (number) => ranks.get(number) ?? 0)
      const columns = [Uint8Array.from(inactive), Int32Array.from(start), rank, Uint32Array.from(place)]
      const compare = (a: number, b: number): number => {
        for (const column of columns) {
          const difference = (column[a] ?? 0) - (column[b] ?? 0)
          if (difference !== 0) return difference
        }
        return a - b
      }
      return Uint32Array.from(start.keys()).sort(compare)
    },
  }
}

function zOrder([lng, lat]: LngLat): number {
  const cell = (share: number): number => Math.min(CELLS - 1, Math.max(0, Math.floor(share * CELLS)))
  return (spread(cell((lng + 180) / 360)) | (spread(cell((lat + 90) / 180)) << 1)) >>> 0
}

/** Puts a 0 before each of 16 bits. */
function spread(bits: number): number {
  let wide = bits
  wide = (wide | (wide << 8)) & 0x00ff00ff
  wide = (wide | (wide << 4)) & 0x0f0f0f0f
  wide = (wide | (wide << 2)) & 0x33333333
  return (wide | (wide << 1)) & 0x55555555
}
