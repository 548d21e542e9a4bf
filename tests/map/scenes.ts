import type { EventPoint } from '../../src/domain/eventPoint'
import type { Geography } from '../../src/domain/geography'
import type { Region, RegionSet } from '../../src/domain/region'
import type { RegionLook } from '../../src/domain/regionLook'
import type { Scene } from '../../src/map/scene'
import { groupsOf } from '../support/pointColumns'

export function aLook(over: Partial<RegionLook> = {}): RegionLook {
  return {
    fillClass: 1,
    isOnlyMentioned: false,
    marks: [{ shape: 'ring', colour: '#4b5058', count: 1 }],
    ...over,
  }
}

/** The point of one strike; a mark unless it is given a radius. */
export function aPoint(over: Partial<EventPoint> = {}): EventPoint {
  return { row: 0, type: 'strike', point: [36, 50], radiusKm: null, region: 'UA-63', ...over }
}

/** A scene with these points as marks and clusters at every zoom. */
export function aSceneOf(points: readonly EventPoint[], over: Partial<Scene> = {}): Scene {
  return aScene({ groups: groupsOf(points), ...over })
}

export function aScene(over: Partial<Scene> = {}): Scene {
  return {
    language: 'en',
    theme: 'light',
    isOwn: false,
    regions: new Map(),
    groups: [],
    hovered: null,
    selected: null,
    outlined: [],
    emphasised: [],
    camera: null,
    fit: [],
    ...over,
  }
}

function aRegion(code: string, en: string, uk: string, lng: number): Region {
  return {
    code,
    country: code.slice(0, 2),
    name: { en: `${en} Oblast`, uk: `${uk} область` },
    short: { en, uk },
    alternates: [],
    label: [lng, 50],
    bbox: [lng - 1, 49, lng + 1, 51],
  }
}

const CITY: Region = {
  ...aRegion('UA-30', 'Kyiv', 'Київ', 30.5),
  name: { en: 'Kyiv', uk: 'Київ' },
}

/** Two oblasts and a city that is a region, with that city's own label. */
export const REGION_SET: RegionSet = {
  id: 'two-and-a-city',
  bounds: [20, 44, 42, 56],
  countries: new Map([['UA', { en: 'Ukraine', uk: 'Україна' }]]),
  regions: new Map(
    [aRegion('UA-63', 'Kharkiv', 'Харківська', 36), aRegion('RU-KRS', 'Kursk', 'Курська', 34), CITY].map(
      (region) => [region.code, region],
    ),
  ),
  cities: [
    { name: { en: 'Kyiv', uk: 'Київ' }, point: [30.5, 50.4], region: 'UA-30', rank: 1 },
    { name: { en: 'Izium' }, point: [37.2, 49.2], region: 'UA-63', rank: 4 },
  ],
  attribution: [],
}

const NOTHING = { type: 'FeatureCollection' as const, features: [] }

export function aGeography(level: Geography['level']): Geography {
  return {
    level,
    regions: { ...NOTHING },
    context: { ...NOTHING },
    coast: { type: 'MultiLineString', coordinates: [] },
    regionBorders: { ...NOTHING },
    stateBorders: { ...NOTHING },
    rivers: { ...NOTHING },
    lakes: { ...NOTHING },
  }
}
