import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeJson } from '../../geo/json'
import { codesOf, writeBaseLayer, writeOutlineLayer, writeRefinedLayer } from '../../geo/layers'
import { ukraineRussia } from '../../geo/sets/ukraineRussia'
import { aRegionSet, aSquare } from './shapes'

const folder = mkdtempSync(join(tmpdir(), 'geo-layers-'))
afterAll(() => rmSync(folder, { recursive: true }))
const [from, to] = [join(folder, 'from.json'), join(folder, 'to.json')]
const written = (): unknown => JSON.parse(readFileSync(to, 'utf8'))

describe('codesOf', () => {
  it('gives Crimea and Sevastopol to Ukraine although Natural Earth says RU beside UA-43', () => {
    for (const code of ['UA-43', 'UA-40']) {
      const codes = codesOf(ukraineRussia, { iso_3166_2: code, iso_a2: 'RU', adm0_a3: 'RUS' })
      expect(codes).toEqual({ region: code, country: 'UA' })
    }
  })

  it('swaps Moscow and Moscow Oblast back', () => {
    const codes = codesOf(ukraineRussia, { iso_3166_2: 'RU-MOW', iso_a2: 'RU', adm0_a3: 'RUS' })
    expect(codes.region).toBe('RU-MOS')
  })

  it('knows neighbours by country only', () => {
    const poland = { iso_3166_2: 'PL-LU', iso_a2: 'PL', adm0_a3: 'POL' }
    expect(codesOf(ukraineRussia, poland)).toEqual({ region: 'PL', country: 'PL' })
    const withoutCode = { iso_3166_2: '-99-X01~', iso_a2: '-1', adm0_a3: 'KOS' }
    expect(codesOf(ukraineRussia, withoutCode).country).toBe('KOS')
  })
})

describe('the layers', () => {
  it('leave out what is far from the box', () => {
    const feature = (west: number) => ({
      properties: { iso_3166_2: 'BB-9', iso_a2: 'BB', adm0_a3: 'BBB' },
      geometry: aSquare(west, 1),
    })
    writeJson(from, { features: [feature(1), feature(50)] })
    writeBaseLayer(aRegionSet(), from, to)
    expect(written()).toMatchObject({ features: [{ properties: { ne: 'BB-1', ncc: 'BB' } }] })
  })

  it('take the outline of the refined country alone', () => {
    const feature = (A3: string) => ({ properties: { A3 }, geometry: aSquare(1, 1) })
    writeJson(from, { features: [feature('BBB'), feature('AAA')] })
    writeOutlineLayer(aRegionSet(), from, to)
    expect(written()).toMatchObject({ features: [{ properties: { g: 'yes' } }] })
  })

  it('need a code for every refined region', () => {
    const geometry = { type: 'Polygon', coordinates: ['@@'], encodeOffsets: [[0, 0]] }
    writeJson(from, { features: [{ properties: { name: 'One' }, geometry }] })
    writeRefinedLayer(aRegionSet(), from, to)
    expect(written()).toMatchObject({ features: [{ properties: { ec: 'AA-1' } }] })
    writeJson(from, { features: [{ properties: { name: 'Two' }, geometry }] })
    expect(() => writeRefinedLayer(aRegionSet(), from, to)).toThrow('No code for Two')
  })
})
