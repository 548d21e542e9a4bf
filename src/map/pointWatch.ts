import type { Size } from '../domain/cameraMath'
import { isCovered, type PointView, pointViewOf } from '../domain/pointView'
import type { Camera } from '../domain/view'

interface PointWatchOptions {
  readonly camera: () => Camera
  readonly size: () => Size
  readonly onPointView: (view: PointView) => void
}

/**
 * Tells which marks and clusters the map needs, at once and whenever it shows more than was told last.
 *
 * @returns looks again; call after each frame of a movement and each change of size.
 */
export function watchPoints({ camera, size, onPointView }: PointWatchOptions): () => void {
  let told: PointView | null = null
  const look = () => {
    if (told !== null && isCovered(told, camera(), size())) return
    told = pointViewOf(camera(), size())
    onPointView(told)
  }
  look()
  return look
}
