import { type LoadedData, loadedData } from '../../src/app/loadedData'
import type { FetchBytes } from '../../src/data/fetchBytes'
import type { OpenSiteFile } from '../../src/data/siteFile'
import type { Dataset } from '../../src/domain/dataset'
import type { DatasetIndex } from '../../src/domain/datasetIndex'
import type { EventEntry } from '../../src/domain/eventEntry'
import type { Overview } from '../../src/domain/overview'
import type { Locate } from '../../src/domain/placedPlace'
import type { Ask, ListPart } from '../../src/domain/question'
import type { RegionSet } from '../../src/domain/region'
import { type Filter, NO_FILTER } from '../../src/domain/view'
import { askIn } from '../../src/engine/engine'
import { createEngineBuilder } from '../../src/worker/engineBuilder'
import type { EditionJob } from '../../src/worker/messages'
import { openEdition } from '../../src/worker/openEdition'

/** What the page holds of a data set, with an engine that answers at once, in the same thread. */
export interface DataInThread {
  readonly index: DatasetIndex
  readonly regionSet: RegionSet
  readonly ask: Ask
}

/** The data set as the page would have it, by the code that the worker runs. */
export function dataInThread(
  { events, claimants, sources, ...dataset }: Dataset,
  regionSet: RegionSet,
  locate: Locate | null = null,
): DataInThread {
  const tables = {
    claimants: new Map(claimants.map((claimant) => [claimant.id, claimant])),
    sources: new Map(sources.map((source) => [source.id, source])),
  }
  const builder = createEngineBuilder(regionSet, locate)
  builder.add(events, tables.claimants)
  const engine = atOnce(builder.finish(tables))
  while (engine.prepare());
  return { index: { dataset, whole: engine.whole, ...tables }, regionSet, ask: askIn(engine) }
}

/** What is counted under a filter. */
export function overviewOf({ ask }: Pick<DataInThread, 'ask'>, filter: Filter = NO_FILTER): Overview {
  return atOnce(ask({ kind: 'overview', filter }))
}

/** A value that has to be there already. */
export function atOnce<Value>(value: Value | Promise<Value>): Value {
  if (value instanceof Promise) throw new Error('The answer is not there at once.')
  return value
}

/** The events of a list in the order of the data set. */
export function entriesIn(
  { ask }: Pick<DataInThread, 'ask'>,
  filter: Filter = NO_FILTER,
  part: ListPart = 'all',
): readonly EventEntry[] {
  const list = { filter, part, order: null }
  return atOnce(ask({ kind: 'list', list, from: 0, to: Number.MAX_SAFE_INTEGER })).entries
}

/** An event by its id; `undefined` for none. */
export function entryIn({ ask }: Pick<DataInThread, 'ask'>, id: string): EventEntry | undefined {
  return atOnce(ask({ kind: 'byId', ids: [id] }))[0]
}

/** Opens no file in parts. */
export const noParts: OpenSiteFile = () => Promise.resolve({ kind: 'httpStatus', status: 404 })

/** A published data set as the page shows it, loaded by what the worker runs. */
export async function loadInThread(
  wanted: Pick<EditionJob, 'set' | 'version'>,
  fetchBytes: FetchBytes,
): Promise<LoadedData> {
  const { loaded, engine } = await openEdition(wanted, fetchBytes, noParts)
  const ask: Ask = (question) => {
    if (engine === null) throw new Error('Nothing was loaded.')
    return askIn(engine)(question)
  }
  return loadedData(
    { kind: 'loaded', loaded },
    {
      ask,
      indexOf: ({ dataset, whole, cited }) => ({
        dataset,
        whole,
        claimants: new Map(cited.claimants.map((one) => [one.id, one])),
        sources: new Map(cited.sources.map((one) => [one.id, one])),
      }),
    },
  )
}
