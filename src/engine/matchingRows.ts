import type { ListPart } from '../domain/question'
import type { Filter } from '../domain/view'
import type { Cells } from './cells'
import { type Columns, NO_REGION, type RowSet } from './columns'
import { type DayRange, isWithin } from './dayRange'
import { FITS, fitsWithin } from './plan'
import { byteAt, intAt, shortAt, wordAt } from './reads'
import { noRows } from './rowSet'

/**
 * The rows of cells that fit, as days and text leave them.
 *
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
  const found = noRows(rows)
  for (let word = 0; word < found.length; word += 1) {
    const candidates = among === null ? -1 : wordAt(among, word)
    const first = word * 32
    const next = candidates === 0 ? first : Math.min(rows, first + 32)
    let bits = 0
    for (let row = first; row < next; row += 1) {
      const fits = byteAt(cellFits, wordAt(ofRow, row))
      bits |= fitsWithin(fits, isWithin(intAt(start, row), intAt(end, row), from, to)) << (row - first)
    }
    found[word] = bits & candidates
  }
  return found
}

/** What fits of the cells that a part of a list holds; the others do not. */
export function fitsInPart(
  { regions }: Pick<Columns, 'regions'>,
  { list, lists }: Cells,
  cellFits: Uint8Array,
  part: ListPart,
  filter: Pick<Filter, 'regions'>,
): Uint8Array {
  if (part === 'all') return cellFits
  if (part === 'undated') return cellFits.map((fits) => (fits === FITS.undated ? fits : FITS.not))
  if (part === 'unplaced')
    return cellFits.map((fits, cell) => (hasNone(lists, wordAt(list, cell)) ? fits : FITS.not))
  const region = regions.indexOf(part.region)
  // With a region filter others are not shown, even where events under the filter name them.
  const isShown = region !== -1 && (filter.regions.length === 0 || filter.regions.includes(part.region))
  return cellFits.map((fits, cell) => (isShown && isIn(lists, wordAt(list, cell), region) ? fits : FITS.not))
}

function isIn({ from, region }: Cells['lists'], list: number, wanted: number): boolean {
  for (let at = wordAt(from, list); at < wordAt(from, list + 1); at += 1)
    if (shortAt(region, at) === wanted) return true
  return false
}

/** Points outside every region stand last in a list: there is a region only if it comes first. */
function hasNone({ from, region }: Cells['lists'], list: number): boolean {
  return from[list] === from[list + 1] || shortAt(region, wordAt(from, list)) === NO_REGION
}
