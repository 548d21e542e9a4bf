import type { DatasetIndex } from '../domain/datasetIndex'
import type { RegionSet } from '../domain/region'
import type { Filter, View } from '../domain/view'
import type { Message } from './messages'

/** A view that names only what the data holds, and what had to be given up for it. */
export interface Reconciled {
  readonly view: View
  readonly messages: readonly Message[]
}

/**
 * Fits a view from a link to the loaded data: ids that do not exist select nothing, and are said once. A merged
 * event opens the one that took it in. Nothing from the link is repeated in a message.
 */
export function reconciled(view: View, index: DatasetIndex, regionSet: RegionSet): Reconciled {
  const messages: Message[] = []
  const event = view.event === null ? null : survivor(view.event, index)
  if (view.event !== null && event === null) messages.push({ kind: 'unknownEvent' })

  const hasRegion = view.region === null || regionSet.regions.has(view.region)
  if (!hasRegion) messages.push({ kind: 'unknownRegion' })

  const filter = knownFilter(view.filter, index, regionSet)
  const dropped =
    view.filter.types.length + view.filter.regions.length - filter.types.length - filter.regions.length
  if (dropped > 0) messages.push({ kind: 'unknownFilters', count: dropped })
  return { view: { ...view, event, region: hasRegion ? view.region : null, filter }, messages }
}

/** Follows merges; `null` for an unknown id and for merges that run in a circle. */
function survivor(id: string, index: DatasetIndex): string | null {
  const seen = new Set<string>()
  let at = id
  while (!seen.has(at)) {
    seen.add(at)
    const entry = index.byId.get(at)
    if (entry === undefined) return null
    if (entry.event.mergedInto === undefined) return at
    at = entry.event.mergedInto
  }
  return null
}

function knownFilter(filter: Filter, index: DatasetIndex, regionSet: RegionSet): Filter {
  const types = new Set([
    ...index.entries.map(({ event }) => event.type),
    ...index.dataset.types.map(({ id }) => id),
  ])
  return {
    ...filter,
    types: filter.types.filter((type) => types.has(type)),
    regions: filter.regions.filter((code) => regionSet.regions.has(code)),
  }
}
