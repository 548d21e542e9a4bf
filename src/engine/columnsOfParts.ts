import type { ColumnPart, ColumnWords } from '../domain/columnInput'
import type { Columns } from './columns'

/**
 * Columns of parts that were read one after another. Which sources the claims name the parts do not say: no row has any.
 *
 * @param words what the numbers of all parts mean.
 */
export function columnsOfParts(parts: readonly ColumnPart[], { types, regions }: ColumnWords): Columns {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0)
  const inRegions = parts.reduce((sum, { region }) => sum + region.length, 0)
  const points = parts.reduce((sum, { pointRow }) => sum + pointRow.length, 0)
  return {
    rows,
    types,
    regions,
    type: joined(
      parts.map(({ type }) => type),
      new Uint16Array(rows),
    ),
    parties: joined(
      parts.map(({ parties }) => parties),
      new Uint8Array(rows),
    ),
    support: joined(
      parts.map(({ support }) => support),
      new Uint8Array(rows),
    ),
    start: joined(
      parts.map(({ start }) => start),
      new Int32Array(rows),
    ),
    end: joined(
      parts.map(({ end }) => end),
      new Int32Array(rows),
    ),
    flags: joined(
      parts.map(({ flags }) => flags),
      new Uint8Array(rows),
    ),
    inRegions: {
      from: regionStarts(parts, rows),
      region: joined(
        parts.map(({ region }) => region),
        new Uint16Array(inRegions),
      ),
      kind: joined(
        parts.map(({ regionKind }) => regionKind),
        new Uint8Array(inRegions),
      ),
    },
    points: {
      count: points,
      row: pointRows(parts, points),
      lng: joined(
        parts.map(({ lng }) => lng),
        new Float64Array(points),
      ),
      lat: joined(
        parts.map(({ lat }) => lat),
        new Float64Array(points),
      ),
      radiusKm: joined(
        parts.map(({ radiusKm }) => radiusKm),
        new Float32Array(points),
      ),
      region: joined(
        parts.map(({ pointRegion }) => pointRegion),
        new Uint16Array(points),
      ),
    },
    sources: { from: new Uint32Array(rows + 1), source: new Uint32Array(), count: 0 },
  }
}

function joined<Column extends { readonly length: number; set: (numbers: Column, at: number) => void }>(
  columns: readonly Column[],
  into: Column,
): Column {
  let at = 0
  for (const column of columns) {
    into.set(column, at)
    at += column.length
  }
  return into
}

function regionStarts(parts: readonly ColumnPart[], rows: number): Uint32Array {
  const from = new Uint32Array(rows + 1)
  let [row, before] = [0, 0]
  for (const part of parts) {
    for (let index = 1; index <= part.rows; index += 1)
      from[row + index] = before + (part.regionFrom[index] ?? 0)
    row += part.rows
    before += part.region.length
  }
  return from
}

function pointRows(parts: readonly ColumnPart[], points: number): Uint32Array {
  const rows = new Uint32Array(points)
  let [at, firstRow] = [0, 0]
  for (const part of parts) {
    for (const row of part.pointRow) {
      rows[at] = firstRow + row
      at += 1
    }
    firstRow += part.rows
  }
  return rows
}
