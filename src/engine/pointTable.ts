import type { EventPoint } from '../domain/eventPoint'
import { NO_REGION, type PointColumns } from './columns'
import type { Dictionary } from './dictionary'
import { FIRST_ROOM, widened } from './widened'

/** Smallest radius that the column can hold: a smaller one would make a mark of a disc. */
const LEAST_RADIUS_KM = 2 ** -149

/** Grows the columns of points, event by event. */
export function pointTable(regions: Dictionary) {
  let count = 0
  let row = new Uint32Array(FIRST_ROOM)
  let lng = new Float64Array(FIRST_ROOM)
  let lat = new Float64Array(FIRST_ROOM)
  let radiusKm = new Float32Array(FIRST_ROOM)
  let region = new Uint16Array(FIRST_ROOM)
  const widen = () => {
    const room = count * 2
    row = widened(row, new Uint32Array(room))
    lng = widened(lng, new Float64Array(room))
    lat = widened(lat, new Float64Array(room))
    radiusKm = widened(radiusKm, new Float32Array(room))
    region = widened(region, new Uint16Array(room))
  }
  return {
    add: (ofRow: number, points: readonly EventPoint[]): void => {
      for (const point of points) {
        if (count === row.length) widen()
        row[count] = ofRow
        lng[count] = point.point[0]
        lat[count] = point.point[1]
        radiusKm[count] = point.radiusKm === null ? 0 : Math.max(LEAST_RADIUS_KM, point.radiusKm)
        region[count] = point.region === null ? NO_REGION : regions.numberOf(point.region)
        count += 1
      }
    },
    finish: (): PointColumns => ({
      count,
      row: row.slice(0, count),
      lng: lng.slice(0, count),
      lat: lat.slice(0, count),
      radiusKm: radiusKm.slice(0, count),
      region: region.slice(0, count),
    }),
  }
}
