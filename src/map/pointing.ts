import type { RegionCode } from '../domain/dataset'
import type { LngLat } from '../domain/region'
import { REGION_FILL } from './regionFillLayer'

/** A mark or cluster, or discs; `region` is the one that all its points are in, `null` for none or several. */
export type MarkTarget =
  | { readonly kind: 'group'; readonly group: string; readonly region: RegionCode | null }
  /** Of at least one event, the smallest disc first. */
  | { readonly kind: 'discs'; readonly rows: readonly number[]; readonly region: RegionCode | null }

/** What lies under a click: a mark or cluster over discs over a region. */
export type PickTarget = MarkTarget | { readonly kind: 'region'; readonly region: RegionCode }

interface PointingEvents {
  /** `null` = beside everything. */
  readonly onPick: (target: PickTarget | null) => void
  readonly onHover: (region: RegionCode | null) => void
}

type Point = [x: number, y: number]

interface Found {
  readonly id?: string | number | undefined
}

/** The part of MapLibre that knows what lies under a point. */
export interface PointedMap {
  getCanvas(): HTMLCanvasElement
  isMoving(): boolean
  getLayer(id: string): unknown
  unproject(point: Point): { readonly lng: number; readonly lat: number }
  /** From top to bottom. */
  queryRenderedFeatures(point: Point, options: { layers: string[] }): readonly Found[]
  on(
    type: 'click',
    listener: (click: { point: { x: number; y: number } }) => void,
  ): { unsubscribe: () => void }
}

/**
 * Reports what the reader clicks or taps, and which region the pointer is on or on a mark of. A finger never hovers:
 * its touch would leave an outline behind.
 *
 * @param markAt what our own canvas shows at a place.
 * @returns stops reporting.
 */
export function watchPointer(
  map: PointedMap,
  markAt: (place: LngLat) => MarkTarget | null,
  { onPick, onHover }: PointingEvents,
): () => void {
  const canvas = map.getCanvas()
  let hovered: RegionCode | null = null
  const hover = (target: PickTarget | null) => {
    canvas.style.cursor = target === null ? '' : 'pointer'
    const region = target?.region ?? null
    if (region === hovered) return
    hovered = region
    onHover(region)
  }
  const moved = (pointer: PointerEvent) => {
    if (pointer.pointerType === 'touch' || map.isMoving()) return
    hover(targetAt(map, markAt, [pointer.offsetX, pointer.offsetY]))
  }
  const left = () => hover(null)
  const clicks = map.on('click', ({ point }) => onPick(targetAt(map, markAt, [point.x, point.y])))
  canvas.addEventListener('pointermove', moved)
  canvas.addEventListener('pointerleave', left)
  return () => {
    clicks.unsubscribe()
    canvas.removeEventListener('pointermove', moved)
    canvas.removeEventListener('pointerleave', left)
  }
}

function targetAt(
  map: PointedMap,
  markAt: (place: LngLat) => MarkTarget | null,
  point: Point,
): PickTarget | null {
  if (map.getLayer(REGION_FILL) === undefined) return null
  const { lng, lat } = map.unproject(point)
  const mark = markAt([lng, lat])
  if (mark !== null && mark.region !== null) return mark
  const [found] = map.queryRenderedFeatures(point, { layers: [REGION_FILL] })
  const land = typeof found?.id === 'string' && found.id !== '' ? found.id : null
  if (mark !== null) return { ...mark, region: land }
  return land === null ? null : { kind: 'region', region: land }
}
