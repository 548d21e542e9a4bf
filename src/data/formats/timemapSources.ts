import type { Citation } from './citedClaims'
import { isMembers } from './jsonRow'

/** Sources and associations of a timemap by id, from files beside the events. */
export interface TimemapLists {
  readonly sources: ReadonlyMap<string, readonly Citation[]>
  /** What an event is filed under: names from the general to the particular, such as weapon and kind of weapon. */
  readonly associations: ReadonlyMap<string, readonly string[]>
}

/** A list of objects, or an object of them by id: the server of a timemap gives either. */
export function recordsOf(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document
  return isMembers(document) ? Object.values(document) : []
}

/** What a source points to, one citation for each of its addresses; its title alone where it has none. */
export function citationsOf(source: unknown): readonly Citation[] {
  if (typeof source === 'string' || typeof source === 'number') return [citationIn(String(source))]
  if (!isMembers(source)) return []
  const title = firstText(source.description, source.title)
  const addresses = [source.path, source.url, ...listOf(source.paths)].flatMap((one) =>
    typeof one === 'string' && one.trim() !== '' ? [one.trim()] : [],
  )
  if (addresses.length === 0) return title === null ? [] : [{ address: '', title }]
  return addresses.map((address) => ({ address, title }))
}

/** Citations of the cell of a table: addresses joined by commas, which hold commas themselves. */
export function citationsInCell(cell: string): readonly Citation[] {
  return cell
    .split(/[,;\s]+(?=https?:\/\/)/i)
    .filter((part) => part !== '')
    .map(citationIn)
}

/** What an event is filed under: an id of the list of associations, or names of its own. */
export function filterOf(association: unknown, known: TimemapLists['associations']): readonly string[] {
  if (typeof association === 'string' || typeof association === 'number')
    return known.get(String(association)) ?? [String(association)]
  if (!isMembers(association)) return []
  const path = listOf(association.filter_paths)
  const names = path.length > 0 ? path : [association.key ?? association.title, association.value]
  return names.filter((name) => typeof name === 'string' && name !== '').map(String)
}

/** Filters of the cell of a table: `key=value` joined by commas; a value holds no `=`, but may hold a comma. */
export function filtersInCell(cell: string): readonly (readonly string[])[] {
  return cell
    .split(/,(?=[^,=]+=)/)
    .map((part) =>
      part
        .split('=')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    )
    .filter((names) => names.length > 0)
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function citationIn(text: string): Citation {
  return /^https?:/i.test(text) ? { address: text, title: null } : { address: '', title: text }
}

function firstText(...values: readonly unknown[]): string | null {
  const found = values.find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof found === 'string' ? found.trim() : null
}
