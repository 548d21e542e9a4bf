import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atlasCsv } from '../../src/data/formats/atlasCsv'
import type { Dataset } from '../../src/domain/dataset'
import { EVENT_COLUMNS } from '../../src/domain/eventColumns'
import { eventsCsv } from '../../src/export/eventsCsv'
import { type ExportContext, fileOf } from '../../src/export/writer'
import { aClaim, aCountry, aDataset, anEvent, aPlace, aSpot } from '../support/builders'
import { anyDataset, anyLanguage, contextOf, EVERY_KIND, inEnglish, reread } from './contexts'
import { columnOf, csvRows, strictCsv } from './strictCsv'

function written(dataset: Dataset, changes: Partial<ExportContext> = {}): string {
  return fileOf(eventsCsv(contextOf(dataset, changes)), dataset.events)
}

function opened(file: string): Dataset {
  const [header = [], ...rows] = strictCsv(file.replace(/^\ufeff/, '')).map((row) =>
    row.map(({ text }) => text),
  )
  return reread(atlasCsv(header, rows))
}

describe('events as CSV', () => {
  it('is the same, byte by byte, when it is opened and written again', () => {
    fc.assert(
      fc.property(anyDataset, anyLanguage, (dataset, language) => {
        const first = written(dataset, { language })
        expect(written(opened(first), { language })).toBe(first)
      }),
    )
  })

  it('loses nothing of any kind of event, claim, speaker or cited source but the other language', () => {
    const again = opened(written(EVERY_KIND))
    const { events, claimants, sources } = EVERY_KIND
    expect(again.events).toEqual(inEnglish(events))
    const speakers = claimants.filter(({ id }) => again.claimants.some((claimant) => claimant.id === id))
    expect(again.claimants).toEqual(expect.arrayContaining([inEnglish(speakers)].flat()))
    const cited = sources.filter(
      ({ id, link }) => link.kind === 'link' && again.sources.some((one) => one.id === id),
    )
    expect(again.sources).toEqual(expect.arrayContaining([inEnglish(cited)].flat()))
    expect(cited.length).toBeGreaterThan(0)
  })

  it.each(['en', 'uk'] as const)('is the same again in %s, narrowed as it was', (language) => {
    const first = written(EVERY_KIND, { language, query: 'type=strike' })
    const again = opened(first)
    expect(again.extract).toBe('type=strike')
    expect(written(again, { language })).toBe(first)
  })

  it('has a row for each event and place, and one for an event without places', () => {
    const events = [
      anEvent({ id: 'a', places: [aPlace('UA-63'), aPlace('UA-32')] }),
      anEvent({ id: 'b', places: [], claims: [] }),
    ]
    const file = written(aDataset({ events }))
    expect(columnOf(file, 'event_id')).toEqual(['a', 'a', 'b'])
    expect(columnOf(file, 'region')).toEqual(['Kharkiv Oblast', 'Kyiv Oblast', ''])
    expect(columnOf(file, 'place_index')).toEqual(['1', '2', ''])
    expect(columnOf(file, 'claims_json').map((cell) => cell !== '')).toEqual([true, false, false])
  })

  it('gives coordinates to points alone, as numbers', () => {
    const event = anEvent({ places: [aPlace('UA-63'), aCountry('RU'), aSpot({ point: [-0.5, 50] })] })
    const rows = csvRows(written(aDataset({ events: [event] })))
    expect(rows.map((row) => [row.get('longitude'), row.get('latitude')].map((cell) => cell?.text))).toEqual([
      ['', ''],
      ['', ''],
      ['-0.5', '50'],
    ])
    expect(rows[2]?.get('longitude')?.isQuoted).toBe(false)
  })

  it('is in one language, and says which', () => {
    const event = anEvent({ title: { en: 'Attack', uk: 'Атака' }, claims: [aClaim()] })
    const file = written(aDataset({ events: [event] }), { language: 'uk' })
    expect([columnOf(file, 'title'), columnOf(file, 'region'), columnOf(file, 'language')]).toEqual([
      ['Атака'],
      ['Харківська область'],
      ['uk'],
    ])
    expect(file).not.toContain('Attack')
  })

  it('says without events what it is an extract of', () => {
    const dataset = aDataset({ extract: 'q=nothing' })
    const first = written(dataset)
    const [row] = csvRows(first)
    expect([row?.get('event_id')?.text, row?.get('dataset_id')?.text]).toEqual(['', 'test-set'])
    expect(opened(first).events).toEqual([])
    expect(written(opened(first))).toBe(first)
  })

  it('may be written in pieces', () => {
    const writer = eventsCsv(contextOf(EVERY_KIND))
    const pieces = EVERY_KIND.events.map((event) => writer.events([event]))
    expect([writer.start(), ...pieces, writer.end()].join('')).toBe(written(EVERY_KIND))
  })

  it('begins with the columns that are read, and has each once', () => {
    const [header = []] = strictCsv(written(EVERY_KIND).replace(/^\ufeff/, ''))
    expect(header.map(({ text }) => text)).toEqual([...EVENT_COLUMNS])
    expect(new Set(EVENT_COLUMNS).size).toBe(EVENT_COLUMNS.length)
  })
})
