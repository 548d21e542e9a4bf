import { type CellTable, cellTableOf } from './cells'
import type { Cube } from './cube'
import { SCALE, scaled } from './cubeLayout'
import { type Kinds, WHEN } from './kinds'
import { LARGEST_NUMBER, numberModel } from './numberModels'
import type { NumberCoder } from './rangeCoder'
import { byteAt, wordAt } from './reads'
import type { RegionLists } from './regionLists'

/** What has to be held for them: less than 50 MB. */
const MOST_CELLS = 2 ** 18
const MOST_BINNED = 2 ** 22

/** Cells list by list, each with at least one event. */
export function codeCells(coder: NumberCoder, cells: CellTable, kinds: Kinds, lists: RegionLists): CellTable {
  const models = {
    count: numberModel(1, 6),
    kind: numberModel(SCALE * 2, 7),
    rows: numberModel(SCALE, 4),
  }
  const [list, kind, rows]: [number[], number[], number[]] = [[], [], []]
  let events = 0
  for (let of = 0; of < lists.count && coder.isRight(); of += 1) {
    const { ofList, from } = cells.blocks
    const given = wordAt(from, wordAt(ofList, of + 1)) - wordAt(from, wordAt(ofList, of))
    const count = coder.number(models.count, 0, given - 1) + 1
    coder.expect(count <= kinds.count && kind.length + count <= MOST_CELLS)
    let before = -1
    for (let left = count; left > 0 && coder.isRight(); left -= 1) {
      const cell = kind.length
      const context = scaled(count) * 2 + Number(left === count)
      before += coder.number(models.kind, context, wordAt(cells.kind, cell) - before - 1) + 1
      const here = coder.number(models.rows, scaled(count), wordAt(cells.rows, cell) - 1) + 1
      events += here
      coder.expect(before < kinds.count && events <= LARGEST_NUMBER)
      list.push(of)
      kind.push(before)
      rows.push(here)
    }
  }
  if (!coder.isRight()) return NO_CELLS
  return cellTableOf(
    { list: Uint32Array.from(list), kind: Uint32Array.from(kind), rows: Uint32Array.from(rows) },
    kinds,
    lists,
  )
}

const NO_ROWS = new Uint32Array(0)

/** Of no events. */
export const NO_CELLS: CellTable = cellTableOf(
  { list: NO_ROWS, kind: NO_ROWS, rows: NO_ROWS },
  {
    count: 0,
    type: new Uint16Array(0),
    parties: new Uint8Array(0),
    support: new Uint8Array(0),
    when: new Uint8Array(0),
  },
  { count: 0, from: new Uint32Array(1), region: new Uint16Array(0), is: new Uint8Array(0) },
)

/** What is given of a cell's bins beyond which they are not told apart. */
const [STARTS, OPEN] = [8, 4] as const

/** Where the dated events of each cell begin and end, with as many of them as there are. */
export function codeBinned(
  coder: NumberCoder,
  { begun: givenBegun, open: givenOpen, width }: Pick<Cube, 'begun' | 'open' | 'width'>,
  { count, rows, kind, kinds }: CellTable,
): Pick<Cube, 'begun' | 'open' | 'width'> {
  coder.expect(count * width <= MOST_BINNED)
  const size = coder.isRight() ? count * width : 0
  const [begun, open] = [new Uint32Array(size), new Uint32Array(size)]
  const models = { starts: numberModel(SCALE * width, 3), open: numberModel(STARTS * OPEN, 3) }
  for (let cell = 0; cell < count && coder.isRight(); cell += 1) {
    if (byteAt(kinds.when, wordAt(kind, cell)) === WHEN.undated) continue
    const total = wordAt(rows, cell)
    let [before, openBefore] = [0, 0]
    for (let bin = 0; bin < width; bin += 1) {
      const at = cell * width + bin
      const [left, isLast] = [total - before, bin + 1 === width]
      const starts =
        left === 0 || isLast
          ? left
          : coder.number(models.starts, scaled(left) * width + bin, wordAt(givenBegun, at) - before)
      coder.expect(starts <= left)
      const most = openBefore + starts
      const context = Math.min(starts, STARTS - 1) * OPEN + Math.min(openBefore, OPEN - 1)
      openBefore = most === 0 || isLast ? 0 : coder.number(models.open, context, wordAt(givenOpen, at))
      coder.expect(openBefore <= most)
      before += starts
      begun[at] = before
      open[at] = openBefore
    }
  }
  return { begun, open, width }
}
