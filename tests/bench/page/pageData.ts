import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE } from '../cache'
import { syntheticEvents } from '../syntheticEvents'
import type { SyntheticPlaces } from '../syntheticPlaces'
import { type SetWriter, writeNative, writeSyntheticSet } from '../syntheticSet'
import { createTextFile } from '../textFile'
import { pointOfEvent } from '../yardstick/points'
import { makeCube } from './makeCube'
import type { Subject } from './pageCase'

/** Above, JSON is larger than the page opens. */
const MOST_IN_JSON = 10_000

/** What larger sets are written with; `null` as long as the site opens nothing but JSON. */
const LARGE_WRITER: SetWriter | null = null

/**
 * Writes so many made-up events as the subject's page wants them.
 *
 * @returns the folder, to be served beside the site; `null` where there is no way to write them.
 */
export async function writeData(
  subject: Subject,
  count: number,
  places: SyntheticPlaces,
): Promise<string | null> {
  const folder = join(CACHE, 'data', subject, String(count))
  const write = count <= MOST_IN_JSON ? writeNative : LARGE_WRITER
  if (subject === 'atlas' && write === null) return null
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'data'), { recursive: true })
  if (subject === 'yardstick') writePoints(count, places, join(folder, 'data'))
  else if (write !== null) await writeSyntheticSet(count, places, { write, makeCube }, join(folder, 'data'))
  return folder
}

function writePoints(count: number, places: SyntheticPlaces, folder: string): void {
  const file = createTextFile(join(folder, 'points.geojson'))
  file.write('{"type":"FeatureCollection","features":[')
  let before = '\n'
  for (const event of syntheticEvents({ count, places, hasWithin: true })) {
    file.write(before + JSON.stringify(pointOfEvent(event, places)))
    before = ',\n'
  }
  file.write('\n]}\n')
  file.close()
}
