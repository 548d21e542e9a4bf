import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PARTIES } from '../../src/domain/dataset'
import { SUPPORTS } from '../../src/domain/support'
import { FIRST_VIEW, NO_FILTER, TEXT_LIMIT, type View } from '../../src/domain/view'
import type { Action } from '../../src/state/actions'
import { update } from '../../src/state/update'
import { aFilter } from '../support/builders'
import { everyAction } from './everyAction'

const BUSY: View = {
  set: 'one',
  version: '2',
  since: '1',
  camera: { zoom: 5, lat: 49, lng: 31 },
  region: 'UA-63',
  event: 'e1',
  filter: aFilter({ types: ['strike'], from: '2024-11-04', text: 'drone' }),
  screen: 'table',
  language: 'uk',
  theme: 'dark',
}
const CAMERA = { zoom: 6, lat: 50, lng: 32 }

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}

const STEPS: readonly (readonly [title: string, action: Action, changes: Partial<View>])[] = [
  [
    'choosing a region opens it and closes the event',
    { kind: 'regionSelected', region: 'UA-32' },
    { region: 'UA-32', event: null },
  ],
  [
    'choosing a place of the open event keeps the event open',
    { kind: 'placeChosen', region: 'UA-32' },
    { region: 'UA-32' },
  ],
  [
    'a place that was found is opened alone',
    { kind: 'placeFound', region: 'UA-32' },
    { region: 'UA-32', event: null },
  ],
  ['closing the popup keeps the event open', { kind: 'regionClosed' }, { region: null }],
  ['choosing an event keeps the popup open', { kind: 'eventSelected', event: 'e2' }, { event: 'e2' }],
  ['closing the event keeps the popup open', { kind: 'eventClosed' }, { event: null }],
  ['moving the map', { kind: 'cameraMoved', camera: CAMERA }, { camera: CAMERA }],
  ['fitting the map', { kind: 'cameraMoved', camera: null }, { camera: null }],
  ['going to the map', { kind: 'screenChosen', screen: 'map' }, { screen: 'map' }],
  ['choosing a language', { kind: 'languageChosen', language: 'en' }, { language: 'en' }],
  ['choosing a theme', { kind: 'themeChosen', theme: 'light' }, { theme: 'light' }],
  ['going back to the system’s theme', { kind: 'themeChosen', theme: null }, { theme: null }],
  [
    'another data set forgets what was about the old one and keeps how the page looks',
    { kind: 'datasetChosen', set: 'two' },
    { set: 'two', version: null, since: null, camera: null, region: null, event: null, filter: NO_FILTER },
  ],
  [
    'the newest version in place of an older one',
    { kind: 'versionChosen', version: null, since: '2' },
    { version: null, since: '2' },
  ],
  ['the address is followed in full', { kind: 'viewRestored', view: FIRST_VIEW }, FIRST_VIEW],
  ['other data bring their own view', { kind: 'viewSwitched', view: FIRST_VIEW }, FIRST_VIEW],
  ['what fits the data is shown', { kind: 'viewFitted', view: FIRST_VIEW }, FIRST_VIEW],
  [
    'ticking a second type',
    { kind: 'typeToggled', type: 'attack' },
    { filter: aFilter({ ...BUSY.filter, types: ['attack', 'strike'] }) },
  ],
  [
    'unticking a type',
    { kind: 'typeToggled', type: 'strike' },
    { filter: aFilter({ ...BUSY.filter, types: [] }) },
  ],
  [
    'ticking a party',
    { kind: 'partyToggled', party: 'russia' },
    { filter: aFilter({ ...BUSY.filter, parties: ['russia'] }) },
  ],
  [
    'ticking a support',
    { kind: 'supportToggled', support: 'contested' },
    { filter: aFilter({ ...BUSY.filter, supports: ['contested'] }) },
  ],
  [
    'adding a region',
    { kind: 'regionFilterToggled', region: 'UA-63' },
    { filter: aFilter({ ...BUSY.filter, regions: ['UA-63'] }) },
  ],
  [
    'showing only one region',
    { kind: 'onlyRegionChosen', region: 'UA-32' },
    { filter: aFilter({ ...BUSY.filter, regions: ['UA-32'] }) },
  ],
  [
    'choosing days',
    { kind: 'daysChosen', from: null, to: '2024-11-05' },
    { filter: aFilter({ ...BUSY.filter, from: null, to: '2024-11-05' }) },
  ],
  ['typing', { kind: 'textTyped', text: 'Харків' }, { filter: aFilter({ ...BUSY.filter, text: 'Харків' }) }],
  ['clearing the filters', { kind: 'filtersCleared' }, { filter: NO_FILTER }],
]

describe('what a reader does', () => {
  it.each(STEPS)('%s', (_, action, changes) => {
    expect(update(frozen(BUSY), frozen(action))).toEqual({ ...BUSY, ...changes })
  })

  it('is all covered above', () => {
    expect([...new Set(STEPS.map(([, { kind }]) => kind))].sort()).toEqual(
      everyAction.map(({ kind }) => kind).sort(),
    )
  })

  it('shows only one region, whichever were chosen before', () => {
    const view = { ...BUSY, filter: aFilter({ regions: ['RU-KRS', 'UA-63'] }) }
    expect(update(view, { kind: 'onlyRegionChosen', region: 'UA-63' }).filter.regions).toEqual(['UA-63'])
  })

  it('cuts a long search at 64 characters without breaking one in two', () => {
    const { text } = update(FIRST_VIEW, {
      kind: 'textTyped',
      text: `${'x'.repeat(TEXT_LIMIT - 1)}𝐊yiv`,
    }).filter
    expect(text).toBe(`${'x'.repeat(63)}𝐊`)
  })
})

describe('what changes nothing', () => {
  const once = everyAction.filter(({ kind }) => !kind.endsWith('Toggled'))

  it.each(once)('$kind a second time leaves the very same view, so nothing is drawn or written', (action) => {
    const after = update(BUSY, action)
    expect(update(after, structuredClone(action))).toBe(after)
  })

  it.each<Action>([
    { kind: 'regionClosed' },
    { kind: 'eventClosed' },
    { kind: 'filtersCleared' },
    { kind: 'cameraMoved', camera: null },
    { kind: 'screenChosen', screen: 'map' },
    { kind: 'themeChosen', theme: null },
    { kind: 'textTyped', text: '' },
    { kind: 'daysChosen', from: null, to: null },
    { kind: 'viewRestored', view: structuredClone(FIRST_VIEW) },
  ])('$kind on the first view', (action) => {
    expect(update(FIRST_VIEW, action)).toBe(FIRST_VIEW)
  })

  it('keeps the filter itself where only something else changed', () => {
    expect(update(BUSY, { kind: 'regionSelected', region: 'UA-32' }).filter).toBe(BUSY.filter)
  })
})

describe('boxes that are ticked and unticked', () => {
  const toggle: fc.Arbitrary<Action> = fc.oneof(
    fc.constantFrom('attack', 'strike', 'shelling').map((type) => ({ kind: 'typeToggled' as const, type })),
    fc.constantFrom(...PARTIES).map((party) => ({ kind: 'partyToggled' as const, party })),
    fc.constantFrom(...SUPPORTS).map((support) => ({ kind: 'supportToggled' as const, support })),
    fc
      .constantFrom('UA-63', 'UA-32', 'RU-KRS')
      .map((region) => ({ kind: 'regionFilterToggled' as const, region })),
  )

  it('give one and the same link, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(toggle, { maxLength: 20 }), (toggles) => {
        const { filter } = toggles.reduce(update, FIRST_VIEW)
        for (const facet of [filter.types, filter.parties, filter.supports, filter.regions]) {
          expect(facet).toEqual([...new Set(facet)].sort())
        }
        expect(toggles.toReversed().reduce(update, FIRST_VIEW)).toEqual({ ...FIRST_VIEW, filter })
      }),
    )
  })

  it('twice are as before', () => {
    fc.assert(
      fc.property(fc.array(toggle, { maxLength: 20 }), toggle, (toggles, last) => {
        const view = toggles.reduce(update, FIRST_VIEW)
        expect(update(update(view, last), last)).toEqual(view)
      }),
    )
  })
})
