import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Filter } from '../../src/domain/view'
import type { Action } from '../../src/state/actions'
import { NoEvents } from '../../src/ui/NoEvents'
import { aFilter, anEvent, aWhen } from '../support/builders'
import { overviewOf } from '../support/inThread'
import { anAtlas, renderUi } from './renderUi'

const EVENTS = [
  anEvent({ id: 'a', when: aWhen('2024-11-01') }),
  anEvent({ id: 'b', when: aWhen('2024-11-05'), type: 'shelling' }),
]

function renderNone(filter: Filter) {
  const onAction = vi.fn()
  const atlas = anAtlas(EVENTS)
  const { emptiness } = overviewOf(atlas, filter)
  const { user } = renderUi(<NoEvents filter={filter} emptiness={emptiness} onAction={onAction} />, { atlas })
  const buttons = screen.queryAllByRole('button').map((button) => button.textContent)
  return { user, onAction, buttons }
}

describe('a page without events', () => {
  it('says nothing while there are events', () => {
    renderNone(aFilter({ from: '2024-11-05' }))
    expect(screen.queryByText(/./)).not.toBeInTheDocument()
  })

  it.each<[string, Filter, string, readonly string[]]>([
    [
      'no match',
      aFilter({ types: ['strike'] }),
      'No event matches these filters.',
      ['Without: Missile or drone strike', 'Show all'],
    ],
    [
      'no event on covered days',
      aFilter({ from: '2024-11-02', to: '2024-11-03' }),
      'No event on these days. The data cover them and name none.',
      ['Show all days'],
    ],
    [
      'none of the wanted events on covered days',
      aFilter({ types: ['attack'], from: '2024-11-02' }),
      'On these days no event matches the other filters.',
      ['Show all days', 'Clear filters'],
    ],
    [
      'days that are not covered',
      aFilter({ from: '2024-11-06' }),
      'The data do not cover these days: they say nothing about them. They cover 1–5 November 2024.',
      ['Show all days'],
    ],
  ])('tells %s from the others, with its own way out', (_, filter, text, ways) => {
    const { buttons } = renderNone(filter)
    expect(screen.getByText(text)).toBeVisible()
    expect(buttons).toEqual(ways)
  })

  it('leads to all days, or to all events', async () => {
    const { user, onAction } = renderNone(aFilter({ types: ['attack'], from: '2024-11-02' }))
    await user.click(screen.getByRole('button', { name: 'Show all days' }))
    expect(onAction).toHaveBeenLastCalledWith({ kind: 'daysChosen', from: null, to: null })
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(onAction).toHaveBeenLastCalledWith({ kind: 'filtersCleared' })
  })

  const NARROW = aFilter({
    types: ['strike'],
    parties: ['russia'],
    supports: ['contested'],
    regions: ['UA-63'],
    from: '2024-11-04',
    to: '2024-11-05',
    text: 'call +1 555 0100',
  })

  it.each<[string, Action]>([
    ['Missile or drone strike', { kind: 'typeToggled', type: 'strike' }],
    ['Russia', { kind: 'partyToggled', party: 'russia' }],
    ['Contested', { kind: 'supportToggled', support: 'contested' }],
    ['Kharkiv Oblast', { kind: 'regionFilterToggled', region: 'UA-63' }],
    ['days 4–5 November 2024', { kind: 'daysChosen', from: null, to: null }],
    ['the search text', { kind: 'textTyped', text: '' }],
  ])('has a button that takes just one filter away: %s', async (name, action) => {
    const { user, onAction } = renderNone(NARROW)
    await user.click(screen.getByRole('button', { name: `Without: ${name}` }))
    expect(onAction).toHaveBeenCalledExactlyOnceWith(action)
  })

  it('names no more than seven filters, and never repeats the text of a link', () => {
    const { buttons } = renderNone({ ...NARROW, types: ['strike', 'deployment', 'statement', 'other'] })
    expect(buttons).toHaveLength(8)
    expect(buttons.at(-1)).toBe('Show all')
    expect(screen.queryByText(/555/)).not.toBeInTheDocument()
  })
})
