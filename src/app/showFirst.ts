import { reconciled } from '../state/reconcile'
import type { Loading, Store } from '../state/store'
import type { DataWorker } from './dataWorker'

/** Counts that came before their events. */
type First = NonNullable<Awaited<DataWorker['first']>>

/**
 * Shows what is counted of a data set whose events are still to come. Where the view names what the data lack, or where
 * counts alone do not answer, the page waits for the events as it would without.
 *
 * @param isWanted whether these data are still the ones to be shown, and their events have not come.
 */
export async function showFirst(
  { api }: Pick<Store, 'api'>,
  { first: { facts, regionSet }, ask }: First,
  { indexOf }: Pick<DataWorker, 'indexOf'>,
  isWanted: () => boolean,
): Promise<void> {
  const { view } = api.getState()
  const loading = {
    kind: 'ready',
    index: indexOf(facts),
    regionSet,
    ask,
    isFirst: true,
  } as const satisfies Loading
  const fitted = await reconciled({ ...view, event: null }, loading)
  if (fitted.messages.length > 0) return
  try {
    await ask({ kind: 'overview', filter: view.filter })
  } catch {
    return // it is told with the events why they cannot be had
  }
  if (isWanted() && api.getState().view === view) api.setState({ loading })
}
