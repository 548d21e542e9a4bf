import { describe, expect, it } from 'vitest'
import type { ConflictEvent, Place } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import { type EventRow, eventRow } from '../../src/ui/eventRows'
import { aClaim, aCountry, aFigure, anEvent, aPlace, aSource } from '../support/builders'
import { anAtlas, entryIn } from './renderUi'
import { wordingIn } from './wording'

function rowOf(changes: Partial<ConflictEvent>, language: Language = 'en'): EventRow {
  const atlas = anAtlas([anEvent(changes)])
  return eventRow(entryIn(atlas), wordingIn(language, atlas))
}

function placesOf(...places: readonly Place[]): readonly string[] {
  return rowOf({ places }).places.map(({ names, role }) => [names.join(' + '), role].join('; '))
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
    const row = eventRow(entryIn(atlas), wordingIn('en', atlas))
    expect(row.type).toBe('Sabotage')
    expect(row.sources.map(({ publisher }) => publisher.en)).toEqual(['Agency'])
    expect(rowOf({ type: 'constructor' }).type).toBe('constructor')
  })
})
