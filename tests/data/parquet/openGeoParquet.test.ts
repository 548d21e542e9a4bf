import { describe, expect, test } from 'vitest'
import { EVERY_KIND } from '../../export/contexts'
import { allEvents, openedWell, parquetBytes } from './opened'

describe('a data set in GeoParquet', () => {
  test('gives back every event as it was, withdrawn and merged ones behind the others', async () => {
    const opened = await openedWell(parquetBytes(EVERY_KIND))
    const active = EVERY_KIND.events.filter(({ status }) => status === 'active')
    const others = EVERY_KIND.events.filter(({ status }) => status !== 'active')
    expect(await allEvents(opened)).toEqual([...active, ...others])
    expect(opened.parts.reduce((sum, { rows }) => sum + rows, 0)).toBe(active.length)
  })
})
