import { type BinCube, binCubeOf } from './binCube'
import { type Bins, type BinTally, noBins } from './bins'
import type { Cells } from './cells'
import { type Columns, UNDATED } from './columns'
import { WHEN } from './kinds'
import { FITS, MISSES, type Plan } from './plan'
import { addAt, byteAt, intAt, wordAt } from './reads'

/**
 * Where the events that all facets want begin and end, whatever days narrow. Types, parties and supports alone are
 * answered by a cube, and so are regions alone; only where both narrow, or there are too many of them, each row is
 * looked at. The last answer is kept, since while days are dragged nothing else changes.
 */
export function createBinTallies(
  columns: Columns,
  cells: Cells,
  bins: Bins | null,
): (plan: Plan) => BinTally {
  if (bins === null) return () => noBins(bins)
  const byKind = binCubeOf(columns, cells, bins, { groups: cells.kinds.count, groupOf: cells.kind })
  const byList = binCubeOf(columns, cells, bins, {
    groups: cells.lists.count * 2,
    groupOf: listGroups(cells),
  })
  const tally = (plan: Plan): BinTally => {
    if (plan.isAnyRegion && byKind !== null) return sumOfKinds(byKind, cells, plan)
    if (plan.isAnyKind && byList !== null) return sumOfLists(byList, plan)
    return scanned(columns, cells, bins, plan)
  }
  let last: { readonly plan: Plan; readonly tally: BinTally } | null = null
  return (plan) => {
    if (last?.plan !== plan) last = { plan, tally: tally(plan) }
    return last.tally
  }
}

/** Each list twice: with the day of the event, and with the day of the report. */
function listGroups({ list, kind, kinds }: Cells): Uint32Array {
  return list.map((of, cell) => of * 2 + Number(byteAt(kinds.when, wordAt(kind, cell)) === WHEN.reported))
}

function sumOfKinds(cube: BinCube, { kinds }: Cells, { kindMisses }: Plan): BinTally {
  return cube.sum((kind) =>
    byteAt(kindMisses, kind) === MISSES.nothing ? byteAt(kinds.when, kind) + FITS.happened : FITS.not,
  )
}

function sumOfLists(cube: BinCube, { isListWanted }: Plan): BinTally {
  return cube.sum((group) =>
    byteAt(isListWanted, group >>> 1) === 1 ? (group & 1) + FITS.happened : FITS.not,
  )
}

function scanned({ rows, start, end }: Columns, { ofRow }: Cells, bins: Bins, { cellFits }: Plan): BinTally {
  const { starts, ends } = noBins(bins)
  const { ofDay, origin } = bins
  for (let row = 0; row < rows; row += 1) {
    const fits = byteAt(cellFits, wordAt(ofRow, row))
    if (fits === FITS.not || intAt(start, row) === UNDATED) continue
    addAt(starts, byteAt(ofDay, intAt(start, row) - origin) * 2 + fits - FITS.happened, 1)
    addAt(ends, byteAt(ofDay, intAt(end, row) - origin) * 2 + fits - FITS.happened, 1)
  }
  return { starts, ends }
}
