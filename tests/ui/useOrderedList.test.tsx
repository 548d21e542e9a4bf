import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ConflictEvent, Figure } from '../../src/domain/dataset'
import { NO_FILTER } from '../../src/domain/view'
import type { Column } from '../../src/ui/eventRows'
import type { Order } from '../../src/ui/sorting'
import { useEventRows } from '../../src/ui/useEventRows'
import { useOrderedList } from '../../src/ui/useOrderedList'
import { aClaim, aFigure, anEvent, aPlace, aWhen, UNDATED } from '../support/builders'
import { anAtlas, renderUi } from './renderUi'

function Ids({ order }: { readonly order: Order<Column> }) {
  const { entries } = useEventRows(useOrderedList(NO_FILTER, order), 0, 20)
  return entries.map(({ event }) => <p key={event.id}>{event.id}</p>)
}

function sortedIds(
  events: readonly ConflictEvent[],
  column: Column,
  isDescending = false,
  language: 'en' | 'uk' = 'en',
): readonly string[] {
  const { unmount } = renderUi(<Ids order={{ column, isDescending }} />, { atlas: anAtlas(events), language })
  const ids = screen.getAllByRole('paragraph').map(({ textContent }) => textContent)
  unmount()
  return ids
}

describe('sorting events', () => {
  const late = anEvent({ id: 'late', title: { en: 'B 10' }, when: aWhen('2024-11-06') })
  const early = anEvent({ id: 'early', title: { en: 'a' }, when: aWhen('2024-10-30') })
  const undated = anEvent({ id: 'undated', title: { en: 'B 9' }, when: UNDATED })

  it('goes by the day, not by how the day is written; undated ones come last both ways', () => {
    expect(sortedIds([late, undated, early], 'when')).toEqual(['early', 'late', 'undated'])
    expect(sortedIds([undated, early, late], 'when', true)).toEqual(['late', 'early', 'undated'])
  })

  it('goes by words without regard to case, and by numbers in them as numbers', () => {
    expect(sortedIds([late, undated, early], 'event')).toEqual(['early', 'undated', 'late'])
    expect(sortedIds([late, undated, early], 'event', true)).toEqual(['late', 'undated', 'early'])
  })

  it('keeps the order of the data set among equals, both ways', () => {
    expect(sortedIds([late, undated, early], 'type')).toEqual(['late', 'undated', 'early'])
    expect(sortedIds([late, undated, early], 'type', true)).toEqual(['late', 'undated', 'early'])
  })

  it('goes by the largest number of a row, whatever it counts; rows without one come last both ways', () => {
    const counted = (id: string, ...figures: readonly Figure[]) =>
      anEvent({ id, claims: figures.map((figure, at) => aClaim({ id: `c${at}`, figures: [figure] })) })
    const atLeast = (low: number, measure: string) =>
      aFigure({ measure, low, high: null, wording: 'atLeast' })
    const events = [
      counted('up to 30', aFigure({ measure: 'wounded', low: 1, high: 30, wording: 'between' })),
      anEvent({ id: 'bare' }),
      counted('6', atLeast(6, 'wounded')),
      counted('none or unknown', aFigure({ low: null, high: null, wording: 'noneOrUnknown' })),
      counted('2 and 16', atLeast(2, 'killed'), atLeast(16, 'wounded')),
      counted('best 20', aFigure({ low: 1, best: 20, high: 40, wording: 'between' })),
    ]
    const rest = ['bare', 'none or unknown']
    expect(sortedIds(events, 'figures')).toEqual(['6', '2 and 16', 'best 20', 'up to 30', ...rest])
    expect(sortedIds(events, 'figures', true)).toEqual(['up to 30', 'best 20', '2 and 16', '6', ...rest])
  })

  it('goes by the words of each other column', () => {
    const one = anEvent({ id: 'one', type: 'strike', places: [aPlace('UA-32')] })
    const claims = [aClaim({ claimant: 'unitedStates' }), aClaim({ claimant: 'russia' })]
    const two = anEvent({ id: 'two', type: 'shelling', places: [aPlace('RU-KRS')], claims })
    expect(sortedIds([one, two], 'place')).toEqual(['two', 'one'])
    const over = anEvent({ id: 'over', places: [aPlace('UA-32', 'over')] })
    expect(sortedIds([over, one], 'place')).toEqual(['one', 'over'])
    expect(sortedIds([one, two], 'type')).toEqual(['one', 'two'])
    expect(sortedIds([two, one], 'accordingTo')).toEqual(['one', 'two'])
    expect(sortedIds([two, one], 'support')).toEqual(['one', 'two'])
    expect(sortedIds([two, anEvent({ id: 'unsourced', claims: [] })], 'source')).toEqual(['unsourced', 'two'])
  })
  it('goes by the labels of types in the alphabet of the page', () => {
    const events = ['strike', 'shelling', 'attack'].map((type) => anEvent({ id: type, type }))
    expect(sortedIds(events, 'type')).toEqual(['attack', 'strike', 'shelling'])
    expect(sortedIds(events, 'type', false, 'uk')).toEqual(['attack', 'shelling', 'strike'])
  })
})
