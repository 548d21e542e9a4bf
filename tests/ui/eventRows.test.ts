import { describe, expect, it } from 'vitest'
import type { ConflictEvent, Figure, Place } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import { type Column, type EventRow, eventRow, eventSortKey } from '../../src/ui/eventRows'
import { sorted } from '../../src/ui/sorting'
import { aClaim, aCountry, aFigure, anEvent, aPlace, aSource, aWhen, UNDATED } from '../support/builders'
import { anAtlas } from './renderUi'
import { wordingIn } from './wording'

function rowOf(changes: Partial<ConflictEvent>, language: Language = 'en'): EventRow {
  const atlas = anAtlas([anEvent(changes)])
  const [entry] = atlas.index.entries
  if (entry === undefined) throw new Error('no active event')
  return eventRow(entry, wordingIn(language, atlas))
}

function placesOf(...places: readonly Place[]): readonly string[] {
  return rowOf({ places }).places.map(({ names, role }) => [names.join(' + '), role].join('; '))
}

function sortedIds(
  events: readonly ConflictEvent[],
  column: Column,
  isDescending = false,
): readonly string[] {
  const atlas = anAtlas(events)
  const wording = wordingIn('en', atlas)
  const keyOf = (entry: (typeof atlas.index.entries)[number], by: Column) => eventSortKey(entry, by, wording)
  const rows = sorted(atlas.index.entries, { column, isDescending }, keyOf, 'en')
  return rows.map(({ event }) => event.id)
}

describe('a row of the table', () => {
  it('holds every fact of an event in words', () => {
    expect(rowOf({ claims: [aClaim({ figures: [aFigure()], madeAt: '2024-11-06' })] })).toMatchObject({
      places: [{ names: ['Kharkiv Oblast'], role: '' }],
      spread: null,
      when: '5 November 2024',
      type: 'Attack (means not said)',
      speakers: [{ name: { en: 'Oleh Syniehubov' }, lines: ['Says so · party: Ukraine · 6 November 2024'] }],
      counts: [{ figures: ['2 wounded'], saidBy: 'according to Oleh Syniehubov' }],
      support: 'One party',
      sources: [{ id: 'report' }],
    })
  })

  it('is in Ukrainian on the Ukrainian page', () => {
    expect(rowOf({}, 'uk')).toMatchObject({
      places: [{ names: ['Харківська область'] }],
      type: 'Атака (засіб не названо)',
      speakers: [{ lines: ['Твердження · сторона: Україна'] }],
      support: 'Одна сторона',
    })
  })

  it('says what each who speaks says, one line for each claim of theirs', () => {
    const claims = [
      aClaim({ via: { en: 'Telegram' } }),
      aClaim({ claimant: 'russia', stance: 'denies' }),
      aClaim({ id: 'again', stance: 'estimates' }),
      aClaim({ claimant: 'nobody', stance: 'cannotConfirm', about: 'again' }),
    ]
    expect(rowOf({ claims }).speakers.map(({ id, lines }) => [id, ...lines])).toEqual([
      ['ukraine', 'Says so · party: Ukraine · via Telegram', 'Estimates'],
      ['russia', 'Denies · party: Russia'],
      ['nobody', 'Could not confirm · about the claim of Oleh Syniehubov'],
    ])
    expect(rowOf({ claims }).speakers.at(-1)).toMatchObject({
      name: { en: 'nobody' },
      role: null,
    })
  })

  it('says who gives a figure, also where they doubt or deny it', () => {
    const figures = [aFigure()]
    const claims = [
      aClaim({ figures }),
      aClaim({ claimant: 'russia', stance: 'denies', figures }),
      aClaim({ claimant: 'unitedStates', stance: 'cannotConfirm', figures }),
    ]
    expect(rowOf({ claims }).counts.map(({ saidBy }) => saidBy)).toEqual([
      'according to Oleh Syniehubov',
      "denied by Russia's Defence Ministry",
      'Pentagon could not confirm it',
    ])
  })

  it('puts places of one role together, each once, and says what is not plain', () => {
    expect(placesOf(aPlace('UA-63'), aPlace('UA-32'), aPlace('UA-63'))).toEqual([
      'Kharkiv Oblast + Kyiv Oblast; ',
    ])
    expect(placesOf(aPlace('UA-63', 'over'), aPlace('UA-32', 'target'), aPlace('RU-KRS', 'over'))).toEqual([
      'Kharkiv Oblast + Kursk Oblast; in the air above',
      'Kyiv Oblast; target',
    ])
    expect(placesOf(aCountry('RU'))).toEqual(['Russia; only mentioned, place not said'])
    expect(placesOf({ country: 'RU', role: 'presence', precision: 'country' })).toEqual(['Russia; presence'])
    expect(
      placesOf({ point: [36.2304, 50], role: 'location', precision: 'nearSettlement', radiusKm: 5 }),
    ).toEqual(['; near a settlement, within 5 km of 50.00, 36.23'])
  })

  it('keeps places with words of their own apart', () => {
    const wording = { en: 'front-line areas' }
    expect(rowOf({ places: [{ ...aPlace('UA-63'), wording }, aPlace('UA-32')] }).places).toMatchObject([
      { names: ['Kharkiv Oblast'], wording },
      { names: ['Kyiv Oblast'] },
    ])
  })

  it('says that an event lies over several regions without a split', () => {
    const places = [aPlace('UA-63', 'over'), aPlace('UA-32', 'over')]
    expect(rowOf({ places }).spread).toBe('over 2 regions, no split by region given')
  })

  it('is empty where the report gives nothing', () => {
    expect(rowOf({ claims: [] })).toMatchObject({ speakers: [], counts: [], sources: [] })
    expect(rowOf({ claims: [aClaim({ source: 'gone' })] }).sources).toEqual([])
  })

  it('names a source once and a type of the data set by its own label', () => {
    const events = [anEvent({ type: 'sabotage', claims: [aClaim(), aClaim({ id: 'b' })] })]
    const atlas = anAtlas(events, {
      types: [{ id: 'sabotage', label: { en: 'Sabotage' } }],
      sources: [aSource({ publisher: { en: 'Agency' } })],
    })
    const rows = atlas.index.entries.map((entry) => eventRow(entry, wordingIn('en', atlas)))
    expect(rows[0]?.type).toBe('Sabotage')
    expect(rows[0]?.sources.map(({ publisher }) => publisher.en)).toEqual(['Agency'])
    expect(rowOf({ type: 'constructor' }).type).toBe('constructor')
  })
})

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
})
