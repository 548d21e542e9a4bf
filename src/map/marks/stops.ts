/** A value at a zoom. */
export type Stop = readonly [zoom: number, value: number]

/** The value at a zoom: on a straight line between two stops, that of the nearest beyond them. */
export function valueAt(stops: readonly [Stop, ...Stop[]], zoom: number): number {
  let before = stops[0]
  for (const stop of stops) {
    if (stop[0] >= zoom) {
      const share = stop[0] === before[0] ? 1 : Math.max(0, (zoom - before[0]) / (stop[0] - before[0]))
      return before[1] + share * (stop[1] - before[1])
    }
    before = stop
  }
  return before[1]
}
