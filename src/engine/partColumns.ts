import type { ColumnPart, ColumnWords } from '../domain/columnInput'
import type { Columns } from './columns'

/** Joins columns that are read in parts: the rows of each part follow those of the parts before. */
export interface PartColumns {
  /**
   * Takes over what the next part holds.
   *
   * @param ofRows rows that all parts together have at most: room is made for them once.
   */
  readonly add: (part: ColumnPart, ofRows: number) => void
  /** All of it, once. Which sources the claims name is not known. */
  readonly finish: (words: ColumnWords) => Columns
}

export function createPartColumns(): PartColumns {
  let [rows, regions, points] = [0, 0, 0]
  let [ofRow, ofRegion, ofPoint] = [rowColumns(0), regionColumns(0), pointColumns(0)]
  return {
    add(part, ofRows) {
      const next = {
        rows: rows + part.rows,
        regions: regions + part.region.length,
        points: points + part.pointRow.length,
      }
      /** Room for what comes, if there go on to be as many in a row. */
      const room = (count: number): number =>
        Math.ceil((count * Math.max(next.rows, ofRows)) / Math.max(1, next.rows))
      if (ofRow.type.length < next.rows) ofRow = begunWith(ofRow, rowColumns(room(next.rows)))
      if (ofRegion.region.length < next.regions)
        ofRegion = begunWith(ofRegion, regionColumns(room(next.regions)))
      if (ofPoint.row.length < next.points) ofPoint = begunWith(ofPoint, pointColumns(room(next.points)))
      put(ofRow, { ...part, from: part.regionFrom }, rows)
      put(ofRegion, { region: part.region, kind: part.regionKind }, regions)
      put(ofPoint, { ...part, row: part.pointRow, region: part.pointRegion }, points)
      shift(ofRow.from, rows, next.rows + 1, regions)
      shift(ofPoint.row, points, next.points, rows)
      ;({ rows, regions, points } = next)
    },
    finish(words) {
      const { type, parties, support, start, end, flags, from } = ofRow
      const { row, lng, lat, radiusKm, region } = ofPoint
      return {
        ...{ rows, types: words.types, regions: words.regions },
        type: type.subarray(0, rows),
        parties: parties.subarray(0, rows),
        support: support.subarray(0, rows),
        start: start.subarray(0, rows),
        end: end.subarray(0, rows),
        flags: flags.subarray(0, rows),
        inRegions: {
          from: from.subarray(0, rows + 1),
          region: ofRegion.region.subarray(0, regions),
          kind: ofRegion.kind.subarray(0, regions),
        },
        points: {
          count: points,
          row: row.subarray(0, points),
          lng: lng.subarray(0, points),
          lat: lat.subarray(0, points),
          radiusKm: radiusKm.subarray(0, points),
          region: region.subarray(0, points),
        },
        sources: { from: new Uint32Array(0), source: new Uint32Array(0), count: 0 },
      }
    },
  }
}

function rowColumns(rows: number) {
  return {
    type: new Uint16Array(rows),
    parties: new Uint8Array(rows),
    support: new Uint8Array(rows),
    start: new Int32Array(rows),
    end: new Int32Array(rows),
    flags: new Uint8Array(rows),
    from: new Uint32Array(rows + 1),
  }
}

function regionColumns(regions: number) {
  return { region: new Uint16Array(regions), kind: new Uint8Array(regions) }
}

function pointColumns(points: number) {
  return {
    row: new Uint32Array(points),
    lng: new Float64Array(points),
    lat: new Float64Array(points),
    radiusKm: new Float32Array(points),
    region: new Uint16Array(points),
  }
}

type Table = Readonly<
  Record<string, ArrayLike<number> & { readonly set: (numbers: ArrayLike<number>, at: number) => void }>
>

/** Writes numbers into the columns of the same name. */
function put<Columns extends Table>(
  into: Columns,
  numbers: Readonly<Record<keyof Columns, ArrayLike<number>>>,
  at: number,
): void {
  for (const name in into) into[name]?.set(numbers[name], at)
}

function begunWith<Columns extends Table>(full: Columns, wider: Columns): Columns {
  put(wider, full, 0)
  return wider
}

/** Counts from the first row or region of a part become counts from the first of all. */
function shift(numbers: Uint32Array, from: number, to: number, by: number): void {
  for (let at = from; at < to; at += 1) numbers[at] = (numbers[at] ?? 0) + by
}
