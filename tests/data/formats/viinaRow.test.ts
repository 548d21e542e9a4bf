import { describe, expect, it } from 'vitest'
import { reportedOn } from '../../../src/data/formats/viinaRow'
import { fixture, openGood } from './openText'

const [header = '', row = ''] = (await fixture('viina-days.csv')).split('\n')

/** Where a report is for these values of `ADM1_NAME`, `ADM1_CODE` and `GEO_PRECISION`. */
async function regionOf(name: string, code: string): Promise<string | undefined> {
  const text = `${header}\n${row.replace('Kharkiv,911', `${name},${code}`).replace('ADM3', 'ADM1')}\n`
  const { events } = await openGood(text)
  return events[0]?.places[0]?.region
}

describe('the place of a row of VIINA', () => {
  it.each([
    ["Donets'k", 'UA-14'],
    ["Dnipropetrovs'k", 'UA-12'],
    ['Kiev', 'UA-32'],
    ['Kyiv', 'UA-32'],
    ['Kyiv City', 'UA-30'],
    ['Krym', 'UA-43'],
    ['Autonomous Republic of Crimea', 'UA-43'],
    ["Sevastopol'", 'UA-40'],
    ["Khmel'nyts'kyi", 'UA-68'],
    ["Zakarpats'ka", 'UA-21'],
    ['Odessa', 'UA-51'],
    ['Vinnytsya', 'UA-05'],
  ])('known to the region %s is on %s', async (name, code) => {
    expect(await regionOf(name, '1800')).toBe(code)
  })

  it('goes by the code only where that is one of ISO', async () => {
    expect(await regionOf('Somewhere', 'ua-59')).toBe('UA-59')
    expect(await regionOf('Sumy', '63')).toBe('UA-59')
  })

  it('goes by the point where the name is unknown', async () => {
    expect(await regionOf('Somewhere', '63')).toBe('UA-63')
  })
})

it('a report says that it happened on its day or before', () => {
  expect(reportedOn('2024-11-05')).toEqual({ start: '2024-11-05', end: '2024-11-05', precision: 'reported' })
})
