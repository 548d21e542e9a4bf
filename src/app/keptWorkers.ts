import type { Ask } from '../domain/question'
import type { AppState, Store } from '../state/store'
import type { DataWorker } from './dataWorker'

/** Keeps a worker for as long as the page shows its data or can bring them back, and ends it then. */
export function keepWorker({ api }: Store, worker: Pick<DataWorker, 'ask' | 'end'>): void {
  let wasUsed = false
  const stop = api.subscribe((state) => {
    const isUsed = asksOf(state).has(worker.ask)
    wasUsed ||= isUsed
    if (!wasUsed || isUsed) return
    stop()
    worker.end()
  })
}

/** Of all data that are shown or stand aside. */
function asksOf({ loading, own, undo }: Pick<AppState, 'loading' | 'own' | 'undo'>): ReadonlySet<Ask> {
  return new Set([
    ...(loading.kind === 'ready' ? [loading.ask] : []),
    ...[own, undo?.own].flatMap((data) => data?.file.ask ?? []),
  ])
}
