import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Claim, ConflictEvent, Figure } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import { NO_FILTER } from '../../src/domain/view'
import { RegionMultiples } from '../../src/ui/RegionMultiples'
import { TotalsPanel } from '../../src/ui/TotalsPanel'
import { aClaim, aClaimant, aFigure, anEvent, aPlace } from '../support/builders'
import { anAtlas, renderUi } from './renderUi'

const says = (figure: Partial<Figure> = {}, changes: Partial<Claim> = {}) =>
  aClaim({ figures: [aFigure(figure)], ...changes })

function renderMultiples(events: readonly ConflictEvent[], language: Language = 'en') {
  const atlas = anAtlas(events)
  renderUi(<RegionMultiples filter={NO_FILTER} />, { atlas, language })
}

const placesOf = (picture: HTMLElement) =>
  within(picture)
    .getAllByRole('listitem')
    .map((place) =>
      within(place)
        .getAllByRole('paragraph')
        .map((line) => line.textContent)
        .join(' | '),
    )
const shapesOf = (picture: HTMLElement) =>
  within(picture)
    .queryAllByRole('img')
    .map((shape) => shape.getAttribute('aria-label'))

const KHARKIV = anEvent({ id: 'kharkiv', claims: [says()] })
const KYIV = anEvent({
  id: 'kyiv',
  claims: [says({ low: 6, high: null, wording: 'atLeast' }, { claimant: 'unitedStates' })],
  places: [aPlace('UA-32')],
})

describe('figures of the view by place', () => {
  it('stand place under place on one axis, each with who gives it', () => {
    renderMultiples([KHARKIV, KYIV])
    const picture = screen.getByRole('figure', { name: 'Wounded, place by place' })
    expect(placesOf(picture)).toEqual([
      'Kharkiv Oblast: 2, according to Oleh Syniehubov, governor',
      'Kyiv Oblast: at least 6, according to Pentagon',
    ])
    expect(shapesOf(picture)).toEqual(['a mark at 2', 'a mark at 6, open above', 'axis from 0 to 6'])
  })

  it('are one picture for each measure', () => {
    renderMultiples([KHARKIV, anEvent({ id: 'b', claims: [says({ measure: 'bridgesHit' })] })])
    expect(screen.getByRole('figure', { name: 'Wounded, place by place' })).toBeInTheDocument()
    expect(screen.getByRole('figure', { name: 'bridgesHit, place by place' })).toBeInTheDocument()
  })

  it('are words alone where there is one plain number', () => {
    renderMultiples([KHARKIV])
    expect(placesOf(screen.getByRole('figure'))).toHaveLength(1)
    expect(shapesOf(screen.getByRole('figure'))).toEqual([])
  })

  it('are added within a region, with how many events and according to whom', () => {
    renderMultiples([KHARKIV, { ...KHARKIV, id: 'b', claims: [says({ low: 5, high: 9 })] }])
    expect(placesOf(screen.getByRole('figure'))).toEqual([
      'Kharkiv Oblast: 7 to 11 (2 events), according to Oleh Syniehubov, governor',
    ])
  })

  it('of one party are never added to those of another', () => {
    renderMultiples([KHARKIV, { ...KHARKIV, id: 'b', claims: [says({ low: 5 }, { claimant: 'russia' })] }])
    const lines = placesOf(screen.getByRole('figure'))
    expect(lines.join()).not.toContain('2 events')
    expect(lines).toHaveLength(2)
  })

  it('count the speakers of a long sum instead of naming them all', () => {
    const speakers = ['a', 'b', 'c', 'd'].map((id) => aClaimant({ id, name: { en: `Speaker ${id}` } }))
    const events = speakers.map(({ id }) => ({ ...KHARKIV, id, claims: [says({}, { claimant: id })] }))
    const atlas = anAtlas(events, { claimants: speakers })
    renderUi(<RegionMultiples filter={NO_FILTER} />, { atlas })
    expect(placesOf(screen.getByRole('figure'))).toEqual([
      'Kharkiv Oblast: 8 (4 events), according to 4 speakers',
    ])
  })

  it('keep the hedges of what they add', () => {
    const sumOf = (...figures: readonly Partial<Figure>[]) => {
      const events = figures.map((figure, index) => ({ ...KHARKIV, id: `e${index}`, claims: [says(figure)] }))
      const atlas = anAtlas(events)
      const { unmount } = renderUi(<RegionMultiples filter={NO_FILTER} />, { atlas })
      const [line] = placesOf(screen.getByRole('figure'))
      unmount()
      return line?.split(', according')[0]
    }
    const ceiling = { low: null, high: 5, wording: 'upTo' } as const
    expect(sumOf({}, { low: 6, high: null, wording: 'atLeast' })).toBe(
      'Kharkiv Oblast: at least 8 (2 events)',
    )
    expect(sumOf(ceiling, ceiling)).toBe('Kharkiv Oblast: as many as 10 (2 events)')
    expect(sumOf({}, { wording: 'about' })).toBe('Kharkiv Oblast: about 4 (2 events)')
  })

  it('of an event over several regions stand once, with its title and without a split', () => {
    const places = [aPlace('UA-63', 'over'), aPlace('UA-32', 'over')]
    const spread = anEvent({ id: 'spread', title: { en: 'Drones overnight' }, claims: [says()], places })
    renderMultiples([KHARKIV, spread])
    expect(placesOf(screen.getByRole('figure'))).toEqual([
      'Kharkiv Oblast: 2, according to Oleh Syniehubov, governor',
      'Drones overnight, over 2 regions, no split by region given: 2, according to Oleh Syniehubov, governor',
    ])
  })

  it('name the places that belong together where the event says more than regions', () => {
    const places = [aPlace('RU-KRS'), { country: 'RU', role: 'presence', precision: 'country' } as const]
    renderMultiples([anEvent({ title: { en: 'Troops' }, claims: [says()], places })])
    expect(placesOf(screen.getByRole('figure'))[0]).toMatch(/^Troops, Kursk Oblast, Russia, together: 2/)
  })

  it('that differ stand as several marks, said not to be added', () => {
    const differing = [
      says({ scope: { country: 'RU' } }),
      says({ low: 9, high: 9, scope: { country: 'RU' } }, { claimant: 'russia' }),
    ]
    renderMultiples([anEvent({ title: { en: 'Shelling' }, claims: differing })])
    const picture = screen.getByRole('figure')
    expect(placesOf(picture)).toEqual([
      "Shelling, Russia (differing or denied, not added up): 2, according to Oleh Syniehubov, governor | 9, according to Russia's Defence Ministry",
    ])
    expect(shapesOf(picture)).toEqual(['a mark at 2', 'a mark at 9', 'axis from 0 to 10'])
  })

  it('of more events than a picture can hold are none, which is said', () => {
    renderMultiples(Array.from({ length: 1001 }, (_, at) => ({ ...KHARKIV, id: `e${at}` })))
    expect(screen.getByText('Too many events for a picture: narrow the view.')).toBeVisible()
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
  })

  it('are in Ukrainian on the Ukrainian page', () => {
    renderMultiples([KHARKIV, KYIV], 'uk')
    const picture = screen.getByRole('figure', { name: 'Поранені за місцями' })
    expect(placesOf(picture)[0]).toBe('Харківська область: 2, як повідомляє Олег Синєгубов, голова області')
  })
})

describe('the totals of the view', () => {
  it('hold the pictures only while they are open', async () => {
    const atlas = anAtlas([KHARKIV, KYIV])
    const { user } = renderUi(<TotalsPanel filter={NO_FILTER} />, { atlas })
    await user.click(screen.getByText('Figures in this view'))
    expect(await screen.findByRole('figure', { name: 'Wounded, place by place' })).toBeVisible()
    await user.click(screen.getByText('Figures in this view'))
    await waitFor(() => expect(screen.queryByRole('figure', { hidden: true })).not.toBeInTheDocument())
  })
})
