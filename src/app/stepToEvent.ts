import type { Ask } from '../domain/question'
import { whenSoon } from '../domain/soon'
import type { View } from '../domain/view'

/** Finds the event after or before the open one in the order of the lists; from nowhere, the first or the last. */
export function stepToEvent(
  ask: Ask,
  { filter, event: id }: View,
  by: 1 | -1,
  onFound: (event: string) => void,
): void {
  const list = { filter, part: 'all', order: null } as const
  const found = whenSoon(id === null ? -1 : ask({ kind: 'position', list, id }), (at) => {
    const from = at < 0 ? (by > 0 ? 0 : null) : at + by
    return from === null ? lastRow(ask, list) : rowAt(ask, list, from)
  })
  void whenSoon(found, (event) => {
    if (event !== null) onFound(event)
  })
}

type List = Parameters<typeof rowAt>[1]

function rowAt(ask: Ask, list: Extract<Parameters<Ask>[0], { readonly kind: 'list' }>['list'], row: number) {
  if (row < 0) return null
  return whenSoon(
    ask({ kind: 'list', list, from: row, to: row + 1 }),
    ({ entries }) => entries[0]?.event.id ?? null,
  )
}

function lastRow(ask: Ask, list: List) {
  return whenSoon(ask({ kind: 'list', list, from: 0, to: 0 }), ({ total }) => rowAt(ask, list, total - 1))
}
