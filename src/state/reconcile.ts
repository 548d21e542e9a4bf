import type { ConflictEvent } from '../domain/dataset'
import type { DatasetIndex } from '../domain/datasetIndex'
import { BUILT_IN_TYPES } from '../domain/eventType'
import type { Ask } from '../domain/question'
import type { RegionSet } from '../domain/region'
import { type Soon, whenSoon } from '../domain/soon'
import type { Filter, View } from '../domain/view'
import type { Message } from './messages'

/** A view that names only what the data holds, and what had to be given up for it. */
export interface Reconciled {
  readonly view: View
  readonly messages: readonly Message[]
}

/** The data that a view is to fit. */
interface Data {
  readonly index: DatasetIndex
  readonly regionSet: RegionSet
  readonly ask: Ask
}

/**
 * Fits a view from a link to the loaded data: ids that do not exist select nothing, and are said once. A merged
 * event opens the one that took it in. Nothing from the link is repeated in a message.
 */
export function reconciled(view: View, data: Data): Soon<Reconciled> {
  if (view.event === null) return fitted(view, null, data)
  return whenSoon(survivor(view.event, data.ask), (event) => fitted(view, event, data))
}

function fitted(view: View, event: string | null, { index, regionSet }: Data): Reconciled {
  const messages: Message[] = []
  if (view.event !== null && event === null)
    messages.push({ kind: index.whole.held === undefined ? 'unknownEvent' : 'eventNotHeld' })

  if (event !== null && event !== view.event) messages.push({ kind: 'eventMerged' })
  const hasRegion = view.region === null || regionSet.regions.has(view.region)
  if (!hasRegion) messages.push({ kind: 'unknownRegion' })

  const filter = knownFilter(view.filter, index, regionSet)
  const dropped =
    view.filter.types.length + view.filter.regions.length - filter.types.length - filter.regions.length
  if (dropped > 0) messages.push({ kind: 'unknownFilters', count: dropped })
  return { view: { ...view, event, region: hasRegion ? view.region : null, filter }, messages }
}

/** Follows merges; `null` for an unknown id and for merges that run in a circle. */
function survivor(id: string, ask: Ask, seen: readonly string[] = []): Soon<string | null> {
  if (seen.includes(id)) return null
  return whenSoon(ask({ kind: 'byId', ids: [id] }), ([entry]) => nextOf(entry?.event, ask, [...seen, id]))
}

function nextOf(event: ConflictEvent | undefined, ask: Ask, seen: readonly string[]): Soon<string | null> {
  if (event === undefined) return null
  return event.mergedInto === undefined ? event.id : survivor(event.mergedInto, ask, seen)
}

function knownFilter(filter: Filter, { whole, dataset }: DatasetIndex, regionSet: RegionSet): Filter {
  // Of a part it is not known which types the rest has.
  const builtIn = whole.held === undefined ? [] : BUILT_IN_TYPES
  const types = new Set([...whole.types, ...builtIn, ...dataset.types.map(({ id }) => id)])
  return {
    ...filter,
    types: filter.types.filter((type) => types.has(type)),
    regions: filter.regions.filter((code) => regionSet.regions.has(code)),
  }
}
