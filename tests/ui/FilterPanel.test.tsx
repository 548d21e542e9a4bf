import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { type Filter, NO_FILTER } from '../../src/domain/view'
import { FacetGroup } from '../../src/ui/FacetGroup'
import { FilterPanel } from '../../src/ui/FilterPanel'
import { aClaim, aFilter, anEvent } from '../support/builders'
import { overviewOf } from '../support/inThread'
import { anAtlas, renderUi } from './renderUi'

const EVENTS = [
  anEvent({ id: 'e1', type: 'strike' }),
  anEvent({ id: 'e2', type: 'attack', claims: [aClaim({ claimant: 'russia' })] }),
  anEvent({ id: 'e3', type: 'attack', claims: [aClaim(), aClaim({ claimant: 'russia', stance: 'denies' })] }),
  anEvent({ id: 'e4', type: 'sabotage', claims: [] }),
]

function renderPanel(filter: Filter = NO_FILTER, language: 'en' | 'uk' = 'en') {
  const atlas = anAtlas(EVENTS, { types: [{ id: 'sabotage', label: { en: 'Sabotage' } }] })
  const onAction = vi.fn()
  const { counts } = overviewOf(atlas, filter)
  const { user } = renderUi(<FilterPanel filter={filter} counts={counts} onAction={onAction} />, {
    atlas,
    language,
  })
  return { user, onAction }
}

function boxesOf(group: string): readonly (string | null)[] {
  return within(screen.getByRole('group', { name: group }))
    .getAllByRole('checkbox')
    .map((box) => box.getAttribute('aria-label'))
}

describe('the boxes of a facet', () => {
  const options = [
    { value: 'attack', label: 'Attack (means not said)', mark: null },
    { value: 'strike', label: 'Missile or drone strike', mark: null, meaning: 'from the air' },
    { value: 'other', label: 'Other', mark: null },
  ]
  const events = new Map([
    ['attack', 2],
    ['strike', 1],
    ['other', 1234],
  ])
  function renderGroup(chosen: readonly string[] = []) {
    const onToggle = vi.fn()
    const { user } = renderUi(
      <FacetGroup
        facet="type"
        legend="Event type"
        hint="who did it"
        options={{ columns: 1, boxes: options, events }}
        chosen={chosen}
        onToggle={onToggle}
      />,
    )
    return { user, onToggle }
  }

  it('are named by what they choose and how many events that gives', () => {
    renderGroup()
    expect(boxesOf('Event type')).toEqual([
      'Attack (means not said), 2 events',
      'Missile or drone strike, 1 event',
      'Other, 1,234 events',
    ])
  })

  it('show the same label and count to the eye', () => {
    renderGroup()
    for (const shown of ['Missile or drone strike', '1', '1,234']) {
      expect(screen.getByText(shown, { exact: true })).toBeVisible()
    }
  })

  it('are all empty when nothing is narrowed', () => {
    renderGroup()
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked()
  })

  it('are ticked where they narrow', () => {
    renderGroup(['strike'])
    expect(screen.getByRole('checkbox', { checked: true })).toHaveAccessibleName(
      'Missile or drone strike, 1 event',
    )
  })

  it('tell which one was pressed, by mouse on the words or by keyboard', async () => {
    const { user, onToggle } = renderGroup()
    await user.click(screen.getByText('Attack (means not said)'))
    await user.tab()
    await user.keyboard(' ')
    expect(onToggle.mock.calls).toEqual([['attack'], ['strike']])
  })

  it('explain the group and a box to those who hear them', () => {
    renderGroup()
    expect(screen.getByRole('group', { name: 'Event type' })).toHaveAccessibleDescription('who did it')
    expect(screen.getByRole('checkbox', { name: /strike/ })).toHaveAttribute(
      'aria-description',
      'from the air',
    )
  })
})

describe('the filters', () => {
  it('offer the types of the data in the order of the legend, its own types last', () => {
    renderPanel()
    expect(boxesOf('Event type')).toEqual([
      'Attack (means not said), 2 events',
      'Missile or drone strike, 1 event',
      'Sabotage, 1 event',
    ])
  })

  it('offer every party and every support, with none at 0', () => {
    renderPanel()
    expect(boxesOf('Party')).toEqual([
      'Ukraine, 2 events',
      'Russia, 2 events',
      'United States, 0 events',
      'South Korea, 0 events',
      'Other, 0 events',
    ])
    expect(boxesOf('Support')).toEqual([
      'Several parties, 0 events',
      'One party, 2 events',
      'Not confirmed, 0 events',
      'Contested, 1 event',
      'Not stated, 1 event',
    ])
  })

  it('keep the box of a type that a link chose and the data does not have', () => {
    renderPanel(aFilter({ types: ['meteor'] }))
    expect(screen.getByRole('checkbox', { name: 'meteor, 0 events' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Missile or drone strike, 1 event' })).not.toBeChecked()
  })

  it('count what ticking would give under the other facets', () => {
    renderPanel(aFilter({ parties: ['ukraine'] }))
    expect(boxesOf('Event type')[0]).toBe('Attack (means not said), 1 event')
    expect(boxesOf('Party').slice(0, 2)).toEqual(['Ukraine, 2 events', 'Russia, 2 events'])
  })

  it('say which facet was narrowed', async () => {
    const { user, onAction } = renderPanel()
    await user.click(screen.getByRole('checkbox', { name: /^Missile/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Russia/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Contested/ }))
    expect(onAction.mock.calls).toEqual([
      [{ kind: 'typeToggled', type: 'strike' }],
      [{ kind: 'partyToggled', party: 'russia' }],
      [{ kind: 'supportToggled', support: 'contested' }],
    ])
  })

  it('say that support is no grade of truth', () => {
    renderPanel()
    expect(screen.getByRole('group', { name: 'Support' })).toHaveAccessibleDescription(
      'Derived from who says what. It is not a grade of truth.',
    )
  })

  it('can be cleared only when something narrows', async () => {
    const { user, onAction } = renderPanel(aFilter({ from: '2024-11-05' }))
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'filtersCleared' })
  })

  it('offer nothing to clear when nothing narrows', () => {
    renderPanel()
    expect(screen.queryByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Only these regions' })).not.toBeInTheDocument()
  })

  it('name the regions that narrow, each with a way out', async () => {
    const { user, onAction } = renderPanel(aFilter({ regions: ['RU-KRS', 'XX-1'] }))
    expect(screen.getByRole('button', { name: 'Stop narrowing to XX-1' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Stop narrowing to Kursk Oblast' }))
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'regionFilterToggled', region: 'RU-KRS' })
  })

  it('speak Ukrainian on the Ukrainian page', () => {
    renderPanel(aFilter({ types: ['attack'] }), 'uk')
    expect(boxesOf('Тип події')[0]).toBe('Атака (засіб не названо), 2 події')
    expect(boxesOf('Сторона')[1]).toMatch(/^Росія, /)
    expect(screen.getByRole('button', { name: 'Скинути фільтри' })).toBeVisible()
  })
})
