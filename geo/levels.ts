import { join } from 'node:path'
import { readJson, topologySchema } from './json'
import type { Mapshaper } from './mapshaper'
import { tidyTopology } from './tidyTopology'

/** How far one level of detail is generalised. */
export interface Level {
  readonly name: 'coarse' | 'fine'
  /** Simplification of regions and of the land around them, in metres between points. */
  readonly regionMetres: number
  readonly contextMetres: number
  readonly riverMetres: number
  readonly lakeMetres: number
  /** Smaller islands and lakes are left out. */
  readonly minIslandKm2: number
  readonly minLakeKm2: number
  /** Grid steps across the box. */
  readonly quantization: number
  /** Largest allowed size after brotli. */
  readonly maxBrotliBytes: number
}

/** The level that is loaded first, for the whole map. */
export const COARSE: Level = {
  name: 'coarse',
  regionMetres: 1100,
  contextMetres: 3000,
  riverMetres: 1800,
  lakeMetres: 2500,
  minIslandKm2: 8,
  minLakeKm2: 120,
  quantization: 1e5,
  maxBrotliBytes: 60_000,
}

/** The level for closer views; point-in-polygon questions are asked of it only. */
export const FINE: Level = {
  name: 'fine',
  regionMetres: 200,
  contextMetres: 2500,
  riverMetres: 700,
  lakeMetres: 1000,
  minIslandKm2: 0.5,
  minLakeKm2: 50,
  quantization: 4e5,
  maxBrotliBytes: 140_000,
}

/** Inputs common to both levels: paths of GeoJSON files. */
export interface LevelInputs {
  /** Features with `iso`, `country`, `kind` (`region` or `context`). */
  readonly regions: string
  readonly rivers: string
  readonly lakes: string
}

/** Builds one level: all layers from one simplified topology, tidied. */
export function buildLevel(level: Level, inputs: LevelInputs, folder: string, mapshaper: Mapshaper) {
  const at = (name: string) => join(folder, `${level.name}.${name}`)
  const { regionMetres, contextMetres, riverMetres, lakeMetres } = level
  mapshaper([
    ...['-i', inputs.regions, '-simplify', 'weighted', 'variable', 'keep-shapes'],
    `interval=kind=="region"?${regionMetres}:${contextMetres}`,
    ...['-filter-islands', `min-area=${level.minIslandKm2}km2`, 'remove-empty', '-clean'],
    ...['-o', at('geojson'), 'format=geojson', 'precision=0.0001', 'fix-geometry', 'force'],
  ])
  mapshaper([
    ...['-i', inputs.lakes, '-filter', `this.area>${level.minLakeKm2 * 1e6}`],
    ...['-simplify', 'weighted', `interval=${lakeMetres}`, 'keep-shapes', '-filter-fields', '-dissolve'],
    ...['-o', at('lakes.geojson'), 'format=geojson', 'force'],
  ])
  mapshaper([
    ...['-i', inputs.rivers, '-simplify', `interval=${riverMetres}`],
    ...['-o', at('rivers.geojson'), 'format=geojson', 'force'],
  ])
  mapshaper([
    ...['-i', at('geojson'), 'name=all', '-filter', 'kind=="region"', '+', 'name=regions'],
    ...['-target', 'all', '-filter', 'kind!="region"', '+', 'name=rest'],
    ...['-target', 'rest', '-dissolve', 'iso', 'name=context'],
    ...['-target', 'all', '-dissolve', 'country', '+', 'name=states'],
    ...['-target', 'regions', '-innerlines', '+', 'name=regionBorders', 'where=A.country==B.country'],
    ...['-target', 'states', '-innerlines', '+', 'name=stateBorders'],
    ...['-target', 'all', '-dissolve', '+', 'name=land'],
    ...['-i', at('rivers.geojson'), 'name=rivers', '-i', at('lakes.geojson'), 'name=lakes'],
    ...['-o', at('topojson'), 'format=topojson', `quantization=${level.quantization}`],
    ...['target=regions,context,land,regionBorders,stateBorders,rivers,lakes', 'force'],
  ])
  return tidyTopology(readJson(at('topojson'), topologySchema))
}
