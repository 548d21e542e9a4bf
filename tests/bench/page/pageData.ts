import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE } from '../cache'
import { createGeoParquetWriter } from '../geoParquetSet'
import { syntheticEvents } from '../syntheticEvents'
import type { SyntheticPlaces } from '../syntheticPlaces'
import { writeNative, writeSyntheticSet } from '../syntheticSet'
import { createWrittenFile } from '../writtenFile'
import { pointOfEvent } from '../yardstick/points'
import type { Subject } from './pageCase'

/** Above, JSON is larger than the page opens. */
const MOST_IN_JSON = 10_000

/**
 * Writes so many made-up events as the subject's page wants them.
 *
 * @returns the folder, to be served beside the site.
 */
export async function writeData(subject: Subject, count: number, places: SyntheticPlaces): Promise<string> {
  const folder = join(CACHE, 'data', subject, String(count))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'data'), { recursive: true })
  const write = count <= MOST_IN_JSON ? writeNative : createGeoParquetWriter(places)
  if (subject === 'yardstick') writePoints(count, places, join(folder, 'data'))
  else await writeSyntheticSet(count, places, { write }, join(folder, 'data'))
  return folder
}

function writePoints(count: number, places: SyntheticPlaces, folder: string): void {
  const file = createWrittenFile(join(folder, 'points.geojson'))
  file.write('{"type":"FeatureCollection","features":[')
  let before = '\n'
  for (const event of syntheticEvents({ count, places, hasWithin: true })) {
    file.write(before + JSON.stringify(pointOfEvent(event, places)))
    before = ',\n'
  }
  file.write('\n]}\n')
  file.close()
}
