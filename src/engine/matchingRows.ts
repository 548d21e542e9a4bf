import type { ListPart } from '../domain/question'
import type { Filter } from '../domain/view'
import type { Cells } from './cells'
import { type Columns, type RowSet, UNDATED } from './columns'
import { type DayRange, isEveryDay } from './dayRange'
import { FITS } from './plan'
import { byteAt, intAt, shortAt, wordAt } from './reads'
import { noRows } from './rowSet'

/**
 * The rows of cells that fit, as days and text leave them.
 *
 * @param cellFits anything but `FITS.not` fits.
 * @param among the rows that the text finds; `null` = all.
 */
export function matchingRows(
  { rows, start, end }: Columns,
  { ofRow }: Cells,
  {
    cellFits,
    range,
    among,
  }: { readonly cellFits: Uint8Array; readonly range: DayRange; readonly among: RowSet | null },
): RowSet {
  const { from, to } = range
  const isAnyDay = isEveryDay(range)
  const found = noRows(rows)
  for (let word = 0; word < found.length; word += 1) {
    const [first, next] = [word * 32, Math.min(rows, word * 32 + 32)]
    const candidates = among === null ? -1 : wordAt(among, word)
    let bits = 0
    for (let row = first; candidates !== 0 && row < next; row += 1) {
      if (((candidates >>> (row - first)) & 1) === 0 || byteAt(cellFits, wordAt(ofRow, row)) === FITS.not)
        continue
      const startsOn = intAt(start, row)
      if (isAnyDay || startsOn === UNDATED || (startsOn <= to && intAt(end, row) >= from))
        bits |= 1 << (row - first)
    }
    found[word] = bits
  }
  return found
}

/** What fits of the cells that a part of a list holds; the others do not. */
export function fitsInPart(
  { regions }: Pick<Columns, 'regions'>,
  cells: Cells,
  cellFits: Uint8Array,
  part: ListPart,
  filter: Pick<Filter, 'regions'>,
): Uint8Array {
  if (part === 'all') return cellFits
  if (part === 'undated') return cellFits.map((fits) => (fits === FITS.undated ? fits : FITS.not))
  const { from } = cells.slots
  if (part === 'unplaced')
    return cellFits.map((fits, cell) => (wordAt(from, cell) === wordAt(from, cell + 1) ? fits : FITS.not))
  const region = regions.indexOf(part.region)
  // With a region filter others are not shown, even where events under the filter name them.
  const isShown = region !== -1 && (filter.regions.length === 0 || filter.regions.includes(part.region))
  return cellFits.map((fits, cell) =>
    isShown && isIn(cells.lists, wordAt(cells.list, cell), region) ? fits : FITS.not,
  )
}

function isIn({ from, region }: Cells['lists'], list: number, wanted: number): boolean {
  for (let at = wordAt(from, list); at < wordAt(from, list + 1); at += 1)
    if (shortAt(region, at) === wanted) return true
  return false
}
