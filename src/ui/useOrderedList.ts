import { useMemo } from 'react'
import type { EventList, ListOrder } from '../domain/question'
import { SUPPORTS } from '../domain/support'
import type { Filter } from '../domain/view'
import { typeLabel } from './atlas'
import type { Wording } from './claimText'
import type { Column } from './eventRows'
import type { Order } from './sorting'
import { useWording } from './useWording'

/** The events under a filter in the order that the reader has chosen. */
export function useOrderedList(filter: Filter, order: Order<Column> | null): EventList {
  const wording = useWording()
  return useMemo(
    () => ({ filter, part: 'all', order: order === null ? null : listOrder(order, wording) }),
    [filter, order, wording],
  )
}

function listOrder({ column, isDescending }: Order<Column>, wording: Wording): ListOrder {
  const { strings, language, atlas } = wording
  const labelled: readonly (readonly [id: string, label: string])[] =
    column === 'type'
      ? atlas.index.whole.types.map(
          (type) => [type, typeLabel(atlas, language, strings.types, type)] as const,
        )
      : column === 'support'
        ? SUPPORTS.map((support) => [support, strings.supports[support].label] as const)
        : []
  const { compare } = new Intl.Collator(language, { numeric: true })
  const ranks = labelled.toSorted(([, a], [, b]) => compare(a, b)).map(([id]) => id)
  return { column, isDescending, language, ranks }
}
