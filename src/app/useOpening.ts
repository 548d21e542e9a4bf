import { useEffect, useRef, useState } from 'react'
import { guessMapping, mappedRows } from '../data/formats/tableMapping'
import type { OpenProgress } from '../data/openFiles'
import { createPlaceFinder, type PlaceFinder } from '../data/placeFinder'
import { placeLocator } from '../data/placeLocator'
import { shortValue } from '../data/shortValue'
import type { ColumnMapping, MappedRow } from '../domain/columnMapping'
import { type FileReport, leftOutCount, MOST_FILES, MOST_SHOWN } from '../domain/fileReport'
import type { RegionSet } from '../domain/region'
import { NO_FILTER } from '../domain/view'
import type { Store } from '../state/store'
import { useAtlas } from '../ui/atlas'
import type { SampledTable } from '../ui/MappingRows'
import type { Refusal } from '../ui/OpenRefusal'
import type { FilesJob, ReadFacts } from '../worker/messages'
import { type DataWorker, type JobOutcome, startDataWorker } from './dataWorker'
import type { GeographyLoader } from './geographyLoader'
import { keepWorker } from './keptWorkers'
import { showOwnFile } from './ownFile'
import type { DroppedFiles } from './useFileDrop'

/** How far the reader's file has come. Nothing of it is shown before `show`. */
export type OpenStage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly names: readonly string[]; readonly progress: OpenProgress }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | ({ readonly kind: 'unmapped'; readonly files: readonly File[] } & MappedTable)
  | ({ readonly kind: 'read' | 'preparing' } & ReadFile)

/** A table that no format knows, with what is said of its columns so far. */
interface MappedTable {
  readonly table: SampledTable
  readonly mapping: ColumnMapping
  readonly rows: readonly MappedRow[]
  readonly places: PlaceFinder
}

interface ReadFile {
  readonly report: FileReport
  readonly facts: ReadFacts
  /** Holds the events. */
  readonly worker: DataWorker
}

interface OpeningOptions {
  readonly store: Store
  readonly geographies: GeographyLoader
  readonly mappings: Map<string, ColumnMapping>
  readonly dropped: DroppedFiles | null
}

export interface Opening {
  readonly stage: OpenStage
  /** Reads files in place of any that are being read. */
  readonly start: (files: readonly File[]) => void
  readonly map: (mapping: ColumnMapping) => void
  readonly readMapped: () => void
  /** @param onReady called just before the file is shown. */
  readonly show: (onReady: () => void) => void
  /** Ends whatever goes on. */
  readonly cancel: () => void
}

export function useOpening({ store, geographies, mappings, dropped }: OpeningOptions): Opening {
  const { regionSet } = useAtlas()
  const [stage, setStage] = useState<OpenStage>({ kind: 'choosing' })
  const running = useRef<{ job: number; cancel: () => void }>({ job: 0, cancel: () => undefined })

  /** Ends what went on before; answers whether what begins now is still wanted. */
  const begin = (): (() => boolean) => {
    running.current.cancel()
    running.current = { job: running.current.job + 1, cancel: () => undefined }
    const { job } = running.current
    return () => running.current.job === job
  }

  const read = async (files: readonly File[], mapping: ColumnMapping | null): Promise<void> => {
    const isWanted = begin()
    const ofBytes = files.reduce((sum, { size }) => sum + size, 0)
    const names = files.map(({ name }) => shortValue(name))
    const reading = (progress: OpenProgress): void => setStage({ kind: 'reading', names, progress })
    reading({ bytes: 0, ofBytes, events: 0 })
    const job = await jobOf(files, mapping, regionSet, geographies)
    if (!isWanted()) return
    const worker = startDataWorker(job, { onProgress: (progress) => isWanted() && reading(progress) })
    running.current.cancel = worker.end
    const next = stageAfter(await worker.outcome, job, worker, mappings)
    if (next.kind !== 'read') worker.end()
    if (isWanted()) setStage(next)
  }

  const start = (files: readonly File[]): void => {
    if (files.length <= MOST_FILES) void read(files, null)
    else refuse('tooMany')
  }
  const refuse = (kind: 'folder' | 'tooMany'): void => {
    begin()
    setStage({ kind: 'refused', refusal: { kind } })
  }
  const map = (mapping: ColumnMapping): void => {
    if (stage.kind === 'unmapped') setStage(withMapping(stage, mapping))
  }
  const readMapped = (): void => {
    if (stage.kind !== 'unmapped') return
    mappings.set(headerKey(stage.table), stage.mapping)
    void read(stage.files, stage.mapping)
  }
  const show = (onReady: () => void): void => {
    if (stage.kind === 'read') void prepare(stage, onReady)
  }
  const prepare = async (file: ReadFile, onReady: () => void): Promise<void> => {
    const { report, facts, worker } = file
    const { job } = running.current
    setStage({ ...file, kind: 'preparing' })
    await worker.ask({ kind: 'overview', filter: NO_FILTER }) // so that there is something to show at once
    if (running.current.job !== job) return
    running.current = { job: job + 1, cancel: () => undefined } // the worker is the page's from now on
    const name = report.files.join(', ')
    onReady()
    keepWorker(store, worker)
    const { ask, indexOf } = worker
    showOwnFile(store, {
      name,
      index: indexOf(facts),
      regionSet,
      ask,
      leftOut: leftOutCount(report.problems),
    })
  }
  const cancel = (): void => {
    begin()
  }

  const drop = useRef<(dropped: DroppedFiles) => void>(() => undefined)
  useEffect(() => {
    drop.current = ({ files, hasFolder, count }) => {
      if (hasFolder) refuse('folder')
      else if (count > MOST_FILES) refuse('tooMany')
      else start(files)
    }
  })
  useEffect(() => {
    if (dropped !== null) drop.current(dropped)
  }, [dropped])
  useEffect(() => () => running.current.cancel(), []) // a worker does not outlive the dialog
  return { stage, start, map, readMapped, show, cancel }
}

async function jobOf(
  files: readonly File[],
  mapping: ColumnMapping | null,
  regionSet: RegionSet,
  geographies: GeographyLoader,
): Promise<FilesJob> {
  const loaded = await geographies.load(regionSet.id, 'fine')
  const borders = loaded.kind === 'ok' ? { regions: loaded.geography.regions } : null
  return { kind: 'files', files, mapping, regionSet, borders, mostEvents: MOST_SHOWN }
}

/** Finds places as the worker does, in the page: for the preview of a mapping. */
function placesOf({ regionSet, borders }: Pick<FilesJob, 'regionSet' | 'borders'>): PlaceFinder {
  return createPlaceFinder(regionSet, borders === null ? null : placeLocator(borders))
}

function stageAfter(
  outcome: JobOutcome,
  job: FilesJob,
  worker: DataWorker,
  mappings: ReadonlyMap<string, ColumnMapping>,
): OpenStage {
  if (outcome.kind !== 'read') return { kind: 'refused', refusal: { kind: 'crashed' } }
  const { read } = outcome
  switch (read.kind) {
    case 'cancelled':
      return { kind: 'choosing' }
    case 'refused':
      return { kind: 'refused', refusal: { kind: 'problems', problems: read.problems.map(withShownFile) } }
    case 'unmapped': {
      const places = placesOf(job)
      const known = mappings.get(headerKey(read))
      const mapping = known ?? guessMapping(read, places)
      return {
        kind: 'unmapped',
        files: job.files,
        table: read,
        mapping,
        rows: mappedRows(read, mapping, places),
        places,
      }
    }
    case 'ok': {
      const { head, format, rows, problems } = read.opened
      return {
        kind: 'read',
        report: {
          ...read.tally,
          files: job.files.map(({ name }) => shortValue(name)),
          rows,
          format: format === 'native' ? null : head.title,
          problems: problems.map(withShownFile),
        },
        facts: read.facts,
        worker,
      }
    }
  }
}

/** Names of files may hold anything. */
function withShownFile<Of extends { readonly file: string }>(problem: Of): Of {
  return { ...problem, file: shortValue(problem.file) }
}

function withMapping<Of extends MappedTable>(table: Of, mapping: ColumnMapping): Of {
  return { ...table, mapping, rows: mappedRows(table.table, mapping, table.places) }
}

/** Tables with the same columns are read alike. */
function headerKey({ columns }: Pick<SampledTable, 'columns'>): string {
  return JSON.stringify(columns)
}
