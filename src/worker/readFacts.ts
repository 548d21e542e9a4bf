import type { DatasetFacts } from '../domain/datasetIndex'
import type { Cited } from '../domain/question'
import type { Engine } from '../engine/engine'
import type { Tables } from './engineBuilder'
import type { ReadFacts } from './messages'

/** What the page is to know of a data set that an engine answers about. */
export function readFacts(dataset: DatasetFacts, { whole }: Engine, tables: Tables): ReadFacts {
  return { dataset, whole, cited: citedBy(dataset, tables) }
}

function citedBy({ context }: DatasetFacts, { claimants, sources }: Tables): Cited {
  const speakers = new Set(context.map(({ by }) => by))
  const named = new Set(context.map(({ source }) => source))
  return {
    claimants: [...speakers].flatMap((id) => claimants.get(id ?? '') ?? []),
    sources: [...named].flatMap((id) => sources.get(id) ?? []),
  }
}
