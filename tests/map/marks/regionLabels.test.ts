import { expect, it } from 'vitest'
import type { MarkCount } from '../../../src/domain/regionLook'
import { regionLabels } from '../../../src/map/marks/regionLabels'
import { aLook, aScene, REGION_SET } from '../scenes'

const marks = (...counts: readonly number[]): MarkCount[] =>
  counts.map((count) => ({ shape: 'burst', colour: '#96420f', count }))
const codesOf = (scene: Parameters<typeof regionLabels>[0]) =>
  regionLabels(scene, REGION_SET).map(({ code }) => code)

it('names regions in the language of the page, with the other one beside it', () => {
  const scene = aScene({ regions: new Map([['UA-63', aLook()]]) })
  expect(regionLabels(scene, REGION_SET)[0]).toMatchObject({
    short: 'Kharkiv',
    full: 'Kharkiv Oblast',
    other: 'Харківська область',
  })
  expect(regionLabels({ ...scene, language: 'uk' }, REGION_SET)[0]).toMatchObject({
    short: 'Харківська',
    full: 'Харківська область',
    other: 'Kharkiv Oblast',
  })
})

it('has no other name where there is none', () => {
  const regions = new Map(
    [...REGION_SET.regions].map(([code, region]) => [
      code,
      { ...region, name: { en: 'Kursk Oblast' }, short: { en: 'Kursk' } },
    ]),
  )
  const [label] = regionLabels(aScene({ language: 'uk' }), { ...REGION_SET, regions })
  expect(label).toMatchObject({ short: 'Kursk', full: 'Kursk Oblast', other: '' })
})

it('gives room first to the regions with most events, then by code', () => {
  const regions = new Map([
    ['UA-63', aLook({ marks: marks(3) })],
    ['UA-30', aLook({ marks: marks(2, 2) })],
  ])
  expect(codesOf(aScene({ regions }))).toEqual(['UA-30', 'UA-63', 'RU-KRS'])
  const equal = new Map([...regions.keys()].map((code) => [code, aLook({ marks: marks(2) })]))
  expect(codesOf(aScene({ regions: equal }))).toEqual(['UA-30', 'UA-63', 'RU-KRS'])
})

it('leaves a region without events to the city that stands for it', () => {
  expect(codesOf(aScene())).toEqual(['RU-KRS', 'UA-63'])
  expect(codesOf(aScene({ regions: new Map([['UA-30', aLook()]]) }))).toContain('UA-30')
})

it('has a row for each region with events, and none for the others', () => {
  const regions = new Map([['UA-63', aLook({ marks: marks(7, 1) })]])
  const rows = new Map(regionLabels(aScene({ regions }), REGION_SET).map(({ code, row }) => [code, row]))
  expect(rows.get('UA-63')?.marks.map(({ number }) => number)).toEqual(['7', ''])
  expect(rows.get('RU-KRS')).toBeNull()
})

it('has rows in the colours of the theme, striped as soon as the data is the reader’s own file', () => {
  const scene = aScene({ regions: new Map([['UA-63', aLook()]]) })
  expect(regionLabels(scene, REGION_SET)[0]?.row).toMatchObject({ theme: 'light', isOwn: false })
  const own = { ...scene, theme: 'dark', isOwn: true } as const
  expect(regionLabels(own, REGION_SET)[0]?.row).toMatchObject({ theme: 'dark', isOwn: true })
})
