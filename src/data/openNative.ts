import { byId } from '../domain/byId'
import type { Problem } from '../domain/problem'
import { createEventLots } from './eventLots'
import type { FormatId } from './formats/format'
import type { Opened, OpenOptions } from './openFiles'
import { readDatasetValue } from './readDataset'
import { createReport } from './report'

/** A file of the atlas's own, as its native format. */
interface NativeFile {
  readonly format: Extract<FormatId, 'native' | 'atlasCsv' | 'atlasGeoJson'>
  readonly name: string
  readonly value: unknown
  /** Where the file is one of rows: how many there are, and the first one of each event, in the order of the events. */
  readonly rows?: { readonly count: number; readonly firsts: readonly number[] }
}

/** Opens what the atlas itself has written; problems name the rows of the file. */
export function openNative(
  { format, name, value, rows }: NativeFile,
  { places, mostEvents, onEvents }: Pick<OpenOptions, 'places' | 'mostEvents' | 'onEvents'>,
): Opened {
  const inFile = (problem: Problem): Problem =>
    rows === undefined || problem.row === null
      ? problem
      : { ...problem, row: rows.firsts[problem.row] ?? null }
  const read = readDatasetValue(value, name, places.regionSet)
  if (read.kind === 'refused') return read
  const { events, sources, claimants, context, corrections, ...head } = read.dataset
  const known = { claimants: byId(claimants), sources: byId(sources) }
  const lots = createEventLots(mostEvents, (lot) => onEvents(lot, known))
  for (const event of events) lots.add(event)
  const report = createReport(name)
  lots.end(report)
  return {
    kind: 'ok',
    format,
    head,
    tables: { sources, claimants, context, corrections },
    rows: rows?.count ?? events.length,
    events: lots.kept(),
    problems: [...read.problems.map(inFile), ...report.problems()],
  }
}

/** @param ids of the event that each row is of; rows of one event need not follow one another. */
export function firstRows(ids: Iterable<readonly [id: unknown, row: number]>): readonly number[] {
  const firsts = new Map<unknown, number>()
  for (const [id, row] of ids) if (!firsts.has(id)) firsts.set(id, row)
  return [...firsts.values()]
}
