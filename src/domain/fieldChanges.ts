/** One value that differs between two states of a thing. */
export interface FieldChange {
  /** Path such as `title.en`, `places[0].precision` or, in a list of things with ids, `claims[c1].statement.en`. */
  readonly field: string
  /** Absent = there was none. */
  readonly before?: unknown
  /** Absent = there is none any more. */
  readonly after?: unknown
}

/**
 * The values that differ, each by the longest path that both states have, in the order of the earlier state. Things with
 * ids are compared by id, wherever they stand in their list. Empty = they say the same.
 *
 * @param path of the two values in what they are a part of.
 */
export function fieldChanges(before: unknown, after: unknown, path = ''): readonly FieldChange[] {
  if (before === after) return []
  const [earlier, later] = [partsOf(before), partsOf(after)]
  if (earlier === null || earlier.isList !== later?.isList) {
    return [{ field: path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]
  }
  const isByIndex = earlier.isList && !(earlier.hasIds && later.hasIds)
  const [old, fresh] = [keyed(earlier, isByIndex), keyed(later, isByIndex)]
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const step = earlier.isList ? `[${key}]` : path === '' ? key : `.${key}`
    return fieldChanges(old.get(key), fresh.get(key), `${path}${step}`)
  })
}

interface Parts {
  readonly isList: boolean
  /** Whether each thing of a list has an id, and none has that of another; also true of an empty list. */
  readonly hasIds: boolean
  readonly entries: readonly (readonly [key: string, value: unknown])[]
}

/** Fields of an object or things of a list; `null` for a value without parts. */
function partsOf(value: unknown): Parts | null {
  if (typeof value !== 'object' || value === null) return null
  if (!Array.isArray(value)) return { isList: false, hasIds: false, entries: Object.entries(value) }
  const things: readonly unknown[] = value
  const ids = things.map(idOf)
  const hasIds = !ids.includes(null) && new Set(ids).size === ids.length
  return { isList: true, hasIds, entries: things.map((thing, index) => [ids[index] ?? String(index), thing]) }
}

function keyed({ entries }: Parts, isByIndex: boolean): ReadonlyMap<string, unknown> {
  return new Map(isByIndex ? entries.map(([, value], index) => [String(index), value]) : entries)
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null
}
