import { deflateSync } from 'fflate'
import { dayNumber } from '../domain/dayNumber'
import type { Cube } from './cube'
import { WHEN } from './kinds'
import { createVarintWriter, type VarintWriter } from './varints'

/** First bytes of the file of a cube, with the number of the format. */
export const CUBE_SIGN = [0x44, 0x41, 0x63, 1] // "DAc", 1
/** The first day that there is; days are written from here on. */
export const FIRST_DAY_NUMBER = dayNumber('0001-01-01')

/**
 * A cube as a file for {@link readCube}: a sign, the length of the rest, and the rest, deflated. In it are whole numbers
 * (`varints.ts`), table by table and column by column in the order of `Cube`; where they are sorted it is the step from
 * the one before.
 */
export function cubeBytes(cube: Cube): Uint8Array {
  const body = bodyOf(cube)
  const head = createVarintWriter()
  head.numbers(CUBE_SIGN)
  head.number(body.length)
  return Uint8Array.from([...head.bytes(), ...deflateSync(body, { level: 9 })])
}

function bodyOf(cube: Cube): Uint8Array {
  const { madeFrom, types, regions, reports, newestSourceDay, voices, cells } = cube
  const { kinds, lists } = cells
  const writer = createVarintWriter()
  writer.text(madeFrom)
  for (const names of [types, regions]) {
    writer.number(names.length)
    for (const name of names) writer.text(name)
  }
  writer.number(reports)
  writer.number(newestSourceDay === null ? 0 : dayNumber(newestSourceDay) - FIRST_DAY_NUMBER + 1)
  writer.number(voices === null ? 0 : 1)
  if (voices !== null)
    for (const counts of [voices.parties, voices.supports, voices.regionSupports]) writer.numbers(counts)
  writer.number(kinds.count)
  for (const column of [kinds.type, kinds.parties, kinds.support, kinds.when]) writer.numbers(column)
  writer.number(lists.count)
  writer.numbers(lengthsIn(lists.from))
  writer.numbers(lists.region)
  writer.numbers(lists.is)
  writer.number(cells.count)
  writer.numbers(cells.list.map((list, cell) => list - (cells.list[cell - 1] ?? 0)))
  writer.numbers(cells.kind)
  writeSpells(writer, cube)
  return writer.bytes()
}

/** Spells without a date have none of the numbers of days. */
function writeSpells(writer: VarintWriter, { cells, spells }: Cube): void {
  const { from, start, end, events } = spells
  const starts: number[] = []
  const lengths: number[] = []
  for (let cell = 0; cell < cells.count; cell += 1) {
    if (cells.kinds.when[cells.kind[cell] ?? 0] === WHEN.undated) continue
    let before = FIRST_DAY_NUMBER
    for (let spell = from[cell] ?? 0; spell < (from[cell + 1] ?? 0); spell += 1) {
      const first = start[spell] ?? 0
      starts.push(first - before)
      lengths.push((end[spell] ?? 0) - first)
      before = first
    }
  }
  writer.numbers(lengthsIn(from))
  writer.numbers(starts)
  writer.numbers(lengths)
  writer.numbers(events)
}

function lengthsIn(from: Uint32Array): Uint32Array {
  return from.subarray(1).map((next, at) => next - (from[at] ?? 0))
}
