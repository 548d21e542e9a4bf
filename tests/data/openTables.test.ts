import { describe, expect, it } from 'vitest'
import { openTables } from '../../src/data/openTables'
import { aByteSource, brief, fixture, openGood, openText, publishedPlaces } from './formats/openText'

describe('a table', () => {
  it('that has no rows is read, and said to have none', async () => {
    const [header = ''] = (await fixture('ucdp-ged.csv')).split('\n')
    const { opened } = await openGood(header)
    expect(opened).toMatchObject({ format: 'ucdpGed', rows: 0, events: 0 })
    expect(opened.problems.map(brief)).toEqual(['- |  |  | noRows | 1'])
  })

  it('tells how far it is, to the last byte', async () => {
    const text = await fixture('ucdp-ged.csv')
    const seen: number[] = []
    const options = { places: await publishedPlaces(), mostEvents: 100, onEvents: () => undefined }
    await openTables([aByteSource(text, 'a.csv', 1000)], {
      ...options,
      onProgress: ({ bytes }) => seen.push(bytes),
    })
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBe(new TextEncoder().encode(text).byteLength)
  })

  it('has events up to the limit', async () => {
    const { opened, events } = await openGood(await fixture('ucdp-ged.csv'), { mostEvents: 5 })
    expect([opened.events, events.length]).toEqual([5, 5])
    expect(opened.problems).toContainEqual(expect.objectContaining({ reason: 'onlyFirst', advice: '13' }))
    const cited = events.flatMap(({ claims }) => claims.map(({ source }) => source))
    expect(opened.tables.sources.map(({ id }) => id)).toEqual([...new Set(cited)])
  })

  it('that turns out to be no text is refused, whatever was read of it before', async () => {
    const text = new TextEncoder().encode((await fixture('ucdp-ged.csv')).repeat(40))
    const { opened } = await openText(new Uint8Array([...text, 0xca, 0x0a]))
    expect(opened).toMatchObject({ kind: 'refused' })
    expect(opened.kind === 'refused' && opened.problems[0]).toMatchObject({
      reason: 'notUtf8',
      effect: 'fileRefused',
    })
  })
})

describe('tables that belong together', () => {
  it('are read in the order of their format, whichever was chosen first, and each names its own problems', async () => {
    const [info, labels] = await Promise.all(['viina-info.csv', 'viina-labels.csv'].map(fixture))
    const files = [
      { name: 'info.csv', text: info ?? '' },
      { name: 'labels.csv', text: labels ?? '' },
    ]
    const one = await openGood(files)
    const other = await openGood(files.toReversed())
    expect(other.events).toEqual(one.events)
    expect(one.opened.format).toBe('viina')
    expect(one.events.length).toBeGreaterThan(0)
    const names = new Set(one.opened.problems.map(({ file }) => file))
    expect([...names].every((name) => ['info.csv', 'labels.csv'].includes(name))).toBe(true)
  })

  it('are refused where one is there twice, or the one with the events is missing', async () => {
    const [info = '', labels = ''] = await Promise.all(['viina-info.csv', 'viina-labels.csv'].map(fixture))
    for (const texts of [[info, info], [labels], [info, await fixture('ucdp-ged.csv')]]) {
      const { opened, events } = await openText(texts.map((text, index) => ({ name: `${index}.csv`, text })))
      expect(opened).toMatchObject({ kind: 'refused', problems: [{ reason: 'filesUnrelated' }] })
      expect(events).toEqual([])
    }
  })
})
