import { readFileSync } from 'node:fs'
import type { LngLat } from './regionSet'

/** What the gazetteer knows of a city. */
export interface GazetteerEntry {
  readonly point: LngLat
  /** People, by the last count that GeoNames had; 0: unknown. */
  readonly population: number
}

/** Columns of the GeoNames dump: https://download.geonames.org/export/dump/readme.txt */
const COLUMN = { id: 0, lat: 4, lng: 5, population: 14 } as const

const to4Decimals = (text: string | undefined) => Math.round(Number(text) * 1e4) / 1e4

/** Reads the wanted rows of a GeoNames dump, by id; ids that are not there are left out. */
export function readGazetteer(text: string, wanted: ReadonlySet<string>): Map<string, GazetteerEntry> {
  const found = new Map<string, GazetteerEntry>()
  for (const line of text.split('\n')) {
    const cells = line.split('\t')
    const id = cells[COLUMN.id]
    if (id === undefined || !wanted.has(id)) continue
    const point = [to4Decimals(cells[COLUMN.lng]), to4Decimals(cells[COLUMN.lat])] as const
    found.set(id, { point, population: Number(cells[COLUMN.population]) })
  }
  return found
}

/** The same from a file. */
export function loadGazetteer(path: string, wanted: ReadonlySet<string>): Map<string, GazetteerEntry> {
  return readGazetteer(readFileSync(path, 'utf8'), wanted)
}
