import { type Bins, type BinTally, noBins } from './bins'
import type { Cells } from './cells'
import { type Columns, UNDATED } from './columns'
import { FITS } from './plan'
import { addAt, byteAt, intAt, wordAt } from './reads'

/** Where the events of each group begin and end, counted once for all filters. */
export interface BinCube {
  /**
   * The sum over groups.
   *
   * @param fitOf `FITS` of each group.
   */
  readonly sum: (fitOf: (group: number) => number) => BinTally
}

/**
 * @param groupOf group of each cell.
 * @returns `null` where the cube would be larger than the columns that it spares a look at.
 */
export function binCubeOf(
  { rows, start, end }: Columns,
  cells: Pick<Cells, 'ofRow'>,
  bins: Bins,
  { groups, groupOf }: { readonly groups: number; readonly groupOf: Uint32Array },
): BinCube | null {
  const { axis, ofDay, origin } = bins
  const width = axis.bins.length
  if (groups * width > Math.max(rows / 4, LEAST_LIMIT)) return null
  const [starts, ends] = [new Uint32Array(groups * width), new Uint32Array(groups * width)]
  for (let row = 0; row < rows; row += 1) {
    if (start[row] === UNDATED) continue
    const at = wordAt(groupOf, wordAt(cells.ofRow, row)) * width
    addAt(starts, at + byteAt(ofDay, intAt(start, row) - origin), 1)
    addAt(ends, at + byteAt(ofDay, intAt(end, row) - origin), 1)
  }
  return {
    sum: (fitOf) => {
      const tally = noBins(bins)
      for (let group = 0; group < groups; group += 1) {
        const fits = fitOf(group)
        if (fits !== FITS.happened && fits !== FITS.reported) continue
        for (let bin = 0; bin < width; bin += 1) {
          addAt(tally.starts, bin * 2 + fits - 1, wordAt(starts, group * width + bin))
          addAt(tally.ends, bin * 2 + fits - 1, wordAt(ends, group * width + bin))
        }
      }
      return tally
    },
  }
}

/** Numbers that a cube may always have, in few rows of many kinds. */
const LEAST_LIMIT = 0x1_0000
