import { loadGeography } from '../../src/data/loadGeography'
import { loadRegionSet } from '../../src/data/loadRegionSet'
import { placeLocator } from '../../src/data/placeLocator'
import type { RegionCode } from '../../src/domain/dataset'
import type { Locate } from '../../src/domain/placedPlace'
import type { LngLat, Region, RegionSet } from '../../src/domain/region'
import { publishedFiles } from '../support/datasets'
import { createDraw, createRandom, type Random, zipfWeights } from './seededRandom'
import { PLACE_WORDS } from './syntheticTexts'

/** Where made-up events happen: a real city of the region set, or a made-up village in a real region. */
export interface Settlement {
  readonly name: string
  readonly region: RegionCode
  readonly point: LngLat
  /** All within {@link ROOM_DEGREES} is in the region, too. */
  readonly hasRoom: boolean
}

/** Regions and settlements, each list from the most to the least events. */
export interface SyntheticPlaces {
  readonly regionSet: RegionSet
  readonly regions: readonly Region[]
  readonly settlements: readonly Settlement[]
  /** Finds the region of any point by the borders of the map. */
  readonly locate: Locate
}

export const REGION_SET = 'ukraine-russia'
export const ROOM_DEGREES = 0.03
const REGIONS = 55
const SETTLEMENTS = 2400
/** The nearer, the more events. */
const FRONT: LngLat = [37.8, 48.2]

/** Reads the site's own regions; the same places each time. */
export async function loadSyntheticPlaces(): Promise<SyntheticPlaces> {
  const files = publishedFiles()
  const set = await loadRegionSet(REGION_SET, files)
  const drawn = await loadGeography(REGION_SET, 'coarse', files)
  if (set.kind !== 'ok' || drawn.kind !== 'ok') throw new Error(`The region set ${REGION_SET} cannot be read`)
  const { regionSet } = set
  const regions = nearestFirst([...regionSet.regions.values()], ({ label }) => distance(label)).slice(
    0,
    REGIONS,
  )
  const random = createRandom(1)
  const locate = placeLocator(drawn.geography)
  const settlements = [...citiesOf(regionSet, regions, locate), ...villagesOf(regions, locate, random)].slice(
    0,
    SETTLEMENTS,
  )
  return {
    regionSet,
    regions,
    locate,
    // Not strictly by distance: some places far off have many events, too.
    settlements: nearestFirst(settlements, ({ point }) => distance(point) * (0.2 + random.next())),
  }
}

function distance([lng, lat]: LngLat): number {
  return Math.hypot((lng - FRONT[0]) * 0.66, lat - FRONT[1])
}

function nearestFirst<Item>(items: readonly Item[], distanceOf: (item: Item) => number): readonly Item[] {
  return items
    .map((item) => ({ item, far: distanceOf(item) }))
    .sort((a, b) => a.far - b.far)
    .map(({ item }) => item)
}

function citiesOf({ cities }: RegionSet, regions: readonly Region[], locate: Locate): readonly Settlement[] {
  const codes = new Set(regions.map(({ code }) => code))
  return cities
    .filter(({ region, point }) => codes.has(region) && locate(point) === region)
    .map(({ name, region, point }) => ({
      name: name.en,
      region,
      point,
      hasRoom: hasRoom(point, region, locate),
    }))
}

function villagesOf(regions: readonly Region[], locate: Locate, random: Random): readonly Settlement[] {
  const draw = createDraw(zipfWeights(regions.length))
  return Array.from({ length: SETTLEMENTS }, (_, index) => {
    const region = regions[draw(random)]
    if (region === undefined) throw new Error('No region')
    const point = pointIn(region, locate, random)
    return {
      name: nameOf(index),
      region: region.code,
      point,
      hasRoom: hasRoom(point, region.code, locate),
    }
  })
}

function nameOf(index: number): string {
  const word = PLACE_WORDS[(index * 7) % PLACE_WORDS.length] ?? ''
  const name = word.charAt(0).toUpperCase() + word.slice(1)
  return index < PLACE_WORDS.length ? name : `Nova ${name}`
}

function pointIn({ code, label, bbox }: Region, locate: Locate, { next }: Random): LngLat {
  const [west, south, east, north] = bbox
  for (let tries = 0; tries < 200; tries += 1) {
    const point = rounded([west + next() * (east - west), south + next() * (north - south)])
    if (locate(point) === code) return point
  }
  return label
}

/** Four decimals, about ten metres: as exact as gazetteers are. */
export function rounded([lng, lat]: LngLat): LngLat {
  return [Math.round(lng * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4]
}

function hasRoom([lng, lat]: LngLat, region: RegionCode, locate: Locate): boolean {
  const sides = [-ROOM_DEGREES, ROOM_DEGREES]
  return sides.every((right) => sides.every((up) => locate([lng + right, lat + up]) === region))
}
