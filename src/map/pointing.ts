import type { RegionCode } from '../domain/dataset'
import { REGION_LAND } from './groundLayer'

interface PointingEvents {
  readonly onPick: (region: RegionCode | null) => void
  readonly onHover: (region: RegionCode | null) => void
}

type Point = [x: number, y: number]

/** The part of MapLibre that knows what lies under a point. */
export interface PointedMap {
  getCanvas(): HTMLCanvasElement
  isMoving(): boolean
  getLayer(id: string): unknown
  queryRenderedFeatures(
    point: Point,
    options: { layers: string[] },
  ): readonly { id?: string | number | undefined }[]
  on(
    type: 'click',
    listener: (click: { point: { x: number; y: number } }) => void,
  ): { unsubscribe: () => void }
}

/**
 * Reports which region the reader clicks, taps or points at. A finger never hovers: its touch would leave an outline
 * behind.
 *
 * @returns stops reporting.
 */
export function watchPointer(map: PointedMap, { onPick, onHover }: PointingEvents): () => void {
  const canvas = map.getCanvas()
  let hovered: RegionCode | null = null
  const hover = (region: RegionCode | null) => {
    canvas.style.cursor = region === null ? '' : 'pointer'
    if (region === hovered) return
    hovered = region
    onHover(region)
  }
  const moved = (pointer: PointerEvent) => {
    if (pointer.pointerType === 'touch' || map.isMoving()) return
    hover(regionAt(map, [pointer.offsetX, pointer.offsetY]))
  }
  const left = () => hover(null)
  const clicks = map.on('click', ({ point }) => onPick(regionAt(map, [point.x, point.y])))
  canvas.addEventListener('pointermove', moved)
  canvas.addEventListener('pointerleave', left)
  return () => {
    clicks.unsubscribe()
    canvas.removeEventListener('pointermove', moved)
    canvas.removeEventListener('pointerleave', left)
  }
}

function regionAt(map: PointedMap, point: Point): RegionCode | null {
  if (map.getLayer(REGION_LAND) === undefined) return null
  const id = map.queryRenderedFeatures(point, { layers: [REGION_LAND] })[0]?.id
  return typeof id === 'string' ? id : null
}
