import type { Camera } from './view'

/** Equator of the sphere that Web Mercator is drawn on, in kilometres. */
const EQUATOR_KM = 40_075.016_686
const TILE_PX = 512

export interface ScaleBar {
  readonly km: number
  readonly widthPx: number
}

/** The longest round distance (1, 2 or 5 times a power of ten) that fits, measured along the middle of the picture. */
export function scaleBarOf({ zoom, lat }: Camera, widestPx: number): ScaleBar {
  const kmPerPx = (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / (TILE_PX * 2 ** zoom)
  const longestKm = kmPerPx * widestPx
  const power = 10 ** Math.floor(Math.log10(longestKm))
  const km = ([5, 2].find((step) => step * power <= longestKm) ?? 1) * power
  return { km, widthPx: km / kmPerPx }
}
