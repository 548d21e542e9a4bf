import type { ColumnPart, ColumnWords } from '../domain/columnInput'
import type { Columns } from './columns'

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array

/**
 * Columns that were read in parts, as one: the rows of each part follow those of the parts before. Which sources the
 * claims name is not known of them.
 */
export function columnsOfParts(parts: readonly ColumnPart[], { types, regions }: ColumnWords): Columns {
  const rows = sum(parts.map((part) => part.rows))
  const points = sum(parts.map(({ pointRow }) => pointRow.length))
  const named = sum(parts.map(({ region }) => region.length))
  const joined = <Column extends Numbers>(column: Column, of: (part: ColumnPart) => Column): Column => {
    let at = 0
    for (const part of parts) {
      const some = of(part)
      column.set(some, at)
      at += some.length
    }
    return column
  }
  return {
    rows,
    types,
    regions,
    type: joined(new Uint16Array(rows), ({ type }) => type),
    parties: joined(new Uint8Array(rows), ({ parties }) => parties),
    support: joined(new Uint8Array(rows), ({ support }) => support),
    start: joined(new Int32Array(rows), ({ start }) => start),
    end: joined(new Int32Array(rows), ({ end }) => end),
    flags: joined(new Uint8Array(rows), ({ flags }) => flags),
    inRegions: {
      from: regionFrom(parts, rows),
      region: joined(new Uint16Array(named), ({ region }) => region),
      kind: joined(new Uint8Array(named), ({ regionKind }) => regionKind),
    },
    points: {
      count: points,
      row: pointRows(parts, points),
      lng: joined(new Float64Array(points), ({ lng }) => lng),
      lat: joined(new Float64Array(points), ({ lat }) => lat),
      radiusKm: joined(new Float32Array(points), ({ radiusKm }) => radiusKm),
      region: joined(new Uint16Array(points), ({ pointRegion }) => pointRegion),
    },
    sources: { from: new Uint32Array(rows + 1), source: new Uint32Array(0), count: 0 },
  }
}

function regionFrom(parts: readonly ColumnPart[], rows: number): Uint32Array {
  const from = new Uint32Array(rows + 1)
  let [row, before] = [0, 0]
  for (const part of parts) {
    for (let at = 0; at < part.rows; at += 1) from[row + at + 1] = before + (part.regionFrom[at + 1] ?? 0)
    row += part.rows
    before += part.region.length
  }
  return from
}

function pointRows(parts: readonly ColumnPart[], points: number): Uint32Array {
  const rows = new Uint32Array(points)
  let [at, before] = [0, 0]
  for (const { pointRow, rows: ofPart } of parts) {
    for (const row of pointRow) {
      rows[at] = before + row
      at += 1
    }
    before += ofPart
  }
  return rows
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
