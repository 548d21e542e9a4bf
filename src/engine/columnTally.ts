import type { FileTally } from '../domain/fileReport'
import type { Columns } from './columns'

/** Where the events are, each counted once, as `createTally` counts them one by one. */
export function columnTally({ rows, inRegions, points }: Columns): Omit<FileTally, 'days'> {
  const hasPoint = new Uint8Array(rows)
  for (const row of points.row) hasPoint[row] = 1
  const counts = { events: rows, atPoints: 0, onRegions: 0, notOnMap: 0 }
  for (let row = 0; row < rows; row += 1) {
    if (inRegions.from[row] === inRegions.from[row + 1]) counts.notOnMap += 1
    else if (hasPoint[row] === 1) counts.atPoints += 1
    else counts.onRegions += 1
  }
  return counts
}
