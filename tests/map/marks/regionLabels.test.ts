import { expect, it } from 'vitest'
import type { MarkCount } from '../../src/domain/regionLook'
import { regionLabels } from '../../src/map/regionLabels'
import { aLook, aScene, REGION_SET } from './scenes'

const marks = (count: number): MarkCount[] => [{ shape: 'burst', colour: '#96420f', count }]
const propertiesOf = (labels: ReturnType<typeof regionLabels>) =>
  labels.features.features.map((f) => f.properties)

it('names regions in the language of the page, with the other one beside it', () => {
  const [english] = propertiesOf(regionLabels(aScene({ regions: new Map([['UA-63', aLook()]]) }), REGION_SET))
  expect(english).toMatchObject({ short: 'Kharkiv', full: 'Kharkiv Oblast', other: 'Харківська область' })
  const ukrainian = aScene({ language: 'uk', regions: new Map([['UA-63', aLook()]]) })
  expect(propertiesOf(regionLabels(ukrainian, REGION_SET))[0]).toMatchObject({
    short: 'Харківська',
    full: 'Харківська область',
    other: 'Kharkiv Oblast',
  })
})

it('gives room first to the regions with most events, then by code', () => {
  const regions = new Map([
    ['UA-63', aLook({ marks: marks(2) })],
    ['UA-30', aLook({ marks: marks(5) })],
  ])
  const labels = propertiesOf(regionLabels(aScene({ regions }), REGION_SET))
  expect(labels.map(({ code }) => code)).toEqual(['UA-30', 'UA-63', 'RU-KRS'])
  expect(labels.map(({ rank }) => rank)).toEqual([0, 1, 2])
})

it('leaves a region without events to the city that stands for it', () => {
  const codes = (scene: Parameters<typeof regionLabels>[0]) =>
    propertiesOf(regionLabels(scene, REGION_SET)).map(({ code }) => code)
  expect(codes(aScene())).toEqual(['RU-KRS', 'UA-63'])
  expect(codes(aScene({ regions: new Map([['UA-30', aLook()]]) }))).toContain('UA-30')
})

it('draws each look of a row once, and none without events', () => {
  const regions = new Map([
    ['UA-63', aLook()],
    ['UA-30', aLook()],
  ])
  const labels = regionLabels(aScene({ regions }), REGION_SET)
  expect(labels.rows).toHaveLength(1)
  const rowOf = new Map(propertiesOf(labels).map(({ code, row }) => [code, row]))
  expect(rowOf.get('UA-63')).toBe(labels.rows[0]?.id)
  expect(rowOf.get('RU-KRS')).toBe('')
})

it('places names at crowded zooms for regions with events only', () => {
  const labels = propertiesOf(regionLabels(aScene({ regions: new Map([['UA-63', aLook()]]) }), REGION_SET))
  const of = (code: string) => labels.find((label) => label.code === code)?.crowded
  expect(of('UA-63')?.z4).toEqual({ text: 'Kharkiv', anchor: 'bottom', offset: [0, 0.1] })
  expect(of('RU-KRS')).toBeNull()
})
