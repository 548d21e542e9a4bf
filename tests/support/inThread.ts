import type { Dataset } from '../../src/domain/dataset'
import type { DatasetIndex } from '../../src/domain/datasetIndex'
import type { Overview } from '../../src/domain/overview'
import type { Locate } from '../../src/domain/placedPlace'
import type { Ask } from '../../src/domain/question'
import type { RegionSet } from '../../src/domain/region'
import { type Filter, NO_FILTER } from '../../src/domain/view'
import { askIn } from '../../src/engine/engine'
import { createEngineBuilder } from '../../src/worker/engineBuilder'

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
