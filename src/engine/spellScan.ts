import { type Bins, noBins } from './bins'
import { UNDATED } from './columns'
import type { Cube } from './cube'
import type { DayRange } from './dayRange'
import { FITS, type Plan } from './plan'
import type { RowScan } from './rowScan'

/** As `scanRows`, for the events of a cube. */
export function scanSpells(
  { cells, spells }: Cube,
  bins: Bins | null,
  { cellFits }: Pick<Plan, 'cellFits'>,
  { from, to }: DayRange,
): Omit<RowScan, 'sources'> {
  const inDays = new Uint32Array(cells.count)
  const days = dayScan(bins)
  let [whatever, undated, cell] = [0, 0, 0]
  for (const [spell, events] of spells.events.entries()) {
    while (spell === spells.from[cell + 1]) cell += 1
    const [start, end] = [spells.start[spell] ?? UNDATED, spells.end[spell] ?? UNDATED]
    const isInDays = start === UNDATED || (end >= from && start <= to)
    if (isInDays) inDays[cell] = (inDays[cell] ?? 0) + events
    const fits = cellFits[cell] ?? FITS.not
    if (fits === FITS.not) continue
    whatever += events
    if (fits === FITS.undated) undated += events
    else days.add(start, end, { events, isReported: fits === FITS.reported, isInDays })
  }
  return { inDays, whatever, undated, ...days.found() }
}

interface Dated {
  readonly events: number
  readonly isReported: boolean
  readonly isInDays: boolean
}

function dayScan(bins: Bins | null) {
  const { axis, ofDay, edges } = bins ?? NO_BINS
  const [all, chosen] = [noBins({ axis }), noBins({ axis })]
  const origin = edges[0] ?? 0
  let [first, last] = [Infinity, -Infinity]
  const addTo = (counts: Uint32Array, day: number, { events, isReported }: Dated): void => {
    const at = (ofDay[day - origin] ?? 0) * 2 + Number(isReported)
    counts[at] = (counts[at] ?? 0) + events
  }
  return {
    add: (start: number, end: number, dated: Dated): void => {
      addTo(all.starts, start, dated)
      addTo(all.ends, end, dated)
      if (!dated.isInDays) return
      addTo(chosen.starts, start, dated)
      addTo(chosen.ends, end, dated)
      if (start < first) first = start
      if (end > last) last = end
    },
    found: () => ({ all, chosen, first, last }),
  }
}

const NO_BINS: Omit<Bins, 'coverage'> = {
  axis: { unit: 'day', bins: [] },
  edges: new Int32Array(1),
  ofDay: new Uint8Array(0),
}
