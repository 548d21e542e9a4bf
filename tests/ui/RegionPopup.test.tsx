import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { ConflictEvent } from '../../src/domain/dataset'
import { type Filter, NO_FILTER } from '../../src/domain/view'
import { RegionPopup } from '../../src/ui/RegionPopup'
import { aClaim, aFigure, aFilter, anEvent, aPlace } from '../support/builders'
import { overviewOf } from '../support/inThread'
import { hearKeys } from './keys'
import { anAtlas, renderUi, SPEAKERS } from './renderUi'

const OVER_TWO = anEvent({
  id: 'over',
  title: { en: 'Drones over two regions', uk: 'Дрони над двома регіонами' },
  places: [aPlace('RU-KRS', 'over'), aPlace('UA-63', 'over')],
  claims: [
    aClaim({ claimant: 'russia', figures: [aFigure({ measure: 'dronesIntercepted', low: 6, high: 6 })] }),
    aClaim({ claimant: 'ukraine', stance: 'denies' }),
  ],
})
const FIGHTING = anEvent({
  id: 'fighting',
  title: { en: 'Fighting' },
  type: 'groundCombat',
  places: [aPlace('RU-KRS')],
  claims: [aClaim(), aClaim({ claimant: 'unitedStates', stance: 'cannotConfirm' })],
})
const EVENTS = [OVER_TWO, FIGHTING, anEvent({ id: 'far', places: [aPlace('UA-63')] })]

interface Case {
  readonly region?: string
  readonly filter?: Filter
  readonly language?: 'en' | 'uk'
  readonly takesFocus?: boolean
  readonly events?: readonly ConflictEvent[]
}

function renderPopup({ region = 'RU-KRS', filter = NO_FILTER, ...rest }: Case = {}) {
  const { language = 'en', takesFocus = false, events = EVENTS } = rest
  const atlas = anAtlas(events)
  const [onAction, onCopyLink] = [vi.fn(), vi.fn()]
  const { user } = renderUi(
    <RegionPopup
      region={region}
      shown={{ filter, overview: overviewOf(atlas, filter) }}
      selectedEvent="fighting"
      takesFocus={takesFocus}
      onAction={onAction}
      onCopyLink={onCopyLink}
    />,
    { atlas, language },
  )
  return { user, onAction, onCopyLink, popup: screen.getByRole('dialog') }
}

describe('the popup of a region', () => {
  it('is a dialog named by the region, with the name in the other language beside it', () => {
    const { popup } = renderPopup()
    expect(popup).toHaveAccessibleName('Kursk Oblast')
    expect(popup).not.toHaveAttribute('aria-modal', 'true')
    expect(screen.getByText('Курська область')).toHaveAttribute('lang', 'uk')
  })

  it('is named in Ukrainian on the Ukrainian page', () => {
    const { popup } = renderPopup({ language: 'uk' })
    expect(popup).toHaveAccessibleName('Курська область')
    expect(screen.getByText('Kursk Oblast')).toHaveAttribute('lang', 'en')
    expect(screen.getByText('2 події називають це місце')).toBeVisible()
  })

  it('holds the events of the region and no others, each a button named by its title', async () => {
    const { user, onAction } = renderPopup()
    expect(screen.getByText('2 events name this place')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Attack' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Drones over two regions' }))
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'eventSelected', event: 'over' })
  })

  it('says which event is open', () => {
    renderPopup()
    expect(screen.getByRole('button', { name: 'Fighting' })).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('button', { name: /^Drones/ })).toHaveAttribute('aria-current', 'false')
  })

  it('names a speaker in every line on what happened', () => {
    const { popup } = renderPopup()
    const items = within(popup).getAllByRole('listitem')
    const lines = items.filter((item) => within(item).queryByRole('button') === null)
    expect(lines.map((line) => line.textContent)).toEqual([
      "6 drones shot down, according to Russia's Defence Ministry",
      'denied by Oleh Syniehubov, governor',
      'according to Oleh Syniehubov, governor',
      'Pentagon could not confirm it',
    ])
    const names = SPEAKERS.map(({ name }) => name.en)
    for (const line of lines) expect(names.some((name) => line.textContent.includes(name))).toBe(true)
  })

  it('says of an event over several regions that this is one of them', () => {
    renderPopup()
    expect(screen.getByText(/1 of 2 regions/)).toHaveTextContent(
      '5 November 2024 · Attack (means not said) · 1 of 2 regions · Contested',
    )
    expect(screen.getByText(/Ground combat/)).not.toHaveTextContent(/1 of/)
  })

  it('can be closed, copied and narrowed to', async () => {
    const { user, onAction, onCopyLink } = renderPopup()
    await user.click(screen.getByRole('button', { name: 'Copy link to this place' }))
    expect(onCopyLink).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: 'Show only this region' }))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(onAction.mock.calls).toEqual([
      [{ kind: 'onlyRegionChosen', region: 'RU-KRS' }],
      [{ kind: 'regionClosed' }],
    ])
  })

  it('closes with Escape from anywhere inside, and only itself', async () => {
    const heard = hearKeys()
    const { user, onAction } = renderPopup()
    screen.getByRole('button', { name: 'Fighting' }).focus()
    await user.keyboard('{Escape}')
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'regionClosed' })
    expect(heard).not.toHaveBeenCalled()
  })

  it('takes the focus to its heading when the reader opened it', () => {
    renderPopup({ takesFocus: true })
    expect(screen.getByRole('heading', { name: 'Kursk Oblast' })).toHaveFocus()
  })

  it('leaves the focus alone when a link opened it', () => {
    renderPopup()
    expect(document.body).toHaveFocus()
  })
})

describe('a popup that cannot show everything', () => {
  it('says how many events the filters hide, with a way to see them', async () => {
    const { user, onAction, popup } = renderPopup({ filter: aFilter({ types: ['groundCombat'] }) })
    expect(screen.getByText('1 event names this place')).toBeVisible()
    expect(popup).toHaveTextContent('1 more event outside your filters')
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'filtersCleared' })
  })

  it('says so too when the filters hide all of them', () => {
    const { popup } = renderPopup({ filter: aFilter({ regions: ['UA-63'] }) })
    expect(popup).toHaveTextContent('2 more events outside your filters')
    expect(popup).not.toHaveTextContent('name this place')
    expect(popup).not.toHaveTextContent('No report')
  })

  it('says nothing of filters when they hide nothing', () => {
    renderPopup({ filter: aFilter({ regions: ['RU-KRS'] }) })
    expect(screen.queryByRole('button', { name: 'Show all' })).not.toBeInTheDocument()
  })

  it('does not take silence for peace', () => {
    const { popup } = renderPopup({ region: 'RU-BRY' })
    expect(popup).toHaveAccessibleName('Bryansk Oblast')
    expect(popup).toHaveTextContent(
      'No report in this data set names this region. That does not mean that nothing happened here.',
    )
    expect(screen.queryByRole('button', { name: 'Show all' })).not.toBeInTheDocument()
  })

  it('says "not stated" of an event for which nobody speaks', () => {
    const { popup } = renderPopup({ events: [anEvent({ places: [aPlace('RU-KRS')], claims: [] })] })
    expect(popup).toHaveTextContent('Not stated')
    expect(popup).not.toHaveTextContent('according to')
  })
})
