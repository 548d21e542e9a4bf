import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ConflictEvent, Figure, Place } from '../../src/domain/dataset'
import { NO_FILTER } from '../../src/domain/view'
import { AboutPanel } from '../../src/ui/AboutPanel'
import type { Atlas } from '../../src/ui/atlas'
import { Legend } from '../../src/ui/Legend'
import { TotalsPanel } from '../../src/ui/TotalsPanel'
import { Tray, TrayCounts } from '../../src/ui/Tray'
import { aClaim, aCountry, aFigure, anEvent, aPlace, aRegionSet, aSpot, UNDATED } from '../support/builders'
import { overviewOf } from '../support/inThread'
import { stubViewport } from '../support/viewport'
import { foldAround, paintsOf } from './dom'
import { anAtlas, renderUi } from './renderUi'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('events that are not on the map', () => {
  const EVENTS = [
    anEvent({ id: 'e1', title: { en: 'Troops arrive' }, places: [aCountry('RU')] }),
    anEvent({ id: 'e2', title: { en: 'No place given' }, places: [] }),
  ]
  function renderTray(events: readonly ConflictEvent[]) {
    const atlas = anAtlas(events)
    const onSelect = vi.fn()
    const overview = overviewOf(atlas)
    const { user } = renderUi(
      <>
        <TrayCounts unplaced={overview.unplaced} undated={overview.undated} />
        <Tray filter={NO_FILTER} overview={overview} selected="e2" onSelect={onSelect} />
      </>,
      { atlas },
    )
    return { user, onSelect }
  }

  it('are a list "Not on the map" with its count and the reason', () => {
    renderTray(EVENTS)
    expect(screen.getByRole('heading', { name: /^Not on the map/ })).toHaveTextContent('(2 events)')
    expect(screen.getByText('The report gives no place that could be shown.')).toBeVisible()
    const list = screen.getByRole('list', { name: 'Not on the map' })
    expect(within(list).getAllByRole('button')).toHaveLength(2)
    expect(within(list).getAllByText('according to Oleh Syniehubov, governor')).toHaveLength(2)
  })

  it('say why each is there', () => {
    renderTray([
      ...EVENTS,
      anEvent({ id: 'e3', places: [{ country: 'UA', role: 'presence', precision: 'country' }] }),
      anEvent({ id: 'e4', places: [aSpot()] }),
    ])
    const reasons = [
      'The report does not say where.',
      'The report does not say where.',
      'Only the country is known.',
      'The map has no region for this place.',
    ]
    const items = within(screen.getByRole('list', { name: 'Not on the map' })).getAllByRole('listitem')
    const told = items.map((item) => reasons.find((reason) => item.textContent.endsWith(reason)))
    expect(told.filter((reason) => reason !== undefined)).toEqual(reasons)
  })

  it('are counted where the eye falls, with a way to the list', async () => {
    const { user } = renderTray([...EVENTS, anEvent({ id: 'e3', when: UNDATED })])
    await user.click(screen.getByRole('button', { name: '2 events not on the map' }))
    expect(screen.getByRole('heading', { name: /^Not on the map/ })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: '1 event without a date' }))
    expect(screen.getByRole('heading', { name: /^Without a date/ })).toHaveFocus()
  })

  it('stand beside the list of events without a date, which may well be on the map', () => {
    renderTray([anEvent({ id: 'e3', title: { en: 'Some day' }, when: UNDATED })])
    const list = screen.getByRole('list', { name: 'Without a date' })
    expect(within(list).getByRole('button', { name: 'Some day' })).toBeVisible()
    expect(screen.queryByRole('list', { name: 'Not on the map' })).not.toBeInTheDocument()
  })

  it('open like any other', async () => {
    const { user, onSelect } = renderTray(EVENTS)
    await user.click(screen.getByRole('button', { name: 'Troops arrive' }))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('e1')
    expect(screen.getByRole('button', { current: true })).toHaveAccessibleName('No place given')
  })

  it('are asked for when they come into view, where they are many', async () => {
    const { scrollToAll } = stubViewport()
    renderTray(Array.from({ length: 101 }, (_, index) => anEvent({ id: `e${index}`, places: [] })))
    expect(screen.getByRole('heading', { name: /^Not on the map/ })).toHaveTextContent('(101 events)')
    expect(screen.queryByRole('list', { name: 'Not on the map' })).not.toBeInTheDocument()
    act(scrollToAll)
    expect(await screen.findByRole('list', { name: 'Not on the map' })).toBeVisible()
  })

  it('take no room when there are none', () => {
    renderTray([])
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })
})

describe('figures of the view', () => {
  const withFigure = (id: string, figure: Partial<Figure> = {}) =>
    anEvent({ id, claims: [aClaim({ figures: [aFigure(figure)] })] })
  function linesOf(...events: readonly ConflictEvent[]): readonly (string | null)[] {
    renderUi(<TotalsPanel filter={NO_FILTER} />, { atlas: anAtlas(events) })
    const items = screen.queryAllByRole('listitem', { hidden: true })
    return items.map((item) => item.textContent)
  }

  it('are added where nobody contradicts, with how many events have none', () => {
    const lines = linesOf(withFigure('e1'), withFigure('e2', { low: 5, high: 9 }), anEvent({ id: 'e3' }))
    expect(screen.getByText('Figures in this view')).toBeVisible()
    expect(lines).toEqual(['7 to 11 wounded, according to Ukraine (2 events)', '1 event with no figure'])
  })

  it('keep an open end open', () => {
    expect(linesOf(withFigure('e1', { low: 6, high: null, wording: 'atLeast' }))[0]).toBe(
      'at least 6 wounded, according to Ukraine (1 event)',
    )
  })

  it('are not added where speakers differ, and say so', () => {
    const differing = [
      aClaim({ figures: [aFigure()] }),
      aClaim({ claimant: 'russia', figures: [aFigure({ low: 9, high: 9 })] }),
    ]
    const contested = anEvent({ id: 'e2', claims: differing })
    expect(linesOf(withFigure('e1'), contested).slice(0, 2)).toEqual([
      '2 wounded, according to Ukraine (1 event)',
      'Wounded: not added for 1 event with differing or denied figures',
    ])
  })

  it('of one side are never added to those of another', () => {
    const claims = [aClaim({ claimant: 'russia', figures: [aFigure({ low: 6, high: 6 })] })]
    expect(linesOf(withFigure('e1'), anEvent({ id: 'e2', claims })).slice(0, 2)).toEqual([
      '2 wounded, according to Ukraine (1 event)',
      '6 wounded, according to Russia (1 event)',
    ])
  })

  it('give no number at all where every event is contested', () => {
    const claims = [aClaim({ figures: [aFigure()] }), aClaim({ claimant: 'russia', stance: 'denies' })]
    const [line] = linesOf(anEvent({ claims }))
    expect(line).toBe('Wounded: not added for 1 event with differing or denied figures')
  })

  it('are not shown when nobody gives a number', () => {
    linesOf(anEvent())
    expect(screen.queryByText('Figures in this view')).not.toBeInTheDocument()
  })
})

describe('the legend', () => {
  it('gives the limits of the fills in words', () => {
    renderUi(<Legend limits={[1, 2, 4, 9]} theme="light" />)
    const legend = screen.getByRole('region', { name: 'Events in a region' })
    const lines = within(legend).getAllByRole('listitem')
    expect(lines.map((line) => line.textContent)).toEqual([
      '1',
      '2–3',
      '4–8',
      '9 or more',
      'Only mentioned',
      'No report in this data set, which does not mean that nothing happened',
    ])
  })

  it('explains points as far as the data set has any', () => {
    const linesFor = (...places: readonly Place[]) => {
      const events = places.map((place, i) => anEvent({ id: `e${i}`, places: [place] }))
      const { unmount } = renderUi(<Legend limits={[1, 2, 3, 4]} theme="light" />, { atlas: anAtlas(events) })
      const legend = screen.queryByRole('region', { name: 'Places of events' })
      const lines = legend === null ? null : within(legend).getAllByRole('listitem')
      const texts = lines?.map((line) => line.textContent.replace(/^\d*/, ''))
      unmount()
      return texts ?? null
    }
    expect(linesFor(aPlace('UA-63'))).toBeNull()
    expect(linesFor(aSpot())).toEqual(['At this site, or in this settlement'])
    const near = aSpot({ precision: 'nearSettlement', radiusKm: 5 })
    expect(linesFor(near)).toEqual(['Somewhere within this circle'])
    expect(linesFor(aSpot(), near, aPlace('UA-63'))).toEqual([
      'At this site, or in this settlement',
      'Somewhere within this circle',
      'Several events near here; … = further types. Choose it to come closer',
      'Beside a name: somewhere in that region',
    ])
  })

  it('has a swatch of its own for each line, and other ones in the dark', () => {
    const fillsIn = (theme: 'light' | 'dark') => {
      const { container, unmount } = renderUi(<Legend limits={[1, 2, 3, 4]} theme={theme} />)
      const swatches = paintsOf(container)
      unmount()
      return swatches
    }
    const [light, dark] = [fillsIn('light'), fillsIn('dark')]
    expect(new Set([...light, ...dark]).size).toBe(12)
  })
})

describe('the text about the data', () => {
  const renderAbout = (atlas: Atlas, language: 'en' | 'uk' = 'en') =>
    renderUi(<AboutPanel onSelect={() => undefined} />, { atlas, language })

  it('says what the data is, under which licence, from whom and in which version', () => {
    const atlas: Atlas = {
      ...anAtlas([], { version: '3', attribution: { en: 'One report' } }),
      regionSet: aRegionSet({ attribution: ['Natural Earth', 'geoBoundaries'] }),
    }
    renderAbout(atlas)
    expect(screen.getByText('For tests.')).toBeVisible()
    expect(screen.getByText(/^Licence of the data/)).toHaveTextContent(
      'Licence of the data: CC BY 4.0, One report. Data version 3. Natural Earth; geoBoundaries.',
    )
  })

  it('leads to the page on borders in the language of the page', () => {
    const { unmount } = renderAbout(anAtlas([]))
    expect(screen.getByRole('link', { name: 'Borders and names' })).toHaveAttribute(
      'href',
      './pages/borders.en.html',
    )
    unmount()
    renderAbout(anAtlas([]), 'uk')
    expect(screen.getByRole('link', { name: 'Межі й назви' })).toHaveAttribute(
      'href',
      './pages/borders.uk.html',
    )
  })

  it('explains the map behind a closed line', () => {
    renderAbout(anAtlas([]))
    expect(foldAround(screen.getByText('How to read this map'))).not.toHaveAttribute('open')
    expect(screen.getByText(/a hatched region is only mentioned/i)).toBeInTheDocument()
  })

  it('holds what else the report says, marked with its language', () => {
    renderAbout(anAtlas([], { context: [{ text: { en: 'Polls open.' }, source: 'report' }] }), 'uk')
    expect(screen.getByText('Також у повідомленні')).toBeVisible()
    expect(screen.getByText('Polls open.')).toHaveAttribute('lang', 'en')
  })

  it('has no heading for what the report does not say', () => {
    renderAbout(anAtlas([]))
    expect(screen.queryByText('Also in the report')).not.toBeInTheDocument()
  })
})
