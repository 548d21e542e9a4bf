import { describe, expect, it } from 'vitest'
import type { ConflictEvent } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import { type Column, eventRow, sortedRows } from '../../src/ui/eventRows'
import { aClaim, aCountry, aFigure, anEvent, aPlace, aSource, aWhen, UNDATED } from '../support/builders'
import { anAtlas } from './renderUi'
import { wordingIn } from './wording'

function rowsOf(events: readonly ConflictEvent[], language: Language = 'en') {
  const atlas = anAtlas(events)
  return atlas.index.entries.map((entry) => eventRow(entry, wordingIn(language, atlas)))
}

function cellsOf(changes: Partial<ConflictEvent>, language: Language = 'en') {
  return rowsOf([anEvent(changes)], language)[0]?.cells
}

function sortedIds(
  events: readonly ConflictEvent[],
  column: Column,
  isDescending = false,
): readonly string[] {
  return sortedRows(rowsOf(events), column, isDescending, 'en').map((row) => row.entry.event.id)
}

describe('a row of the table', () => {
  it('holds every fact of an event in words', () => {
    expect(cellsOf({ claims: [aClaim({ figures: [aFigure()] })] })).toEqual({
      event: ['Attack'],
      place: ['Kharkiv Oblast'],
      when: ['5 November 2024'],
      type: ['Attack (means not said)'],
      accordingTo: ['Oleh Syniehubov'],
      figures: ['2 wounded (Oleh Syniehubov)'],
      support: ['One party'],
      source: ['Publisher, Report'],
    })
  })

  it('is in Ukrainian on the Ukrainian page', () => {
    expect(cellsOf({}, 'uk')).toMatchObject({
      place: ['Харківська область'],
      type: ['Атака (засіб не названо)'],
      accordingTo: ['Олег Синєгубов'],
      support: ['Одна сторона'],
    })
  })

  it('marks who doubts and who denies', () => {
    const claims = [
      aClaim(),
      aClaim({ claimant: 'unitedStates', stance: 'cannotConfirm' }),
      aClaim({ claimant: 'russia', stance: 'denies' }),
    ]
    expect(cellsOf({ claims })?.accordingTo).toEqual([
      'Oleh Syniehubov',
      'Pentagon (could not confirm)',
      "Russia's Defence Ministry (denies)",
    ])
  })

  it('names each place once, a country by its name, and says when no place was said', () => {
    const places = [aPlace('UA-63', 'target'), aPlace('UA-63', 'over'), aCountry('RU')]
    expect(cellsOf({ places })?.place).toEqual(['Kharkiv Oblast, Russia'])
    const point = [{ role: 'location', precision: 'unknown', point: [36, 50] }] as const
    expect(cellsOf({ places: point })?.place).toEqual(['place not said'])
  })

  it('has an empty cell where the report gives nothing', () => {
    expect(cellsOf({ claims: [] })).toMatchObject({ accordingTo: [], figures: [], source: [] })
    expect(cellsOf({ claims: [aClaim({ source: 'gone' })] })?.source).toEqual([])
  })

  it('names a source once and a type of the data set by its own label', () => {
    const events = [anEvent({ type: 'sabotage', claims: [aClaim(), aClaim({ id: 'b' })] })]
    const atlas = anAtlas(events, {
      types: [{ id: 'sabotage', label: { en: 'Sabotage' } }],
      sources: [aSource({ publisher: { en: 'Agency' } })],
    })
    const rows = atlas.index.entries.map((entry) => eventRow(entry, wordingIn('en', atlas)))
    expect(rows[0]?.cells).toMatchObject({ type: ['Sabotage'], source: ['Agency, Report'] })
    expect(cellsOf({ type: 'constructor' })?.type).toEqual(['constructor'])
  })
})

describe('sorting', () => {
  const late = anEvent({ id: 'late', title: { en: 'B 10' }, when: aWhen('2024-11-06') })
  const early = anEvent({ id: 'early', title: { en: 'a' }, when: aWhen('2024-10-30') })
  const undated = anEvent({ id: 'undated', title: { en: 'B 9' }, when: UNDATED })

  it('goes by the day, not by how the day is written', () => {
    expect(sortedIds([late, undated, early], 'when')).toEqual(['early', 'late', 'undated'])
  })

  it('goes by words without regard to case, and by numbers in them as numbers', () => {
    expect(sortedIds([late, undated, early], 'event')).toEqual(['early', 'undated', 'late'])
    expect(sortedIds([late, undated, early], 'event', true)).toEqual(['late', 'undated', 'early'])
  })

  it('keeps the order of the data set among equals', () => {
    expect(sortedIds([late, undated, early], 'type')).toEqual(['late', 'undated', 'early'])
  })

  it('does not touch the rows that it was given', () => {
    const rows = rowsOf([late, early])
    sortedRows(rows, 'when', false, 'en')
    expect(rows.map((row) => row.entry.event.id)).toEqual(['late', 'early'])
  })

  it('leaves undated events last when the newest day comes first', () => {
    expect(sortedIds([undated, early, late], 'when', true)).toEqual(['late', 'early', 'undated'])
  })

  it('keeps the order of the data set among equals in descending order too', () => {
    expect(sortedIds([late, undated, early], 'type', true)).toEqual(['late', 'undated', 'early'])
  })
})
