import type { ManifestEntry } from '../data/manifest'
import type { View } from '../domain/view'

/** A view of a data set that has to do with an older version of it. */
export interface ShownVersion {
  readonly set: string
  /** The version of then. */
  readonly earlier: string
  /** The newest one. */
  readonly later: string
  /** Whether what is shown is as published then, and not as known now. */
  readonly isThen: boolean
}

/**
 * Which older version a view has to do with: the one that is shown, or the one that the reader came from.
 *
 * @param shown data set and version that are shown.
 * @returns `null` where the newest one is shown and compared with none.
 */
export function shownVersion(
  datasets: readonly ManifestEntry[],
  { id, version }: { readonly id: string; readonly version: string },
  { since }: Pick<View, 'since'>,
): ShownVersion | null {
  const entry = datasets.find((one) => one.id === id)
  if (entry === undefined) return null
  const both = { set: id, later: entry.version }
  if (version !== entry.version) return { ...both, earlier: version, isThen: true }
  const isOlder = entry.versions.some((older) => older.version === since)
  return since !== null && isOlder ? { ...both, earlier: since, isThen: false } : null
}
