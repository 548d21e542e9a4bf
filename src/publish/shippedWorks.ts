import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listIn, valueIn, wordIn } from './jsonValue.ts'

/** A file of a site that is data: its terms are not those of the code. */
export interface ShippedWork {
  /** Path below the site. */
  readonly file: string
  /** SPDX expression, or the words of the manifest. */
  readonly licence: string
}

/** Licences of the map data, as `public/geo/LICENCE.md` says them. */
const MAP_DATA = [
  { files: /^geo\/[\w.-]+\.topojson$/, licence: 'ODbL-1.0' },
  { files: /^geo\/[\w.-]+\.places\.json$/, licence: 'ODbL-1.0 AND CC-BY-4.0 AND MIT' },
]
/** Words and tables of our own, under the licence of the code, and texts of licences. */
const OWN = /^geo\/(LICENCE\.md|[\w.-]+\.txt)$|^data\/(manifest\.json|[\w-]+\.schema\.json)$/

/**
 * The data among the files of a site. Throws for a file below `geo/` or `data/` of which nobody says under which licence
 * it is passed on: the manifest does for data sets and their cubes.
 *
 * @param files paths below the site.
 */
export function shippedWorks(site: string, files: readonly string[]): readonly ShippedWork[] {
  const inData = licencesOfData(site)
  return files
    .filter((file) => /^(geo|data)\//.test(file) && !OWN.test(file))
    .map((file) => {
      const licence = inData.get(file) ?? MAP_DATA.find((one) => one.files.test(file))?.licence
      if (licence === undefined || licence === '') throw new Error(`${file} is passed on without a licence`)
      return { file, licence }
    })
}

/** Licence by file, of all that the manifest names; what is wrong with a manifest is said by `npm run data`. */
function licencesOfData(site: string): ReadonlyMap<string, string> {
  const path = join(site, 'data/manifest.json')
  const licences = new Map<string, string>()
  if (!existsSync(path)) return licences
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'))
  for (const dataset of listIn(manifest, 'datasets')) {
    const licence = wordIn(dataset, 'licence')
    for (const edition of [dataset, ...listIn(dataset, 'versions')]) {
      for (const named of [edition, valueIn(edition, 'cube'), ...listIn(edition, 'files')]) {
        licences.set(`data/${wordIn(named, 'file')}`, licence)
      }
    }
  }
  return licences
}
