import { afterEach, expect, it, vi } from 'vitest'
import { fontFaces, loadNumberFont, NUMBER_FAMILY, REGULAR, STRONG } from '../../src/map/fonts'
import { regionLabels } from '../../src/map/regionLabels'
import { aLook, aScene, REGION_SET } from './scenes'

afterEach(() => void vi.unstubAllGlobals())

const FACES = JSON.stringify(fontFaces('https://atlas.example/'))

function isCovered(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return [...FACES.matchAll(/"U\+([0-9A-F]+)(?:-([0-9A-F]+))?"/g)].some(([, from = '', to = from]) => {
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16)
  })
}

it('covers every letter of both languages', () => {
  const labels = regionLabels(aScene({ regions: new Map([['UA-63', aLook()]]) }), REGION_SET)
  const names = labels.features.features
    .map(({ properties }) => `${properties.full}${properties.other}`)
    .join('')
  const letters = `${names}АаБбВвГгҐґДдЕеЄєЖжЗзИиІіЇїЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЬьЮюЯяёъыэ’ʼ'-–0123456789`
  for (const letter of letters) expect(isCovered(letter), letter).toBe(true)
  expect(isCovered('漢')).toBe(false)
})

it('has absolute addresses for both weights', () => {
  expect(Object.keys(fontFaces('https://atlas.example/'))).toEqual([REGULAR, STRONG])
  expect(FACES.match(/"url":"https:/g)).toHaveLength(4)
})

it.each([true, false])('makes the number font known and takes it back (file there: %s)', async (isThere) => {
  const known = new Set<object>()
  class FakeFace {
    readonly family: string
    constructor(family: string) {
      this.family = family
    }
    load = () => (isThere ? Promise.resolve(this) : Promise.reject(new Error('404')))
  }
  const fonts = { add: (face: object) => known.add(face), delete: (face: object) => known.delete(face) }
  vi.stubGlobal('FontFace', FakeFace)
  vi.stubGlobal('document', { fonts })
  const unload = await loadNumberFont()
  expect([...known]).toMatchObject([{ family: NUMBER_FAMILY }])
  unload()
  expect(known.size).toBe(0)
})
