import { describe, expect, it } from 'vitest'
import { summaryOf } from '../../src/app/summaryOf'
import type { ConflictEvent } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import type { Filter } from '../../src/domain/view'
import { stringsOf } from '../../src/ui/strings/catalogue'
import {
  aClaim,
  aDataset,
  aFilter,
  anEvent,
  aPlace,
  aRegionSet,
  aSource,
  aWhen,
  UNDATED,
} from '../support/builders'
import { dataInThread, overviewOf } from '../support/inThread'

const SOURCES = Array.from({ length: 30 }, (_, index) => `r${index}`)

function summary(language: Language, events: readonly ConflictEvent[], filter: Partial<Filter> = {}): string {
  const sources = SOURCES.map((id) => aSource({ id }))
  const data = dataInThread(aDataset({ events, sources }), aRegionSet())
  const view = aFilter(filter)
  return summaryOf(overviewOf(data, view), view, { strings: stringsOf(language), language })
}

/** As many events, each in a region of its own and from a report of its own. */
function separate(count: number): readonly ConflictEvent[] {
  return SOURCES.slice(0, count).map((source) =>
    anEvent({ id: source, places: [aPlace(`UA-${source}`)], claims: [aClaim({ source })] }),
  )
}

describe('the sentence above the map', () => {
  it.each([
    [1, '1 event in 1 region, 5 November 2024, from 1 report.'],
    [2, '2 events in 2 regions, 5 November 2024, from 2 reports.'],
    [21, '21 events in 21 regions, 5 November 2024, from 21 reports.'],
  ])('counts %i in English', (count, expected) => {
    expect(summary('en', separate(count))).toBe(expected)
  })

  it.each([
    [1, '1 подія у 1 регіоні, 5 листопада 2024\u00A0р., з 1 повідомлення.'],
    [2, '2 події у 2 регіонах, 5 листопада 2024\u00A0р., з 2 повідомлень.'],
    [5, '5 подій у 5 регіонах, 5 листопада 2024\u00A0р., з 5 повідомлень.'],
    [11, '11 подій у 11 регіонах, 5 листопада 2024\u00A0р., з 11 повідомлень.'],
    [21, '21 подія у 21 регіоні, 5 листопада 2024\u00A0р., з 21 повідомлення.'],
    [22, '22 події у 22 регіонах, 5 листопада 2024\u00A0р., з 22 повідомлень.'],
  ])('counts %i in Ukrainian', (count, expected) => {
    expect(summary('uk', separate(count))).toBe(expected)
  })

  it('counts an event over three regions and a report of several claims once', () => {
    const claims = [aClaim({ id: 'a', source: 'r1' }), aClaim({ id: 'b', source: 'r1' })]
    const places = ['UA-63', 'UA-32', 'RU-KRS'].map((code) => aPlace(code, 'over'))
    const events = [anEvent({ places, claims }), anEvent({ id: 'e2', when: aWhen('2024-11-04'), claims })]
    expect(summary('en', events)).toBe('2 events in 3 regions, 4–5 November 2024, from 1 report.')
    expect(summary('uk', events)).toBe('2 події у 3 регіонах, 4–5 листопада 2024\u00A0р., з 1 повідомлення.')
  })

  it('names the chosen days, not those that an event goes on beyond them', () => {
    const night = [anEvent({ when: aWhen('2024-11-04', '2024-11-05'), claims: [aClaim({ source: 'r1' })] })]
    const on = (days: Partial<Filter>) => summary('en', night, days)
    expect(on({ from: '2024-11-04', to: '2024-11-04' })).toContain(', 4 November 2024,')
    expect(on({ from: '2024-11-05' })).toContain(', 5 November 2024,')
    expect(on({})).toContain(', 4–5 November 2024,')
  })

  it('leaves out what is not there: no region, no day', () => {
    const events = [anEvent({ places: [], when: UNDATED, claims: [aClaim({ source: 'r1' })] })]
    expect(summary('en', events)).toBe('1 event, from 1 report.')
    expect(summary('uk', events)).toBe('1 подія, з 1 повідомлення.')
  })

  it('speaks of what the filters leave', () => {
    expect(summary('en', separate(3), { regions: ['UA-r1'] })).toBe(
      '1 event in 1 region, 5 November 2024, from 1 report.',
    )
    expect(summary('en', separate(3), { types: ['strike'] })).toBe('No event matches these filters.')
    expect(summary('uk', [])).toBe('Жодна подія не відповідає цим фільтрам.')
  })
})
