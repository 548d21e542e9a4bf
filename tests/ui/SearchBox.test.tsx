import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Action } from '../../src/state/actions'
import { SearchBox } from '../../src/ui/SearchBox'
import { aClaim, aDataset, aFilter, anEvent, aPlace, aRegion, aRegionSet } from '../support/builders'
import { atOnce, dataInThread } from '../support/inThread'
import { hearKeys } from './keys'
import { renderUi, SPEAKERS } from './renderUi'

const REGIONS = aRegionSet({
  cities: [{ name: { en: 'Izium', uk: 'Ізюм' }, point: [37.3, 49.2], region: 'UA-63', rank: 3 }],
})
const EVENTS = [
  anEvent({ id: 'e1', title: { en: 'Drones over Kharkiv', uk: 'Дрони над Харковом' } }),
  anEvent({ id: 'e2', title: { en: 'Shelling' }, type: 'shelling', places: [aPlace('RU-KRS')] }),
  anEvent({
    id: 'e3',
    title: { en: 'Attack' },
    places: [aPlace('RU-KRS')],
    claims: [aClaim({ claimant: 'russia' })],
  }),
]
const ATLAS = dataInThread(aDataset({ events: EVENTS, claimants: SPEAKERS }), REGIONS)

interface Held {
  readonly first: string
  readonly language: 'en' | 'uk'
  readonly types: readonly string[]
  readonly onAction: (action: Action) => void
}

/** Keeps what was typed, as the page does. */
function HeldSearch({ first, language, types, onAction }: Held) {
  const [text, setText] = useState(first)
  const hits = atOnce(ATLAS.ask({ kind: 'search', filter: aFilter({ text, types }), language }))
  return (
    <>
      <SearchBox
        text={text}
        found={{ answer: hits, isCurrent: true }}
        isNarrow={false}
        onFocus={() => undefined}
        onAction={(action) => {
          if (action.kind === 'textTyped') setText(action.text)
          onAction(action)
        }}
      />
      <button type="button">Next</button>
    </>
  )
}

function renderSearch(changes: Partial<Omit<Held, 'onAction'>> = {}) {
  const onAction = vi.fn<(action: Action) => void>()
  const heard = hearKeys()
  const held = { first: '', language: 'en' as const, types: [], ...changes }
  const { user } = renderUi(<HeldSearch {...held} onAction={onAction} />, {
    atlas: ATLAS,
    language: held.language,
  })
  const taken = () => onAction.mock.calls.map(([action]) => action).filter(({ kind }) => kind !== 'textTyped')
  return { user, onAction, heard, taken }
}

const field = () =>
  screen.getByRole('searchbox', { name: /^(Search places and events|Пошук місць і подій)$/ })
const options = () => screen.queryAllByRole('option').map((option) => option.textContent)
const activeOption = () => screen.queryByRole('option', { selected: true })

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn() // jsdom has no layout to scroll
})
afterEach(() => vi.restoreAllMocks())

describe('the search field', () => {
  it('is a search box with a name in the language of the page', () => {
    renderSearch({ first: 'Kursk' })
    expect(field()).toHaveValue('Kursk')
    expect(field()).toHaveAttribute('aria-autocomplete', 'list')
    expect(field()).toHaveAttribute('aria-haspopup', 'listbox')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  it('is named in Ukrainian on the Ukrainian page', () => {
    renderSearch({ language: 'uk' })
    expect(screen.getByRole('searchbox', { name: 'Пошук місць і подій' })).toBeVisible()
  })

  it('tells each letter as it is typed', async () => {
    const { user, onAction } = renderSearch()
    await user.type(field(), 'Їв')
    expect(onAction.mock.calls).toEqual([
      [{ kind: 'textTyped', text: 'Ї' }],
      [{ kind: 'textTyped', text: 'Їв' }],
    ])
  })
})

describe('the list of hits', () => {
  it('says in groups what each hit is', async () => {
    const { user } = renderSearch()
    await user.type(field(), 'харьков')
    const list = screen.getByRole('listbox', { name: 'Search results' })
    expect(field()).toHaveAttribute('aria-controls', list.id)
    const group = (name: string) => within(within(list).getByRole('group', { name })).getAllByRole('option')
    expect(group('Places').map((one) => one.textContent)).toEqual([
      'Kharkiv Oblast (Харьков) – region, 1 event',
    ])
    expect(group('Events').map((one) => one.textContent)).toEqual([
      'Drones over Kharkiv – Attack (means not said), 5 November 2024',
    ])
    expect(within(list).queryByRole('group', { name: 'Claimants' })).not.toBeInTheDocument()
    expect(screen.getByText('2 search results.')).toBeVisible()
  })

  it('names cities with their region and speakers with their role', async () => {
    const { user } = renderSearch()
    await user.type(field(), 'izium')
    expect(options()[0]).toBe('Izium – city in Kharkiv Oblast')
    await user.clear(field())
    await user.type(field(), 'russia')
    expect(options()).toContain("Russia's Defence Ministry – ministry, speaks in 1 event")
  })

  it('marks names with their language and keeps them from being translated', async () => {
    const { user } = renderSearch({ language: 'uk' })
    await user.type(field(), 'shelling')
    expect(screen.getByText('Shelling')).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Shelling')).toHaveAttribute('translate', 'no')
    await user.clear(field())
    await user.type(field(), 'Харьков')
    expect(screen.getByText('(Харьков)')).toHaveAttribute('lang', '')
    expect(options()[0]).toBe('Харківська область (Харьков) – регіон, 1 подія')
  })

  it('says what lies outside the other filters', async () => {
    const { user } = renderSearch({ types: ['shelling'] })
    await user.type(field(), 'kharkiv o')
    expect(screen.getByText('2 search results, 2 outside your filters.')).toBeVisible()
    expect(options()[0]).toBe('Kharkiv Oblast – region, 1 event (outside your filters)')
  })

  it('says that nothing was found, and what else might help', async () => {
    const { user } = renderSearch()
    await user.type(field(), 'lviv{Enter}')
    expect(screen.getByText('Nothing found.')).toBeVisible()
    expect(screen.getByText(/Try the name of a region/)).toBeVisible()
    expect(options()).toEqual([])
  })

  it('is not there for an empty field, nor before the reader types', async () => {
    const { user } = renderSearch({ first: 'kursk' })
    await user.tab()
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    await user.clear(field())
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  it('shows eight of a group, and says how many more there are, which is no option', async () => {
    const regions = Array.from({ length: 12 }, (_, i) =>
      aRegion({ code: `UA-${i}`, name: { en: `Field ${i}` } }),
    )
    const regionSet = aRegionSet({ regions: new Map(regions.map((region) => [region.code, region])) })
    const { ask } = dataInThread(aDataset(), regionSet)
    const hits = atOnce(ask({ kind: 'search', filter: aFilter({ text: 'field' }), language: 'en' }))
    const { user } = renderUi(
      <SearchBox
        text="field"
        found={{ answer: hits, isCurrent: true }}
        isNarrow={false}
        onFocus={vi.fn()}
        onAction={vi.fn()}
      />,
    )
    await user.click(field())
    expect(options()).toHaveLength(8)
    expect(screen.getByText('and 4 more')).toBeVisible()
  })
})

describe('the keyboard in the search', () => {
  it('goes through the options and back to the field, which keeps the focus', async () => {
    const { user } = renderSearch()
    await user.type(field(), 'kursk')
    expect(options()).toHaveLength(3)
    for (const place of [0, 1, 2]) {
      await user.keyboard('{ArrowDown}')
      expect(activeOption()).toBe(screen.getAllByRole('option')[place])
      expect(field()).toHaveAttribute('aria-activedescendant', activeOption()?.id)
      expect(field()).toHaveFocus()
    }
    await user.keyboard('{ArrowDown}')
    expect(activeOption()).toBeNull()
    expect(field()).not.toHaveAttribute('aria-activedescendant')
    await user.keyboard('{ArrowUp}')
    expect(activeOption()).toBe(screen.getAllByRole('option')[2])
  })

  it('takes the active option with Enter, and is done with the text and the list', async () => {
    const { user, taken } = renderSearch()
    await user.type(field(), 'kursk{ArrowDown}{ArrowDown}{Enter}')
    expect(taken()).toEqual([{ kind: 'eventSelected', event: 'e3' }])
    expect(field()).toHaveValue('')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  it('takes the first option with Enter while none is active', async () => {
    const { user, taken } = renderSearch()
    await user.type(field(), 'Харьков{Enter}')
    expect(taken()).toEqual([{ kind: 'placeFound', region: 'UA-63' }])
  })

  it('opens the region of a city', async () => {
    const { user, taken } = renderSearch()
    await user.type(field(), 'Ізюмі{Enter}')
    expect(taken()).toEqual([{ kind: 'placeFound', region: 'UA-63' }])
  })

  it('searches for a claimant by the whole name', async () => {
    const { user, taken } = renderSearch()
    await user.type(field(), 'syniehub{ArrowUp}{Enter}')
    expect(field()).toHaveValue('Oleh Syniehubov')
    expect(taken()).toEqual([])
  })

  it('forgets the active option when a letter is typed', async () => {
    const { user } = renderSearch()
    await user.type(field(), 'kurs{ArrowDown}{ArrowDown}k')
    expect(activeOption()).toBeNull()
  })

  it('leaves Home, End and the arrows left and right to the text', async () => {
    const { user } = renderSearch()
    await user.type(field(), 'ursk{ArrowDown}{Home}K{End}!')
    expect(field()).toHaveValue('Kursk!')
  })

  it('opens with Alt and Down, and closes with Alt and Up', async () => {
    const { user } = renderSearch({ first: 'kursk' })
    field().focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(screen.getByRole('listbox')).toBeVisible()
    expect(activeOption()).toBeNull()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  it('leaves with Tab, and closes', async () => {
    const { user, taken } = renderSearch()
    await user.type(field(), 'kursk{ArrowDown}')
    await user.tab()
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus()
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    expect(taken()).toEqual([])
  })

  it('is emptied and closed by Escape, and leaves the next one to the page', async () => {
    const { user, heard } = renderSearch()
    await user.type(field(), 'kursk')
    heard.mockClear()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    expect(field()).toHaveValue('')
    expect(heard).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(heard).toHaveBeenCalledOnce()
    expect(field()).toHaveFocus()
  })
})

describe('the pointer in the search', () => {
  it('takes an option by a click, and the field keeps the focus until then', async () => {
    const { user, taken } = renderSearch()
    await user.type(field(), 'kursk')
    await user.click(screen.getByRole('option', { name: /^Kursk Oblast/ }))
    expect(taken()).toEqual([{ kind: 'placeFound', region: 'RU-KRS' }])
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    expect(field()).toHaveFocus()
  })

  it('over an option does not make it the active one', async () => {
    const { user } = renderSearch()
    await user.type(field(), 'kursk{ArrowDown}')
    await user.hover(screen.getByRole('option', { name: /^Attack/ }))
    expect(activeOption()).toHaveAccessibleName(/^Kursk Oblast/)
  })
})

describe('keys that are pressed before it is known what the text finds', () => {
  const found = atOnce(ATLAS.ask({ kind: 'search', filter: aFilter({ text: 'kursk' }), language: 'en' }))
  const boxWith = (answer: typeof found, isCurrent: boolean, onAction: (action: Action) => void) => (
    <SearchBox
      text="kursk"
      found={{ answer, isCurrent }}
      isNarrow={false}
      onFocus={() => undefined}
      onAction={onAction}
    />
  )

  it('Enter takes the best hit of the whole text once it is there', async () => {
    const onAction = vi.fn<(action: Action) => void>()
    const { user, rerender } = renderUi(boxWith(null, false, onAction), { atlas: ATLAS })
    await user.type(screen.getByRole('searchbox'), '{Enter}')
    expect(onAction).not.toHaveBeenCalled()
    rerender(boxWith(found, true, onAction))
    expect(onAction).toHaveBeenCalledWith(expect.objectContaining({ region: 'RU-KRS' }))
  })

  it('Enter means nothing any more once another key was pressed', async () => {
    const onAction = vi.fn<(action: Action) => void>()
    const { user, rerender } = renderUi(boxWith(null, false, onAction), { atlas: ATLAS })
    await user.type(screen.getByRole('searchbox'), '{Enter}{ArrowDown}')
    rerender(boxWith(found, true, onAction))
    expect(onAction).not.toHaveBeenCalled()
  })

  it('the arrow downwards is on the first hit once it is there', async () => {
    const { user, rerender } = renderUi(boxWith(null, false, vi.fn()), { atlas: ATLAS })
    await user.type(screen.getByRole('searchbox'), '{ArrowDown}')
    rerender(boxWith(found, true, vi.fn()))
    expect(screen.getAllByRole('option')[0]).toHaveAttribute('aria-selected', 'true')
  })
})
