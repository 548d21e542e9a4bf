import { booleanPointInPolygon } from '@turf/turf'
import type { Topology } from 'topojson-specification'
import { decodePolygons, decodeRegions, idsOf } from './decode'
import type { Places } from './places'
import type { RegionSet } from './regionSet'
import { placesProblems } from './validatePlaces'
import * as regions from './validateRegions'

/** The parsed files of a set. */
export interface SetFiles {
  readonly coarse: Topology
  readonly fine: Topology
  readonly places: Places
}

/** Layers that every level has. */
export const LAYERS = [
  'context',
  'lakes',
  'land',
  'regionBorders',
  'regions',
  'rivers',
  'stateBorders',
] as const

function countProblems(topology: Topology, set: RegionSet): string[] {
  const ids = idsOf(topology, 'regions')
  const counts = Object.entries(set.expected.counts).flatMap(([country, count]) => {
    const found = ids.filter((id) => id.startsWith(`${country}-`)).length
    return found === count ? [] : [`${country}: ${found} regions instead of ${count}`]
  })
  return new Set(ids).size === ids.length ? counts : [...counts, 'a region code occurs twice']
}

function lakeProblems(topology: Topology, set: RegionSet): string[] {
  const lakes = [...decodePolygons(topology, 'lakes').values()]
  return set.drainedLakes.flatMap((point) =>
    lakes.some((lake) => booleanPointInPolygon([...point], lake))
      ? [`a drained lake at ${point.join(', ')}`]
      : [],
  )
}

function levelProblems(topology: Topology, set: RegionSet, isFine: boolean): string[] {
  const missing = LAYERS.filter((layer) => !(layer in topology.objects))
  if (missing.length > 0) return missing.map((layer) => `no layer ${layer}`)
  const shapes = decodeRegions(topology)
  const around = [...decodePolygons(topology, 'context')]
  return [
    ...countProblems(topology, set),
    ...regions.areaProblems(shapes, set.expected),
    ...regions.pointProblems(shapes, set.expected, isFine),
    ...regions.partProblems(shapes, set.expected, isFine),
    ...regions.kinkProblems(shapes),
    ...regions.coverProblems(new Map([...around, ...shapes])),
    ...lakeProblems(topology, set),
  ]
}

/** Everything wrong with the files of a set, one line each; empty: they are good. Reads nothing, writes nothing. */
export function setProblems(files: SetFiles, set: RegionSet): string[] {
  return [
    ...levelProblems(files.coarse, set, false).map((problem) => `coarse: ${problem}`),
    ...levelProblems(files.fine, set, true).map((problem) => `fine: ${problem}`),
    ...placesProblems(files.places, set, decodeRegions(files.fine)).map((problem) => `places: ${problem}`),
  ]
}
