import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guessMapping } from '../../../src/data/formats/tableMapping'
import { MEANINGS, mappingFlaws } from '../../../src/domain/columnMapping'
import { ROOT } from '../../support/steps'
import { openMapped } from './openMapped'
import { openGood, openText, publishedPlaces } from './openText'

function template(name: string): Promise<string> {
  return readFile(join(ROOT, 'public/templates', name), 'utf8')
}

/** What both templates hold. */
const EVENTS = [
  {
    id: 'example-1',
    type: 'statement',
    title: { en: 'Example: somewhere in a region' },
    when: { start: '2000-01-01', end: '2000-01-01', precision: 'day' },
    places: [{ region: 'UA-46', precision: 'region' }],
    claims: [{ stance: 'asserts', figures: [] }],
  },
  {
    id: 'example-2',
    type: 'other',
    title: { en: 'Example: in a town' },
    when: { start: '2000-01-02', end: '2000-01-03', precision: 'days' },
    places: [{ point: [24.03, 49.84], precision: 'settlement' }],
    claims: [
      {
        figures: [
          { measure: 'killed', high: 0 },
          { measure: 'wounded', high: 0 },
        ],
      },
    ],
  },
]

describe('the files to start one’s own from', () => {
  it('open without a problem as CSV, each column with its meaning, so that there is nothing to be chosen', async () => {
    const text = await template('events.csv')
    const { opened: asked } = await openText(text)
    if (asked.kind !== 'unmapped') expect.fail(asked.kind)
    const mapping = guessMapping(asked, await publishedPlaces())
    expect(Object.keys(mapping.columns).sort()).toEqual([...MEANINGS].sort())
    expect(mappingFlaws(mapping, asked.columns)).toEqual([])
    const { events, problems } = await openMapped(text)
    expect(problems).toEqual([])
    expect(events).toMatchObject(EVENTS)
  })

  it('open without a problem as GeoJSON', async () => {
    const { opened, events } = await openGood(await template('events.geojson'))
    expect(opened.problems).toEqual([])
    expect(events).toMatchObject(EVENTS)
  })
})
