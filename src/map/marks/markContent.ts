import { mercator } from '../../domain/cameraMath'
import { type Disc, discsOf } from '../../domain/discs'
import { markPosition } from '../../domain/eventPoint'
import { type Language, textIn } from '../../domain/language'
import { NEVER, type PointGroup } from '../../domain/pointGroups'
import { onePointFacts, type PlateFacts } from '../../domain/pointPlate'
import type { City, RegionSet } from '../../domain/region'
import { ZOOM_RANGE } from '../../domain/view'
import type { Scene } from '../scene'
import { type RegionLabel, regionLabels } from './regionLabels'
import { type WorldDisc, worldDisc } from './worldDisc'

/** Longitude and latitude in the square of `mercator`. */
export type WorldPoint = readonly [x: number, y: number]

/** The name of a city. */
export interface CityName {
  readonly name: string
  readonly rank: City['rank']
  readonly at: WorldPoint
}

/** What a plate stands for, and at which zooms it is drawn. */
export interface ShownGroup {
  readonly group: PointGroup
  readonly at: WorldPoint
  readonly fromZoom: number
  readonly toZoom: number
}

export interface ShownDisc {
  readonly disc: Disc
  readonly shape: WorldDisc
  readonly fromZoom: number
}

/** The point of the open event. */
export interface OwnPoint {
  readonly facts: PlateFacts
  readonly at: WorldPoint
  /** `null` = a mark, with a ring round it. */
  readonly shape: WorldDisc | null
}

/** All marks and names, wherever the map stands. */
export interface MarkContent {
  readonly theme: Scene['theme']
  readonly isOwn: boolean
  /** In the order in which they get room. */
  readonly labels: readonly RegionLabel[]
  readonly cities: readonly CityName[]
  /** Those with more events are drawn later. */
  readonly groups: readonly ShownGroup[]
  /** The widest first, so that none covers a smaller one. */
  readonly discs: readonly ShownDisc[]
  readonly emphasised: readonly OwnPoint[]
}

/** What a scene shows; parts that come from the same as in the scene before are the same objects. */
export function markContent(
  next: Scene,
  regionSet: RegionSet,
  before: { readonly scene: Scene; readonly content: MarkContent } | null,
): MarkContent {
  const isSame = (...keys: readonly (keyof Scene)[]) => keys.every((key) => before?.scene[key] === next[key])
  const old = before?.content
  return {
    theme: next.theme,
    isOwn: next.isOwn,
    labels:
      old && isSame('regions', 'language', 'theme', 'isOwn') ? old.labels : regionLabels(next, regionSet),
    cities: old && isSame('language') ? old.cities : cityNames(regionSet.cities, next.language),
    groups: old && isSame('groups') ? old.groups : shownGroups(next.groups),
    discs: old && isSame('groups') ? old.discs : shownDiscs(next.groups),
    emphasised: old && isSame('emphasised') ? old.emphasised : ownPoints(next),
  }
}

/** Largest cities first. */
function cityNames(cities: readonly City[], language: Language): readonly CityName[] {
  return cities
    .map(({ name, rank, point }) => ({ name: textIn(name, language), rank, at: mercator(point) }))
    .sort((a, b) => a.rank - b.rank)
}

/** At zooms that the scene has no groups for the nearest ones stay: the map may be ahead of who counts them. */
function shownGroups(groups: readonly PointGroup[]): readonly ShownGroup[] {
  const starts = groups.map(({ fromZoom }) => fromZoom)
  const [first, last] = [Math.min(...starts), Math.max(...starts)]
  return groups
    .map((group) => ({
      group,
      at: mercator(group.at),
      fromZoom: group.fromZoom === first ? ZOOM_RANGE.min : group.fromZoom,
      toZoom: group.toZoom > last ? NEVER : group.toZoom,
    }))
    .sort((a, b) => a.group.events - b.group.events)
}

/** Those of the smallest zoom that the scene has are drawn below it, too, as plates are. */
function shownDiscs(groups: readonly PointGroup[]): readonly ShownDisc[] {
  const first = Math.min(...groups.map(({ fromZoom }) => fromZoom))
  return discsOf(groups).map((disc) => ({
    disc,
    shape: worldDisc(disc, disc.radiusKm),
    fromZoom: disc.fromZoom > first ? disc.fromZoom : ZOOM_RANGE.min,
  }))
}

function ownPoints({ emphasised }: Scene): readonly OwnPoint[] {
  return emphasised.map((one) => ({
    facts: onePointFacts(one),
    at: mercator(markPosition(one)),
    shape: one.radiusKm === null ? null : worldDisc(one, one.radiusKm),
  }))
}
