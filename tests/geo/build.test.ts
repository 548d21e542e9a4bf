import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { labelPoints, writeKinds } from '../../geo/build'
import { writeJson } from '../../geo/json'
import { aRegionSet, aSquare } from './shapes'

const folder = mkdtempSync(join(tmpdir(), 'geo-build-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

describe('writeKinds', () => {
  it('tells regions of the set from the land around, sorted, the latter known by country', () => {
    const feature = (iso: string) => ({ properties: { iso }, geometry: aSquare(0, 0) })
    writeJson(at('merged'), { features: ['PL', 'BB-7', 'BB-1', 'AA-1'].map(feature) })
    writeKinds(aRegionSet(), at('merged'), at('kinds'))
    const written: unknown = JSON.parse(readFileSync(at('kinds'), 'utf8'))
    expect(written).toMatchObject({
      features: [
        { properties: { iso: 'AA-1', country: 'AA', kind: 'region' } },
        { properties: { iso: 'BB', country: 'BB', kind: 'context' } },
        { properties: { iso: 'BB-1', country: 'BB', kind: 'region' } },
        { properties: { iso: 'PL', country: 'PL', kind: 'context' } },
      ],
    })
  })
})

describe('labelPoints', () => {
  it('reads the inner points that mapshaper found', () => {
    const points = labelPoints(at('regions'), at('labels'), (args) => {
      expect(args).toContain('inner')
      writeJson(at('labels'), {
        features: [{ properties: { iso: 'AA-1' }, geometry: { type: 'Point', coordinates: [1, 2] } }],
      })
    })
    expect([...points]).toEqual([['AA-1', [1, 2]]])
  })
})
