import type { RegionCode } from '../domain/dataset'
import { DISC_AREA } from './discLayer'
import { POINT_PLATES } from './pointLayer'
import { REGION_FILL } from './regionFillLayer'

/** What lies under a click: a mark or cluster over discs over a region. */
export type PickTarget =
  | { readonly kind: 'group'; readonly group: string; readonly region: RegionCode | null }
  /** Of at least one event, the smallest disc first. */
  | { readonly kind: 'discs'; readonly rows: readonly number[]; readonly region: RegionCode | null }
  | { readonly kind: 'region'; readonly region: RegionCode }

interface PointingEvents {
  /** `null` = beside everything. */
  readonly onPick: (target: PickTarget | null) => void
  readonly onHover: (region: RegionCode | null) => void
}

type Point = [x: number, y: number]

interface Found {
  readonly id?: string | number | undefined
  readonly layer: { readonly id: string }
  readonly properties: {
    readonly group?: unknown
    readonly row?: unknown
    readonly region?: unknown
  } | null
}

/** The part of MapLibre that knows what lies under a point. */
export interface PointedMap {
  getCanvas(): HTMLCanvasElement
  isMoving(): boolean
  getLayer(id: string): unknown
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
 * @returns stops reporting.
 */
export function watchPointer(map: PointedMap, { onPick, onHover }: PointingEvents): () => void {
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
    hover(targetAt(map, [pointer.offsetX, pointer.offsetY]))
  }
  const left = () => hover(null)
  const clicks = map.on('click', ({ point }) => onPick(targetAt(map, [point.x, point.y])))
  canvas.addEventListener('pointermove', moved)
  canvas.addEventListener('pointerleave', left)
  return () => {
    clicks.unsubscribe()
    canvas.removeEventListener('pointermove', moved)
    canvas.removeEventListener('pointerleave', left)
  }
}

function targetAt(map: PointedMap, point: Point): PickTarget | null {
  const layers = [POINT_PLATES, DISC_AREA, REGION_FILL]
  if (layers.some((id) => map.getLayer(id) === undefined)) return null
  const found = map.queryRenderedFeatures(point, { layers })
  const on = (id: string) => found.filter(({ layer }) => layer.id === id)
  const land = textOf(on(REGION_FILL)[0]?.id)
  return plateTarget(on(POINT_PLATES), land) ?? discTarget(on(DISC_AREA), land) ?? regionTarget(land)
}

function plateTarget([plate]: readonly Found[], land: RegionCode | null): PickTarget | null {
  const group = textOf(plate?.properties?.group)
  return group === null ? null : { kind: 'group', group, region: textOf(plate?.properties?.region) ?? land }
}

function discTarget(discs: readonly Found[], land: RegionCode | null): PickTarget | null {
  const rows = [...new Set(discs.flatMap(({ properties }) => numberOf(properties?.row) ?? []))]
  const region = textOf(discs[0]?.properties?.region) ?? land
  return rows.length === 0 ? null : { kind: 'discs', rows, region }
}

function regionTarget(region: RegionCode | null): PickTarget | null {
  return region === null ? null : { kind: 'region', region }
}

/** `null` for anything but a text that says something. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
