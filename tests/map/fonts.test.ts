import { afterEach, expect, it, vi } from 'vitest'
import { createReadBytes } from '../../src/cli/ownFiles'
import { loadRegionSet } from '../../src/data/loadRegionSet'
import { LANGUAGES } from '../../src/domain/language'
import { labelFont, loadMapFonts, MAP_FACES, MAP_FAMILY } from '../../src/map/fonts'

afterEach(() => void vi.unstubAllGlobals())

/** Whether a file of this weight has the letter, by the letters that it is asked for. */
function isCovered(letter: string, weight: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  const ranges = MAP_FACES.filter((face) => face.weight === weight).map(({ unicodeRange }) => unicodeRange)
  return [...ranges.join().matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].some(([, from = '', to = from]) => {
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16)
  })
}

it('covers every letter of both languages and of every name on the map', async () => {
  const loaded = await loadRegionSet('ukraine-russia', createReadBytes('public'))
  if (loaded.kind !== 'ok') expect.fail(loaded.kind)
  const { regions, cities } = loaded.regionSet
  const texts = [...regions.values()].flatMap(({ name, short }) => [name, short])
  const names = [...texts, ...cities.map(({ name }) => name)].flatMap((text) =>
    LANGUAGES.map((language) => text[language] ?? ''),
  )
  const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-–.'
  const cyrillic = "АаБбВвГгҐґДдЕеЄєЖжЗзИиІіЇїЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЬьЮюЯяёъыэ’ʼ'"
  for (const letter of new Set(`${names.join('')}${latin}${cyrillic}`)) {
    for (const weight of ['400', '600']) expect(isCovered(letter, weight), `${letter} ${weight}`).toBe(true)
  }
  expect(isCovered('漢', '400')).toBe(false)
})

it('has a file for each weight that a label is drawn in', () => {
  const weights = [true, false].map((isStrong) => labelFont(isStrong, 12.5))
  expect(weights).toEqual([
    `600 12.5px "${MAP_FAMILY}", sans-serif`,
    `400 12.5px "${MAP_FAMILY}", sans-serif`,
  ])
  expect(new Set(MAP_FACES.map(({ weight }) => weight))).toEqual(new Set(['400', '600']))
  expect(new Set(MAP_FACES.map(({ url }) => url)).size).toBe(MAP_FACES.length)
})

it.each([
  { missing: 'no file', isThere: () => true },
  { missing: 'one file', isThere: (url: string) => !url.includes('cyrillic-600') },
  { missing: 'every file', isThere: () => false },
])('makes the fonts known and takes them back ($missing missing)', async ({ isThere }) => {
  const known = new Set<object>()
  const loaded: string[] = []
  class FakeFace {
    readonly family: string
    readonly descriptors: object
    readonly #url: string
    constructor(family: string, url: string, descriptors: object) {
      this.family = family
      this.descriptors = descriptors
      this.#url = url
    }
    load() {
      if (!isThere(this.#url)) return Promise.reject(new Error('404'))
      loaded.push(this.#url)
      return Promise.resolve(this)
    }
  }
  vi.stubGlobal('FontFace', FakeFace)
  vi.stubGlobal('document', { fonts: known })
  const unload = await loadMapFonts()
  expect([...known]).toMatchObject(
    MAP_FACES.map(({ weight, unicodeRange }) => ({
      family: MAP_FAMILY,
      descriptors: { weight, unicodeRange },
    })),
  )
  expect(loaded).toEqual(MAP_FACES.map(({ url }) => `url("${url}")`).filter(isThere))
  unload()
  expect(known.size).toBe(0)
})
