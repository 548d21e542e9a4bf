/** Centre and zoom (of 512-pixel tiles) as a link carries them. */
export interface Camera {
  zoom: number
  lat: number
  lng: number
}

/** A point of the world: longitude, latitude. */
export type LngLat = readonly [lng: number, lat: number]

/** A box on the page, in CSS pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

const TILE_PX = 512

/** The camera that a link's fragment names under `map`, or nothing. */
export function cameraOf(fragment: string): Camera | undefined {
  const text = new URLSearchParams(fragment.replace(/^#/, '')).get('map')
  const [zoom, lat, lng] = (text ?? '').split('/').map(Number)
  const isComplete = [zoom, lat, lng].every((part) => Number.isFinite(part))
  if (!isComplete || zoom === undefined || lat === undefined || lng === undefined) return undefined
  return { zoom, lat, lng }
}

/** The link's value for a camera: zoom to 2 decimals, degrees to 4. */
export function mapValueOf({ zoom, lat, lng }: Camera): string {
  return `${zoom.toFixed(2)}/${lat.toFixed(4)}/${lng.toFixed(4)}`
}

/** Web Mercator: the world as a square of side 1 with its origin at the north-west. */
function unitSquareOf([lng, lat]: LngLat): [number, number] {
  const radians = (lat * Math.PI) / 180
  return [lng / 360 + 0.5, 0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI)]
}

/** Where on the page a place of the world is drawn by a map that fills `box` without padding, north up. */
export function pixelOf(place: LngLat, camera: Camera, box: Box): { x: number; y: number } {
  const worldPx = TILE_PX * 2 ** camera.zoom
  const [x, y] = unitSquareOf(place)
  const [centreX, centreY] = unitSquareOf([camera.lng, camera.lat])
  return {
    x: box.x + box.width / 2 + (x - centreX) * worldPx,
    y: box.y + box.height / 2 + (y - centreY) * worldPx,
  }
}
