/** Four classes of region fill, from few events to many. */
export const FILL_CLASSES = [1, 2, 3, 4] as const
export type FillClass = (typeof FILL_CLASSES)[number]
/** Lowest number of events of each class, from few to many. */
export type FillLimits = readonly [number, number, number, number]

/**
 * Limits that follow from the fullest region of the whole data set, not of the
 * filtered view, so that a colour keeps its meaning while a reader filters: 1, 2, 3, 4 up to four events, then
 * steps that grow by the same factor.
 */
export function fillLimits(most: number): FillLimits {
  if (most <= 4) return [1, 2, 3, 4]
  const step = most ** (1 / 4)
  const second = Math.max(2, Math.round(step))
  const third = Math.max(second + 1, Math.round(step ** 2))
  return [1, second, third, Math.max(third + 1, Math.round(step ** 3))]
}

/** The class of a region with at least one event. */
export function fillClassOf(events: number, limits: FillLimits): FillClass {
  if (events >= limits[3]) return 4
  if (events >= limits[2]) return 3
  return events >= limits[1] ? 2 : 1
}
