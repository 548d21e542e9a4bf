import { fitPadding, fittedCamera } from '../domain/cameraMath'
import { type PointView, pointViewOf } from '../domain/pointView'
import type { PictureFrame } from './pictureFrame'

/** What of the events' points a picture of this frame needs. */
export function framePointView({ size, focus }: PictureFrame): PointView {
  return pointViewOf('zoom' in focus ? focus : fittedCamera(focus, size, fitPadding(size)), size)
}
