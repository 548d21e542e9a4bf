import { describe, expect, it } from 'vitest'
import { firstRows } from '../../src/data/openNative'
import { eventsGeoJson } from '../../src/export/eventsGeoJson'
import { nativeJson } from '../../src/export/nativeJson'
import { fileOf } from '../../src/export/writer'
import { contextOf, EVERY_KIND } from '../export/contexts'
import { openGood, openText } from './formats/openText'

const context = contextOf(EVERY_KIND)
const { events } = EVERY_KIND
const geoJson = fileOf(eventsGeoJson(context), events)
const ids = events.map(({ id }) => id)

describe('what the atlas has written itself', () => {
  it('is opened as what it is, not as the file of a stranger', async () => {
    const native = await openGood(fileOf(nativeJson(context, EVERY_KIND), events))
    expect([native.opened.format, native.events.map(({ id }) => id)]).toEqual(['native', ids])
    const own = await openGood(geoJson)
    expect([own.opened.format, own.events.map(({ id }) => id)]).toEqual(['atlasGeoJson', ids])
    expect(own.opened.head).toMatchObject({ id: EVERY_KIND.id, licence: EVERY_KIND.licence })
    expect(own.opened.rows).toBe(geoJson.match(/"type":"Feature"/g)?.length)
  })

  it('names the feature in which something is wrong', async () => {
    const second = events[1]?.id ?? ''
    const at = geoJson.split('\n').findIndex((line) => line.includes(`"eventId":"${second}"`))
    const row = geoJson
      .split('\n')
      .slice(0, at)
      .filter((line) => line.includes('"type":"Feature"')).length
    const spoilt = geoJson
      .split('\n')
      .map((line) =>
        line.includes(`"eventId":"${second}"`) ? line.replace(/"eventType":"[^"]*"/, '"eventType":7') : line,
      )
      .join('\n')
    const { opened } = await openGood(spoilt)
    expect(opened.problems.filter(({ effect }) => effect === 'leftOut')).toMatchObject([
      { row, field: 'type', reason: 'wrongType' },
    ])
    expect(opened.events).toBe(events.length - 1)
  })

  it('is refused whole where its head is spoilt', async () => {
    const { opened } = await openText(geoJson.replace('"zone":"Europe/Kyiv"', '"zone":"Nowhere"'))
    expect(opened).toMatchObject({ kind: 'refused', problems: [{ reason: 'timeZoneUnknown' }] })
  })

  it('is cut where there are more events than can be shown', async () => {
    const { opened, events: kept } = await openGood(geoJson, { mostEvents: 2 })
    expect([opened.events, kept.length]).toEqual([2, 2])
    expect(opened.problems.map(({ reason }) => reason)).toContain('onlyFirst')
  })
})

it('the first row of each event, in the order of the file', () => {
  const rows = ['a', 'b', 'a', undefined, 'c', undefined].map((id, row) => [id, row + 1] as const)
  expect(firstRows(rows)).toEqual([1, 2, 4, 5])
})
