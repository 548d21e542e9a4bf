import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { ConflictEvent, Place } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import type { Locate } from '../../src/domain/placedPlace'
import { EventDetails } from '../../src/ui/EventDetails'
import { PlaceList } from '../../src/ui/PlaceList'
import {
  aClaim,
  aCountry,
  aDataset,
  anActor,
  anEvent,
  aPlace,
  aRegionSet,
  aSpot,
  aWhen,
} from '../support/builders'
import { dataInThread } from '../support/inThread'
import { anAtlas, entryIn, renderUi } from './renderUi'

interface Case {
  readonly others?: readonly ConflictEvent[]
  readonly language?: Language
  readonly isOutsideFilters?: boolean
  readonly takesFocus?: boolean
}

function renderDetails(event: ConflictEvent, { others = [], language = 'en', ...rest }: Case = {}) {
  const { isOutsideFilters = false, takesFocus = false } = rest
  const atlas = anAtlas([event, ...others])
  const onAction = vi.fn()
  const { user } = renderUi(
    <EventDetails
      entry={entryIn(atlas, event.id)}
      isOutsideFilters={isOutsideFilters}
      takesFocus={takesFocus}
      onAction={onAction}
    />,
    { atlas, language },
  )
  return { user, onAction }
}

const EVENT = anEvent({
  title: { en: 'Drones over Kharkiv', uk: 'Дрони над Харковом' },
  type: 'interception',
  summary: { en: 'A governor said so.' },
  places: [aPlace('UA-63', 'over'), aPlace('UA-32', 'over')],
})

describe('the details of an event', () => {
  it('are a region "Event details" with the title as its heading', () => {
    renderDetails(EVENT)
    const details = screen.getByRole('region', { name: 'Event details' })
    expect(within(details).getByRole('heading', { level: 2 })).toHaveTextContent('Drones over Kharkiv')
    expect(within(details).getByText('A governor said so.')).toBeVisible()
    expect(within(details).getByText('Air-defence interception')).toBeVisible()
  })

  it('hold the lists "Claims" and "Places"', () => {
    renderDetails(EVENT)
    expect(screen.getByRole('list', { name: 'Claims' })).toHaveTextContent('Oleh Syniehubov, governor, said:')
    expect(within(screen.getByRole('list', { name: 'Places' })).getAllByRole('listitem')).toHaveLength(2)
  })

  it('say when and over how many regions', () => {
    renderDetails(EVENT)
    expect(screen.getByText('5 November 2024')).toBeVisible()
    expect(screen.getByText('over 2 regions, no split by region given')).toBeVisible()
  })

  it('say what the day of a report means', () => {
    renderDetails(anEvent({ when: { ...aWhen('2024-11-05'), precision: 'reported' } }))
    expect(screen.getByText(/^reported 5 November 2024/)).toBeVisible()
    expect(screen.getByText('The day of the report: it happened on that day or before.')).toBeVisible()
  })

  it('give support in words, with what it means and what it is not', () => {
    const doubt = aClaim({ claimant: 'unitedStates', stance: 'cannotConfirm' })
    renderDetails(anEvent({ claims: [aClaim(), doubt] }))
    expect(screen.getByText('Not confirmed')).toBeVisible()
    expect(screen.getByText(/one party says so; somebody else said/)).toHaveTextContent(
      'It is not a grade of truth.',
    )
  })

  it('go back with the button and with Escape', async () => {
    const { user, onAction } = renderDetails(EVENT)
    await user.click(screen.getByRole('button', { name: 'Back' }))
    await user.keyboard('{Escape}')
    expect(onAction.mock.calls).toEqual([[{ kind: 'eventClosed' }], [{ kind: 'eventClosed' }]])
  })

  it('take the focus to the title when the reader opened them', () => {
    renderDetails(EVENT, { takesFocus: true })
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  })

  it('leave the focus alone when a link opened them', () => {
    renderDetails(EVENT)
    expect(document.body).toHaveFocus()
  })

  it('say when the event is outside the filters, with a way to see everything', async () => {
    const { user, onAction } = renderDetails(EVENT, { isOutsideFilters: true })
    expect(screen.getByText(/This event is outside your filters/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'filtersCleared' })
  })

  it('say nothing of filters when the event is inside them', () => {
    renderDetails(EVENT)
    expect(screen.queryByText(/outside your filters/)).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Show all' })).not.toBeInTheDocument()
  })

  it('name whom the claims name, as what', () => {
    renderDetails(anEvent({ actors: [anActor({ name: { en: 'Air force' }, role: 'defender' })] }))
    expect(screen.getByRole('heading', { name: 'Named by the claims' })).toBeVisible()
    expect(screen.getByText(/^Air force/)).toHaveTextContent('Air force, as defender')
  })

  it('lead to related events that there are, and to no others', async () => {
    const other = anEvent({ id: 'e2', title: { en: 'Second wave' } })
    const { user, onAction } = renderDetails(anEvent({ related: ['e2', 'gone'] }), { others: [other] })
    const related = screen.getByRole('list', { name: 'Related events' })
    await user.click(within(related).getByRole('button', { name: 'Second wave' }))
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'eventSelected', event: 'e2' })
    expect(within(related).getAllByRole('button')).toHaveLength(1)
  })

  it('have no empty headings', () => {
    renderDetails(anEvent({ related: ['gone'] }))
    expect(screen.queryByRole('heading', { name: 'Related events' })).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Named by the claims' })).not.toBeInTheDocument()
  })

  it('are in Ukrainian on the Ukrainian page', () => {
    renderDetails(EVENT, { language: 'uk' })
    expect(screen.getByRole('region', { name: 'Подробиці події' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Дрони над Харковом')
    expect(screen.getByText('Дрони над Харковом')).toHaveAttribute('lang', 'uk')
    expect(screen.getByText('Перехоплення засобами ППО')).toBeVisible()
  })

  it('fall back to English where there is no translation, and say that it is English', () => {
    renderDetails(EVENT, { language: 'uk' })
    expect(screen.getByText('A governor said so.')).toHaveAttribute('lang', 'en')
  })
})

describe('the places of an event', () => {
  const inKharkiv = () => 'UA-63'
  function renderPlaces(places: readonly Place[], language: Language = 'en', locate: Locate | null = null) {
    const onChoose = vi.fn()
    const entry = entryIn(dataInThread(aDataset({ events: [anEvent({ places })] }), aRegionSet(), locate))
    const { user } = renderUi(<PlaceList entry={entry} onChoose={onChoose} />, { language })
    return { user, onChoose }
  }

  it('are buttons that go to their region, with their role and how exactly they are known', async () => {
    const { user, onChoose } = renderPlaces([aPlace('UA-63', 'target'), aPlace('RU-KRS', 'launch')])
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Kharkiv Oblast target, somewhere in the region',
      'Kursk Oblast launched from, somewhere in the region',
    ])
    await user.click(screen.getByRole('button', { name: 'Kursk Oblast' }))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ region: 'RU-KRS' })
  })

  it('say as much of a point as is known, and go to it', async () => {
    const near = aSpot({ precision: 'nearSettlement', radiusKm: 10, role: 'target' })
    const { user, onChoose } = renderPlaces(
      [aSpot({ point: [36.2512, 50.0049] }), near, aSpot({ precision: 'district', role: 'over' })],
      'en',
      inKharkiv,
    )
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '50.0049, 36.2512, Kharkiv Oblast took place here, exact site',
      'Kharkiv Oblast target, near a settlement, within 10 km of 50.00, 36.25',
      'Kharkiv Oblast in the air above, district, how near is not said in the report',
    ])
    await user.click(screen.getByRole('button', { name: '50.0049, 36.2512, Kharkiv Oblast' }))
    const point = { row: 0, type: 'attack', point: [36.2512, 50.0049], radiusKm: null, region: 'UA-63' }
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ region: 'UA-63', point })
  })

  it('say the distance in Ukrainian, too', () => {
    renderPlaces([aSpot({ precision: 'nearSettlement', radiusKm: 2.5 })], 'uk', inKharkiv)
    expect(screen.getByRole('listitem')).toHaveTextContent('у межах 2,5 км від 50.00, 36.25')
  })

  it('give no numbers for a point that stands for a whole country', () => {
    renderPlaces([aSpot({ precision: 'country' })], 'en', inKharkiv)
    expect(screen.getByRole('listitem')).toHaveTextContent(/^took place here, somewhere in the country$/)
  })

  it('lead nowhere when only a country or a point outside all regions is named', () => {
    const point: Place = { role: 'location', precision: 'site', point: [36.25, 50] }
    renderPlaces([aCountry('RU'), aCountry('XX'), point])
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Russia only mentioned, place not said',
      'XX only mentioned, place not said',
      '50.0000, 36.2500 took place here, exact site',
    ])
  })

  it("keep the report's own words for a place", () => {
    renderPlaces([{ ...aPlace('UA-63'), wording: { en: 'near the border' } }], 'uk')
    expect(screen.getByRole('listitem')).toHaveTextContent(
      'Харківська область сталося тут, десь у межах регіону: near the border',
    )
    expect(screen.getByText('near the border')).toHaveAttribute('lang', 'en')
  })
})
