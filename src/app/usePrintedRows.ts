import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { EventEntry } from '../domain/eventEntry'
import type { PointGroup } from '../domain/pointGroups'
import type { Ask, EventRows } from '../domain/question'
import { boundsOfRegions } from '../domain/region'
import type { Soon } from '../domain/soon'
import type { Filter } from '../domain/view'
import { useAtlas } from '../ui/atlas'
import { framePointView } from './framePoints'
import { pageFrame, type SeenMap } from './pictureFrame'
import type { AtlasView } from './useAtlasView'

/** Events that are printed in full; of more the paper says how many there are. */
const MOST_PRINTED = 300
/** Of a set of more events, texts are fetched from a file: not for a page that is hardly ever printed. */
const MOST_AT_HAND = 10_000

/** What a printed page needs of the events, kept at hand: a browser that prints waits for nothing. */
export interface PrintedRows {
  readonly entries: readonly EventEntry[]
  readonly unplaced: readonly EventEntry[]
  readonly groups: readonly PointGroup[]
}

/** The same before it is unpacked. */
interface KeptRows {
  /** Who answered; `null` = nobody has. */
  readonly ask: Ask | null
  /** Whether no answer is awaited that the reader meant to print. */
  readonly areHere: boolean
  readonly entries: () => EventRows
  readonly unplaced: () => EventRows
  readonly groups: readonly PointGroup[]
}

const noRows = (): EventRows => ({ total: 0, from: 0, entries: [] })
const NOTHING: KeptRows = { ask: null, areHere: false, entries: noRows, unplaced: noRows, groups: [] }

interface Printing {
  readonly filter: Filter
  readonly derived: Pick<AtlasView, 'overview' | 'scene'>
  /** The map as it is seen; `null` asks for nothing. */
  readonly seen: { readonly map: SeenMap | null } | null
  /** Whether the reader is about to print: else events of large sets stay where they are. */
  readonly isMeant: boolean
  readonly isPrinting: boolean
}

/**
 * Asks for what would be printed whenever the view has changed. It is unpacked, and the page drawn anew for it, only
 * while the page prints: else nobody sees it.
 *
 * @returns the rows, and whether they are those of the view, which is told only where printing is meant.
 */
export function usePrintedRows(printing: Printing): {
  readonly rows: PrintedRows
  readonly areHere: boolean
} {
  const { filter, derived, seen, isMeant, isPrinting } = printing
  const { ask, onAwait, regionSet, index } = useAtlas()
  const [kept] = useState(() => createStore<KeptRows>(() => NOTHING))
  const { overview, scene } = derived
  const isLarge = index.whole.events > MOST_AT_HAND
  const hasRows = isMeant || !isLarge
  const hasUnplaced = hasRows && overview.unplaced > 0 && (overview.unplaced <= MOST_PRINTED || !isLarge)
  const hasPoints = index.whole.points > 0
  const { fit } = scene
  const all = useMemo(() => boundsOfRegions(fit, regionSet) ?? regionSet.bounds, [fit, regionSet])
  useEffect(() => {
    if (seen === null) return undefined
    let isOver = false
    let stopWaiting = onAwait?.()
    const end = (): void => {
      isOver = true
      stopWaiting?.()
      stopWaiting = undefined
    }
    const rows = (part: 'all' | 'unplaced'): Soon<() => EventRows> =>
      ask({ kind: 'laterList', list: { filter, part, order: null }, from: 0, to: MOST_PRINTED })
    const pointView = framePointView(pageFrame(seen.map, all))
    kept.setState({ areHere: false })
    Promise.all([
      hasRows ? rows('all') : noRows,
      hasUnplaced ? rows('unplaced') : noRows,
      hasPoints ? ask({ kind: 'points', filter, ...pointView }) : NOTHING.groups,
    ])
      .then(([entries, unplaced, groups]) => {
        if (!isOver) kept.setState({ ask, entries, unplaced, groups, areHere: hasRows })
      })
      .catch(() => {
        if (!isOver) kept.setState({ areHere: hasRows }) // whoever answers tells the reader; the page prints as it is
      })
      .finally(end)
    return end
  }, [ask, onAwait, kept, filter, hasRows, hasUnplaced, hasPoints, seen, all])
  const printed = useStore(kept, (state) => (isPrinting && state.ask === ask ? state : NOTHING))
  const rows = useMemo(() => {
    const { entries, unplaced, groups } = printed
    return { entries: entries().entries, unplaced: unplaced().entries, groups }
  }, [printed])
  const areHere = useStore(kept, (state) => isMeant && state.areHere)
  return { rows, areHere }
}
