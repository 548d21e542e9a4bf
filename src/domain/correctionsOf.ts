import type { Correction } from './dataset'
import { grouped } from './grouped'

const sorted = new WeakMap<readonly Correction[], ReadonlyMap<string, readonly Correction[]>>()

/** The corrections of one event, the latest first; empty where it was never changed. Each list is sorted out once. */
export function correctionsOf(corrections: readonly Correction[], event: string): readonly Correction[] {
  const byEvent = sorted.get(corrections) ?? grouped(corrections.toReversed(), (one) => [one.event])
  sorted.set(corrections, byEvent)
  return byEvent.get(event) ?? []
}
