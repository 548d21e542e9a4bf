import type { Dataset, DatasetHead } from '../../domain/dataset'
import { HEAD_NOTE } from '../../domain/parquetColumns'
import type { RegionSet } from '../../domain/region'
import { headOf } from '../formats/datasetHead'
import type { FormatFacts } from '../formats/format'
import type { IntakeTables } from '../formats/intake'
import { isMembers } from '../formats/jsonRow'
import type { FileRefusal } from '../loadFailure'
import { parseJson } from '../parseJson'
import { readDatasetValue } from '../readDataset'
import type { Report } from '../report'
import { ParquetFlaw } from './parquetFlaw'

/** What is true of a file of events that does not say of which data set they are. */
const GEO_PARQUET: FormatFacts = {
  id: 'geoParquet',
  title: { en: 'GeoParquet' },
  licence: 'not stated in the file',
  attribution: { en: 'not said in the file', uk: 'у файлі не зазначено' },
  timeZone: 'Europe/Kyiv',
  types: [],
}

/** What a file says of its data set, without events. */
export interface ParquetHead {
  readonly head: DatasetHead
  readonly tables: IntakeTables & Pick<Dataset, 'context' | 'corrections'>
}

/**
 * Reads the note `dispatch_atlas`: a native file without its events. A file that has none gets the facts of the format.
 *
 * @param isEvent whether a correction is of an event of the file.
 * @throws ParquetFlaw for a note that is no JSON; a note that lacks what a data set must say is a refusal.
 */
export function parquetHead(
  notes: ReadonlyMap<string, string>,
  fileName: string,
  regionSet: RegionSet,
  report: Report,
  isEvent: (id: string) => boolean,
): ParquetHead | FileRefusal {
  const note = notes.get(HEAD_NOTE)
  if (note === undefined)
    return {
      head: headOf(GEO_PARQUET, fileName, regionSet.id),
      tables: { sources: [], claimants: [], context: [], corrections: [] },
    }
  const parsed = parseJson(note)
  if (parsed.kind !== 'ok') throw new ParquetFlaw(parsed.reason, { column: HEAD_NOTE, advice: parsed.advice })
  const value = isMembers(parsed.value) ? { ...parsed.value, events: [] } : parsed.value
  const read = readDatasetValue(value, fileName, regionSet, isEvent)
  const problems = read.problems.map((problem) => ({
    ...problem,
    path: [HEAD_NOTE, problem.path].filter((part) => part !== '').join('.'),
  }))
  if (read.kind === 'refused') return { kind: 'refused', problems }
  for (const { path, value: found, reason, advice, effect } of problems)
    report.add({ path: [path], value: found, reason, advice, effect })
  const { events, sources, claimants, context, corrections, ...head } = read.dataset
  if (events.length > 0) throw new Error('A note has no events')
  return { head, tables: { sources, claimants, context, corrections } }
}
