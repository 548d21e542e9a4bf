import { u32 } from './elements'
/** Items by their keys: those of key `k` stand from `from[k]` up to but not at `from[k + 1]`. */
export interface Bucketed {
  readonly from: Uint32Array
  readonly items: Uint32Array
}

/**
 * Sorts items, numbered from 0, by a key each, in a time that grows with items and keys only. Those with the same key
 * keep their order; those with a key of `keys` or more are left out.
 *
 * @param order in which the items come; by their numbers unless given.
 */
export function bucketed(keyOf: Uint16Array | Uint32Array, keys: number, order?: Uint32Array): Bucketed {
  const count = keyOf.length
  const next = new Uint32Array(keys + 1)
  for (let i = 0; i < count; i++) {
    const key = keyOf[i] ?? 0
    if (key < keys) next[key + 1] = u32(next, key + 1) + 1
  }
  for (let key = 1; key <= keys; key++) next[key] = u32(next, key) + u32(next, key - 1)
  const from = next.slice()
  const items = new Uint32Array(from[keys] ?? 0)
  for (let at = 0; at < count; at++) {
    const i = order === undefined ? at : u32(order, at)
    const key = keyOf[i] ?? 0
    if (key >= keys) continue
    const to = u32(next, key)
    items[to] = i
    next[key] = to + 1
  }
  return { from, items }
}
