import { TILE_PX } from '../../domain/cameraMath'
import type { MarkRow } from '../../domain/markRow'
import type { PointGroup } from '../../domain/pointGroups'
import { isOnRim, type PlateFacts, type PointPlate, pointPlate } from '../../domain/pointPlate'
import type { Rect } from '../../domain/rect'
import { placeCityNames } from './cityNames'
import type { MarkContent, ShownDisc, WorldPoint } from './markContent'
import { placeRegionLabels } from './regionLabelPlaces'
import { Room } from './room'
import type { Measure, TextBlock } from './textBlock'

/** Something with its box; all boxes are in pixels of the whole world at one zoom, from its north-western corner. */
export interface Boxed {
  readonly box: Rect
}

export interface PlacedName extends Boxed {
  readonly text: TextBlock
  /** For a region without events. */
  readonly isFaint: boolean
}

export interface PlacedRow extends Boxed {
  readonly row: MarkRow
  /** 1 = as the row is laid out. */
  readonly scale: number
}

export interface PlacedPlate extends Boxed {
  readonly plate: PointPlate
  /** `null` for the open event's own mark, which cannot be picked. */
  readonly group: PointGroup | null
}

/** Where all marks and names stand at one zoom, wherever the map stands; each list from bottom to top. */
export interface PlacedMarks {
  readonly zoom: number
  readonly discs: readonly ShownDisc[]
  /** Dots of cities, by their middle. */
  readonly dots: readonly WorldPoint[]
  readonly names: readonly PlacedName[]
  readonly rows: readonly PlacedRow[]
  readonly plates: readonly PlacedPlate[]
  /** Of the open event, on top of everything. */
  readonly own: readonly PlacedPlate[]
}

/**
 * Places everything for a zoom. Plates stand where they stand; then labels of regions with events, of the other regions
 * and of cities get the room that is left, in this order. Nothing depends on where the map stands, so nothing jumps
 * while it is dragged.
 */
export function placedMarks(content: MarkContent, zoom: number, measure: Measure): PlacedMarks {
  const { theme, isOwn, labels, cities, groups, discs, emphasised } = content
  const worldPx = TILE_PX * 2 ** zoom
  const plated = (facts: PlateFacts, at: WorldPoint, group: PointGroup | null): PlacedPlate => {
    const plate = pointPlate(facts, theme, isOwn)
    return { plate, group, box: plateBox(plate, isOnRim(facts), at, worldPx) }
  }
  const plates = groups
    .filter(({ fromZoom, toZoom }) => fromZoom <= zoom && zoom < toZoom)
    .map(({ group, at }) => plated(group, at, group))
  const own = emphasised.map(({ facts, at }) => plated(facts, at, null))
  const room = new Room()
  room.take(...[...plates, ...own].map(({ box }) => box))
  const regions = placeRegionLabels(labels, zoom, room, measure)
  const named = placeCityNames(cities, zoom, room, measure)
  return {
    zoom,
    discs: discs.filter(({ fromZoom }) => fromZoom <= zoom),
    dots: named.dots,
    names: [...named.names, ...regions.names],
    rows: regions.rows,
    plates,
    own,
  }
}

/** A plate lies on the middle of its point, or stands on the rim of its disc. */
function plateBox(
  { widthPx, heightPx }: PointPlate,
  isOnRim: boolean,
  [x, y]: WorldPoint,
  worldPx: number,
): Rect {
  const left = x * worldPx - widthPx / 2
  const top = y * worldPx - (isOnRim ? heightPx : heightPx / 2)
  return [left, top, left + widthPx, top + heightPx]
}
