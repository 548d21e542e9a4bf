import { isBuiltInType } from '../domain/eventType'
import type { View } from '../domain/view'

/**
 * What an address or a link may say of a view of the reader's own file: where, which days and which built-in filters,
 * and nothing that the file holds. The data set that it names is the published one that stands aside.
 */
export function linkableView(view: View): View {
  const { filter } = view
  return { ...view, event: null, filter: { ...filter, text: '', types: filter.types.filter(isBuiltInType) } }
}

/** Whether an address may have been written while the reader's own file was shown: it names nothing of other data. */
export function mayBeOwn(view: View, { set, version }: Pick<View, 'set' | 'version'>): boolean {
  const { event, filter } = view
  const hasOnlyBuiltIn = filter.types.every(isBuiltInType)
  return view.set === set && view.version === version && event === null && filter.text === '' && hasOnlyBuiltIn
}

/** The view of the reader's own file that an address leads to: what no address may say stays as it is. */
export function withLinked(shown: View, linked: View): View {
  const { text, types } = shown.filter
  const ownTypes = types.filter((type) => !isBuiltInType(type))
  const kept = { text, types: [...linked.filter.types, ...ownTypes].sort() }
  return { ...linked, filter: { ...linked.filter, ...kept } }
}
