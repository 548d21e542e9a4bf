import { describe, expect, it } from 'vitest'
import {
  ROW_KINDS,
  type RowFile,
  type RowKind,
  type RowPart,
  rowFile,
  shapeReports,
} from '../../src/app/rowFiles'
import type { ShownView } from '../../src/app/viewPicture'
import { aGeography } from '../export/picture/frames'
import { aFilter, anEvent, aPlace, aSpot } from '../support/builders'
import { aShownView, fromAcled } from './shownViews'

const EVENTS = [
  anEvent({ id: 'attack', title: { en: 'An attack', uk: 'Напад' } }),
  anEvent({ id: 'strike', type: 'strike', title: { en: 'A strike', uk: 'Удар' }, places: [aSpot()] }),
]
const STRIKES = { view: { filter: aFilter({ types: ['strike'] }) } }

async function partsOf({ parts }: RowFile): Promise<readonly RowPart[]> {
  const all: RowPart[] = []
  for await (const part of parts) all.push(part)
  return all
}

async function textOf(shown: ShownView, kind: RowKind): Promise<string> {
  return (await partsOf(rowFile(shown, kind, null))).map(({ text }) => text).join('')
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
    async (kind) => {
      expect(await textOf(aShownView(EVENTS), kind)).toContain('attack')
      const filtered = await textOf(aShownView(EVENTS, STRIKES), kind)
      expect(filtered).toContain('A strike')
      expect(filtered).not.toContain('An attack')
    },
  )

  it('says how it was taken out of the whole', async () => {
    expect(JSON.parse(await textOf(aShownView(EVENTS), 'json'))).not.toHaveProperty('extract')
    expect(JSON.parse(await textOf(aShownView(EVENTS, STRIKES), 'json'))).toHaveProperty(
      'extract',
      'type=strike',
    )
  })

  it('is in the language of the page where it has one', async () => {
    const text = await textOf(aShownView(EVENTS, { language: 'uk' }), 'csv')
    expect(text).toContain('Напад')
    expect(text).not.toContain('An attack')
  })

  it('gives a point the region that the page has found for it, and a region its shape where one wants it', async () => {
    const shown = aShownView([anEvent({ places: [aPlace('UA-63')] })])
    const plain: unknown = JSON.parse(await textOf(shown, 'geojson'))
    expect(plain).toMatchObject({ features: [{ geometry: null, properties: { regionCode: 'UA-63' } }] })
    const parts = await partsOf(rowFile(shown, 'geojson', aGeography()))
    const shaped: unknown = JSON.parse(parts.map(({ text }) => text).join(''))
    expect(shaped).toMatchObject({ features: [{ geometry: { type: 'Polygon' } }] })
  })

  it.each(ROW_KINDS)('of kind %s is a whole file without events, too', async (kind) => {
    const text = await textOf(aShownView([]), kind)
    expect(text).not.toBe('')
    if (kind.startsWith('json') || kind === 'geojson') expect(() => void JSON.parse(text)).not.toThrow()
    expect(text).not.toContain('undefined')
  })

  it('comes in parts that say how far it is', async () => {
    const many = Array.from({ length: 600 }, (_, i) => anEvent({ id: `e${i}` }))
    const file = rowFile(aShownView(many), 'csv', null)
    expect(file.events).toBe(600)
    expect((await partsOf(file)).map(({ done }) => done)).toEqual([0, 250, 500, 600, 600])
  })
})

describe('rows that may not be passed on', () => {
  const mixed = aShownView([fromAcled(anEvent({ id: 'kept-back' })), anEvent({ id: 'open' })])

  it('are counted, and in no file', async () => {
    expect((await shapeReports(mixed, () => true))?.withheld).toBe(1)
    for (const kind of ROW_KINDS) {
      const parts = await partsOf(rowFile(mixed, kind, null))
      expect(parts.map(({ text }) => text).join('')).not.toContain('kept-back')
      expect(parts.at(-1)?.withheld).toBe(1)
    }
    expect(await textOf(mixed, 'csv')).toContain('open')
  })
})

describe('the report on the formats of others', () => {
  it('counts what has no row there, before anything is written', async () => {
    const deadly = anEvent({ id: 'deadly' })
    const reports = await shapeReports(aShownView([deadly]), () => true)
    expect(reports?.ucdp.events).toBe(0)
    expect([...(reports?.ucdp.refused.values() ?? [])].flat()).toEqual(['deadly'])
    expect(reports?.acled.losses.size).toBeGreaterThan(0)
  })

  it('is of all events, however many there are, unless nobody waits for it any more', async () => {
    const many = aShownView(
      Array.from({ length: 600 }, (_, i) => anEvent({ id: `e${i}`, type: 'statement' })),
    )
    const reports = await shapeReports(many, () => true)
    expect([...(reports?.ucdp.refused.values() ?? [])].flat()).toHaveLength(600)
    expect(await shapeReports(many, () => false)).toBeNull()
  })
})
