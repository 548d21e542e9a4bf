import { BUILT_IN_TYPES } from '../domain/eventType'
import type { RegionSet } from '../domain/region'
import type { View } from '../domain/view'

const BUILT_IN: ReadonlySet<string> = new Set(BUILT_IN_TYPES)
const isBuiltIn = (type: string): boolean => BUILT_IN.has(type)

/**
 * What an address or a link may say of a view of the reader's own file: where, which days and which built-in filters,
 * and nothing that the file holds. The data set that it names is the published one that stands aside.
 */
export function linkableView(view: View, { regions }: Pick<RegionSet, 'regions'>): View {
  const { filter, region } = view
  return {
    ...view,
    event: null,
    region: region !== null && regions.has(region) ? region : null,
    filter: {
      ...filter,
      text: '',
      types: filter.types.filter(isBuiltIn),
      regions: filter.regions.filter((code) => regions.has(code)),
    },
  }
}

/** Whether an address may have been written while the reader's own file was shown: it names nothing of other data. */
export function mayBeOwn(linked: View, shown: Pick<View, 'set' | 'version'>): boolean {
  const { set, version, event, filter } = linked
  const isSameSet = set === shown.set && version === shown.version
  return isSameSet && event === null && filter.text === '' && filter.types.every(isBuiltIn)
}

/** The view of the reader's own file that an address leads to: what no address may say stays as it is. */
export function withLinked(shown: View, linked: View): View {
  const { text, types } = shown.filter
  const ownTypes = types.filter((type) => !isBuiltIn(type))
  const kept = { text, types: [...linked.filter.types, ...ownTypes].sort() }
  return { ...linked, filter: { ...linked.filter, ...kept } }
}
