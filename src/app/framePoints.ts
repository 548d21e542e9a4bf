import { fitPadding, fittedCamera } from '../domain/cameraMath'
import type { PointGroup } from '../domain/pointGroups'
import { pointViewOf } from '../domain/pointView'
import type { Ask } from '../domain/question'
import type { Soon } from '../domain/soon'
import type { Filter } from '../domain/view'
import type { PictureFrame } from './pictureFrame'

/** Marks and clusters of the events under a filter for a picture of this frame. */
export function framePoints(
  ask: Ask,
  filter: Filter,
  { size, focus }: PictureFrame,
): Soon<readonly PointGroup[]> {
  const camera = 'zoom' in focus ? focus : fittedCamera(focus, size, fitPadding(size))
  return ask({ kind: 'points', filter, ...pointViewOf(camera, size) })
}
