import { describe, expect, it } from 'vitest'
import { ROW_KINDS, type RowKind, rowFile, shapeReport, shownRows } from '../../src/app/rowFiles'
import type { ShownView } from '../../src/app/viewPicture'
import { aGeography } from '../export/picture/frames'
import { aFilter, anEvent, aPlace, aSpot } from '../support/builders'
import { aShownView, fromAcled } from './shownViews'

const EVENTS = [
  anEvent({ id: 'attack', title: { en: 'An attack', uk: 'Напад' } }),
  anEvent({ id: 'strike', type: 'strike', title: { en: 'A strike', uk: 'Удар' }, places: [aSpot()] }),
]
const STRIKES = { view: { filter: aFilter({ types: ['strike'] }) } }

function textOf(shown: ShownView, kind: RowKind, geography = null): string {
  return [...rowFile(shown, kind, geography).parts].map(({ text }) => text).join('')
}

describe('a file of rows', () => {
  it.each([
    ['csv', 'dispatch-atlas-test-set-1-events.csv'],
    ['claims', 'dispatch-atlas-test-set-1-claims.csv'],
    ['geojson', 'dispatch-atlas-test-set-1-events.geojson'],
    ['json', 'dispatch-atlas-test-set-1-dataset.json'],
    ['acled', 'dispatch-atlas-test-set-1-acled.csv'],
    ['ucdp', 'dispatch-atlas-test-set-1-ucdp.csv'],
    ['jsonld', 'dispatch-atlas-test-set-1-claims.jsonld'],
  ] as const)('of kind %s is named by what it is', (kind, name) => {
    expect(rowFile(aShownView(EVENTS), kind, null).name).toBe(name)
  })

  it.each(['csv', 'claims', 'geojson', 'json'] as const)(
    'of kind %s holds what is shown and nothing that a filter hides',
    (kind) => {
      expect(textOf(aShownView(EVENTS), kind)).toContain('attack')
      const filtered = textOf(aShownView(EVENTS, STRIKES), kind)
      expect(filtered).toContain('A strike')
      expect(filtered).not.toContain('An attack')
    },
  )

  it('says how it was taken out of the whole', () => {
    expect(JSON.parse(textOf(aShownView(EVENTS), 'json'))).not.toHaveProperty('extract')
    expect(JSON.parse(textOf(aShownView(EVENTS, STRIKES), 'json'))).toHaveProperty('extract', 'type=strike')
  })

  it('is in the language of the page where it has one', () => {
    const text = textOf(aShownView(EVENTS, { language: 'uk' }), 'csv')
    expect(text).toContain('Напад')
    expect(text).not.toContain('An attack')
  })

  it('gives a point the region that the page has found for it, and a region its shape where one wants it', () => {
    const shown = aShownView([anEvent({ places: [aPlace('UA-63')] })])
    const plain: unknown = JSON.parse(textOf(shown, 'geojson'))
    expect(plain).toMatchObject({ features: [{ geometry: null, properties: { regionCode: 'UA-63' } }] })
    const parts = [...rowFile(shown, 'geojson', aGeography()).parts]
    const shaped: unknown = JSON.parse(parts.map(({ text }) => text).join(''))
    expect(shaped).toMatchObject({ features: [{ geometry: { type: 'Polygon' } }] })
  })

  it.each(ROW_KINDS)('of kind %s is a whole file without events, too', (kind) => {
    const text = textOf(aShownView([]), kind)
    expect(text).not.toBe('')
    if (kind.startsWith('json') || kind === 'geojson') expect(() => void JSON.parse(text)).not.toThrow()
    expect(text).not.toContain('undefined')
  })

  it('comes in parts that say how far it is', () => {
    const many = Array.from({ length: 4500 }, (_, i) => anEvent({ id: `e${i}` }))
    const { parts, events } = rowFile(aShownView(many), 'csv', null)
    expect(events).toBe(4500)
    expect([...parts].map(({ done }) => done)).toEqual([0, 2000, 4000, 4500, 4500])
  })
})

describe('rows that may not be passed on', () => {
  const mixed = aShownView([fromAcled(anEvent({ id: 'kept-back' })), anEvent({ id: 'open' })])

  it('are counted, and in no file', () => {
    expect(shownRows(mixed).withheld).toBe(1)
    for (const kind of ROW_KINDS) expect(textOf(mixed, kind)).not.toContain('kept-back')
    expect(textOf(mixed, 'csv')).toContain('open')
  })
})

describe('the report on the formats of others', () => {
  it('counts what has no row there, before anything is written', () => {
    const deadly = anEvent({ id: 'deadly' })
    const report = shapeReport(aShownView([deadly]), 'ucdp')
    expect(report.events).toBe(0)
    expect([...report.refused.values()].flat()).toEqual(['deadly'])
    expect(shapeReport(aShownView([deadly]), 'acled').losses.size).toBeGreaterThan(0)
  })
})
