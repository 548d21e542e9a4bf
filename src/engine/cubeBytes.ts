import { binsOfDays, type Cube } from './cube'
import { codeBinned, codeCells, NO_CELLS } from './cubeCells'
import { codeDay, codeDays, codeKinds, codeMaybe, codeNames, codeNumber } from './cubeLayout'
import { codeLists } from './cubeLists'
import { WHEN } from './kinds'
import { LARGEST_NUMBER } from './numberModels'
import { createNumberReader, createNumberWriter, type NumberCoder } from './rangeCoder'
import { byteAt, wordAt } from './reads'

/**
 * A cube as bytes for {@link readCube}: whole numbers, each in about as many bits as it is surprising (`rangeCoder.ts`).
 *
 * @returns `null` for one with more in it than may be read.
 */
export function cubeBytes(cube: Cube): Uint8Array | null {
  const writer = createNumberWriter()
  try {
    codeCube(writer, cube)
    return writer.finish()
  } catch (fault) {
    if (fault instanceof RangeError) return null
    throw fault
  }
}

/**
 * The cube in bytes that `cubeBytes` made. Bytes from outside may be anything: `null` unless all of them are as it makes
 * them, and what they count adds up.
 */
export function readCube(bytes: Uint8Array): Cube | null {
  const reader = createNumberReader(bytes)
  const cube = codeCube(reader, NO_CUBE)
  return reader.isWhole() ? cube : null
}

const NO_CUBE: Cube = {
  types: [],
  regions: [],
  points: 0,
  markType: null,
  discType: null,
  reports: null,
  days: null,
  newestSourceDay: null,
  cells: NO_CELLS,
  width: 0,
  begun: new Uint32Array(0),
  open: new Uint32Array(0),
}

/** Writes a cube, or reads the one that stands there. */
function codeCube(coder: NumberCoder, cube: Cube): Cube {
  const types = codeNames(coder, cube.types)
  const regions = codeNames(coder, cube.regions)
  const codeType = (type: string | null): string | null => {
    const at = codeMaybe(coder, type === null ? null : cube.types.indexOf(type), types.length - 1)
    return at === null ? null : (types[at] ?? null)
  }
  const facts = {
    points: codeNumber(coder, cube.points),
    markType: codeType(cube.markType),
    discType: codeType(cube.discType),
    reports: codeMaybe(coder, cube.reports, LARGEST_NUMBER - 1),
    days: codeDays(coder, cube.days),
    newestSourceDay: codeDay(coder, cube.newestSourceDay),
  }
  const kinds = codeKinds(coder, cube.cells.kinds, types.length)
  const lists = codeLists(coder, cube.cells.lists, regions.length)
  const cells = codeCells(coder, cube.cells, kinds, lists)
  const bins = coder.isRight() ? binsOfDays(facts) : null
  const width = bins?.axis.bins.length ?? 0
  const binned = codeBinned(coder, { ...cube, width }, cells)
  const coded = { types, regions, ...facts, cells, ...binned }
  if (coder.isRight()) coder.expect(haveTheseDays(coded))
  return coded
}

/** Whether there are events on the first day and on the last one as far as bins can tell, and none before or after. */
function haveTheseDays(cube: Cube): boolean {
  const { cells, width, begun, open, days } = cube
  const [firstBin, lastBin] = [width, -1]
  const found = { firstBin, lastBin }
  let hasDated = false
  for (let cell = 0; cell < cells.count; cell += 1) {
    if (byteAt(cells.kinds.when, wordAt(cells.kind, cell)) === WHEN.undated) continue
    hasDated = true
    for (let bin = 0; bin < width; bin += 1) {
      const at = cell * width + bin
      if (wordAt(begun, at) > 0) found.firstBin = Math.min(found.firstBin, bin)
      const isLast = wordAt(begun, at) === wordAt(cells.rows, cell) && wordAt(open, at) === 0
      if (!isLast) found.lastBin = Math.max(found.lastBin, bin)
    }
  }
  const bins = binsOfDays(cube)
  if (days === null || bins === null) return !hasDated
  const binOf = (day: number): number => byteAt(bins.ofDay, day - bins.origin)
  return hasDated && found.firstBin === binOf(days[0]) && found.lastBin + 1 === binOf(days[1])
}
