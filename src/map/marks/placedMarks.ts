import { TILE_PX } from '../../domain/cameraMath'
import type { MarkRow } from '../../domain/markRow'
import { shortPlates, wholePlates } from '../../domain/platesInRoom'
import type { PointGroup } from '../../domain/pointGroups'
import type { PlateFacts, PointPlate } from '../../domain/pointPlate'
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
 * and of cities get the room that is left, in this order; where there still is some, plates are drawn whole. Nothing
 * depends on where the map stands, so nothing jumps while it is dragged.
 */
export function placedMarks(content: MarkContent, zoom: number, measure: Measure): PlacedMarks {
  const { theme, isOwn, labels, cities, groups, discs, emphasised } = content
  const worldPx = TILE_PX * 2 ** zoom
  const shown = groups.filter(({ fromZoom, toZoom }) => fromZoom <= zoom && zoom < toZoom)
  const inPicture = (facts: PlateFacts, [x, y]: WorldPoint) => ({ facts, x: x * worldPx, y: y * worldPx })
  const points = shown.map(({ group, at }) => inPicture(group, at))
  const own = shortPlates(
    emphasised.map(({ facts, at }) => inPicture(facts, at)),
    theme,
    isOwn,
  )
  const short = shortPlates(points, theme, isOwn)
  const room = new Room()
  room.take(...[...short, ...own].map(({ box }) => box))
  const regions = placeRegionLabels(labels, zoom, room, measure)
  const named = placeCityNames(cities, zoom, room, measure)
  const names = [...named.names, ...regions.names]
  const taken = [...names, ...regions.rows, ...own].map(({ box }) => box)
  const plates = wholePlates(points, short, taken, theme, isOwn)
  return {
    zoom,
    discs: discs.filter(({ fromZoom }) => fromZoom <= zoom),
    dots: named.dots,
    names,
    rows: regions.rows,
    plates: plates.map((laid, i) => ({ ...laid, group: shown[i]?.group ?? null })),
    own: own.map((laid) => ({ ...laid, group: null })),
  }
}
