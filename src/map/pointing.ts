import type { RegionCode } from '../domain/dataset'
import type { LngLat } from '../domain/region'

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

/** CSS pixels from the left top corner of the map. */
export type Pixel = readonly [x: number, y: number]

/** The part of a screen that knows what land lies under a pointer. */
export interface PointedScreen {
  /** Takes pointers, keys and the focus. */
  readonly canvas: HTMLCanvasElement
  isMoving(): boolean
  placeAt(point: Pixel): LngLat
  /** `null` for no region, and for all that is not drawn. */
  regionAt(point: Pixel): RegionCode | null
  /** A click or tap, not the end of a drag. Returns what stops it. */
  onClick(listener: (point: Pixel) => void): () => void
}

/**
 * Reports what the reader clicks or taps, and which region the pointer is on or on a mark of. A finger never hovers:
 * its touch would leave an outline behind.
 *
 * @param markAt what our own canvas shows at a place.
 * @returns stops reporting.
 */
export function watchPointer(
  screen: PointedScreen,
  markAt: (place: LngLat) => MarkTarget | null,
  { onPick, onHover }: PointingEvents,
): () => void {
  const { canvas } = screen
  let hovered: RegionCode | null = null
  const hover = (target: PickTarget | null) => {
    canvas.style.cursor = target === null ? '' : 'pointer'
    const region = target?.region ?? null
    if (region === hovered) return
    hovered = region
    onHover(region)
  }
  const moved = (pointer: PointerEvent) => {
    if (pointer.pointerType === 'touch' || screen.isMoving()) return
    hover(targetAt(screen, markAt, [pointer.offsetX, pointer.offsetY]))
  }
  const left = () => hover(null)
  const stopClicks = screen.onClick((point) => onPick(targetAt(screen, markAt, point)))
  canvas.addEventListener('pointermove', moved)
  canvas.addEventListener('pointerleave', left)
  return () => {
    stopClicks()
    canvas.removeEventListener('pointermove', moved)
    canvas.removeEventListener('pointerleave', left)
  }
}

function targetAt(
  screen: PointedScreen,
  markAt: (place: LngLat) => MarkTarget | null,
  point: Pixel,
): PickTarget | null {
  const mark = markAt(screen.placeAt(point))
  if (mark !== null && mark.region !== null) return mark
  const land = screen.regionAt(point)
  if (mark !== null) return { ...mark, region: land }
  return land === null ? null : { kind: 'region', region: land }
}
