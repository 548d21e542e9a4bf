import { join } from 'node:path'
import { adoptPieces } from './adopt'
import { sweepCrumbs } from './crumbs'
import { readJson, topologySchema, writeJson } from './json'
import { writeBaseLayer, writeOutlineLayer, writeRefinedLayer } from './layers'
import type { Mapshaper } from './mapshaper'
import { mosaicGeometries, mosaicOf } from './mosaic'
import type { RegionSet } from './regionSet'
import type { SourcePaths } from './sourcePaths'

/** Labels the pieces of the mosaic with property `iso` and drops those that belong to nobody. */
function labelMosaic(set: RegionSet, from: string, to: string): void {
  const topology = readJson(from, topologySchema)
  const mosaic = mosaicOf(topology)
  const labels = sweepCrumbs(mosaic, adoptPieces(mosaic, set.refinement.country))
  const geometries = mosaicGeometries(topology).flatMap((geometry, i) => {
    const iso = labels[i]
    return iso === undefined ? [] : [{ ...geometry, properties: { iso } }]
  })
  writeJson(to, { ...topology, objects: { labelled: { type: 'GeometryCollection', geometries } } })
}

/**
 * Cuts the three sources along each other's lines, gives every piece its region and joins them again. Returns the
 * path of a GeoJSON with one feature per region (or country, outside the set) and property `iso`.
 */
export function mergeSources(
  set: RegionSet,
  sources: SourcePaths,
  folder: string,
  mapshaper: Mapshaper,
): string {
  const at = (name: string) => join(folder, name)
  writeBaseLayer(set, sources.naturalEarth, at('base.geojson'))
  writeRefinedLayer(set, sources.refined, at('refined.geojson'))
  writeOutlineLayer(set, sources.outlines, at('outline.geojson'))
  mapshaper([
    ...['-i', at('base.geojson'), '-clip', `bbox=${set.box.join(',')}`],
    ...['-dissolve', 'ne', 'copy-fields=ncc', '-o', at('base2.geojson')],
  ])
  mapshaper([
    ...['-i', at('outline.geojson'), '-simplify', 'dp', 'interval=100m', 'keep-shapes'],
    ...['-filter-islands', 'min-area=0.3km2', '-o', at('outline2.geojson')],
  ])
  mapshaper([
    ...['-i', at('base2.geojson'), at('outline2.geojson'), at('refined.geojson'), 'combine-files'],
    ...['snap', 'snap-interval=0.00002', '-union', 'target=*', 'name=pieces', 'fields=ne,ncc,g,ec'],
    ...['-explode', '-o', at('mosaic.topojson'), 'no-quantization'],
  ])
  labelMosaic(set, at('mosaic.topojson'), at('labelled.topojson'))
  mapshaper([
    ...['-i', at('labelled.topojson'), '-dissolve', 'iso', '-clean', 'gap-width=300m', 'rewind'],
    ...['-o', at('merged.geojson'), 'format=geojson', 'precision=0.00001'],
  ])
  return at('merged.geojson')
}
