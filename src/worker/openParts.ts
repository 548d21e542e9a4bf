import type { EditionPart } from '../data/manifest'
import { filesToOpen, type HeldLimit } from '../data/parquet/heldStretches'
import type { RandomAccess } from '../data/parquet/randomAccess'
import type { Stretch } from '../data/parquet/stretch'
import type { OpenedSiteFile, OpenSiteFile } from '../data/siteFile'
import { dayNumber } from '../domain/dayNumber'

/** The files of a set that were opened, and what is known of those that need not be. */
export interface OpenedParts {
  readonly kind: 'ok'
  readonly files: readonly RandomAccess[]
  readonly unopened: readonly Stretch[]
}

/** Files that are opened at a time: browsers have no more requests open to one host. */
const AT_ONCE = 6

/**
 * Opens the files that a set is made of: those that may hold something of what is to be held, where the manifest says how
 * many rows of which days each has, else all of them.
 *
 * @returns why not, for the first that cannot be opened.
 */
export async function openParts(
  parts: readonly EditionPart[],
  limit: HeldLimit,
  open: OpenSiteFile,
): Promise<OpenedParts | Exclude<OpenedSiteFile, { readonly kind: 'ok' }>> {
  const stated = parts.flatMap((part) => statedStretch(part) ?? [])
  const places = stated.length === parts.length ? filesToOpen(stated, limit) : [...parts.keys()]
  const files: RandomAccess[] = []
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const lot = places.slice(from, from + AT_ONCE)
    const found = await Promise.all(lot.map((at) => open(`data/${parts[at]?.file ?? ''}`)))
    for (const one of found) {
      if (one.kind !== 'ok') return one
      files.push(one.file)
    }
  }
  const isOpen = new Set(places)
  return { kind: 'ok', files, unopened: stated.filter((_, at) => !isOpen.has(at)) }
}

/** What the manifest says of a file; `null` = not enough to do without opening it. */
function statedStretch({ rows, days }: EditionPart): Stretch | null {
  if (rows === undefined || days === undefined) return null
  if (days === null) return { rows, days: null, undated: rows }
  const [first, last] = [dayNumber(days[0]), dayNumber(days[1])]
  return { rows, days: { first, last, end: last }, undated: null }
}
