import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './steps'

interface Places {
  regions: readonly { code: string; label: readonly [lng: number, lat: number] }[]
}

/** Longitude and latitude at which the map writes a region's name, from the region set's own file. */
export function labelPointOf(code: string, regionSet: string): readonly [lng: number, lat: number] {
  const file = join(ROOT, `public/geo/${regionSet}.places.json`)
  const { regions } = JSON.parse(readFileSync(file, 'utf8')) as Places
  const region = regions.find((candidate) => candidate.code === code)
  if (!region) throw new Error(`${code} is not in ${regionSet}`)
  return region.label
}
