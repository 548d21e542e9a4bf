import { daySpan, isWithinDays } from '../../../src/domain/days'
import { syntheticEvents } from '../syntheticEvents'
import type { SyntheticPlaces } from '../syntheticPlaces'
import { CAMERA, type Expected, NARROWED_DAYS, type PageCase, SWITCHED_TYPE } from './pageCase'

/** Counts by plain loops over so many made-up events. */
export function expectedOf(count: number, places: SyntheticPlaces): Expected {
  const [from, to] = NARROWED_DAYS
  let [onlyType, inDays] = [0, 0]
  for (const { type, when } of syntheticEvents({ count, places })) {
    if (type === SWITCHED_TYPE) onlyType += 1
    if (daySpan(when) === null || isWithinDays(when, from, to)) inDays += 1
  }
  return { all: count, withoutType: count - onlyType, onlyType, inDays }
}

/** The region in view whose label has the most room around it: a click there meets no mark. */
export function clickedRegion({ regions, settlements }: SyntheticPlaces): PageCase['region'] {
  const inView = regions.filter(
    ({ label: [lng, lat] }) => Math.abs(lng - CAMERA.lng) < 7 && Math.abs(lat - CAMERA.lat) < 3.5,
  )
  const [best] = inView
    .map(({ code, label }) => ({
      code,
      label,
      room: Math.min(
        ...settlements.map(({ point }) => Math.hypot((point[0] - label[0]) * 0.66, point[1] - label[1])),
      ),
    }))
    .sort((a, b) => b.room - a.room)
  if (best === undefined) throw new Error('No region is in view')
  return { code: best.code, label: best.label }
}
