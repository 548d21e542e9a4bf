import { describe, expect, it } from 'vitest'
import { pictureOf } from '../../../src/export/picture/picture'
import type { PictureWords } from '../../../src/export/picture/pictureInput'
import { xmlText } from '../../../src/export/xmlText'
import { aGeography, nodesIn, someFacts, someOptions, someWords, textsIn } from './frames'

function parsed(text: string): Document {
  const page = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(page.querySelector('parsererror')).toBeNull()
  return page
}

const HOSTILE = '</title><script>alert(1)</script><image href="//evil.example"/>&x;\u0000'

describe('a picture', () => {
  it('is well-formed and needs nothing from outside', () => {
    const text = xmlText(pictureOf(someFacts(), someOptions()))
    const page = parsed(text)
    expect(page.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg')
    expect(page.querySelectorAll('script, image, use, a, foreignObject, style, iframe')).toHaveLength(0)
    const names = [...page.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].map(({ name }) => name),
    )
    expect(names.filter((name) => /href|^on|src|style/.test(name))).toEqual([])
  })

  it('holds title, description, heading, names, legend and credits', () => {
    const page = parsed(xmlText(pictureOf(someFacts(), someOptions())))
    const root = page.documentElement
    const named = page.getElementById(root.getAttribute('aria-labelledby') ?? '')
    const described = page.getElementById(root.getAttribute('aria-describedby') ?? '')
    expect([named?.textContent, described?.textContent]).toEqual(['Report', 'Four events.'])
    const texts = [...page.querySelectorAll('text')].map(({ textContent }) => textContent)
    for (const words of [
      'Four events in two regions.',
      'Short UA-63',
      'Only mentioned',
      '100 km',
      'https://example.org/#v=1',
    ]) {
      expect(texts).toContain(words)
    }
  })

  it('is the same to the last byte for the same facts, and stays within tenths of a pixel', () => {
    const text = xmlText(pictureOf(someFacts(), someOptions()))
    expect(xmlText(pictureOf(someFacts(), someOptions()))).toBe(text)
    const paths = [...text.matchAll(/data-region="[^"]*" d="([^"]*)"/g)].map(([, d = '']) => d)
    expect(paths.join(' ')).not.toMatch(/\.\d\d/)
  })

  it('keeps hostile words as words', () => {
    const words = someWords({
      title: HOSTILE,
      description: HOSTILE,
      heading: [HOSTILE],
      credits: [HOSTILE],
    })
    const page = parsed(xmlText(pictureOf(someFacts(), someOptions({ id: 'a"><script>', words }))))
    expect(page.querySelectorAll('script, image')).toHaveLength(0)
    expect(page.querySelector('title')?.textContent).toContain('<script>alert(1)</script>')
  })

  it('is as large as asked for, with the map or with all', () => {
    const map = pictureOf(someFacts(), someOptions()).attributes
    expect(map.width).toBe(800)
    expect(Number(map.height)).toBeGreaterThan(500)
    const size = { widthPx: 1200, heightPx: 630, of: 'picture' } as const
    const card = pictureOf(someFacts(), someOptions({ size })).attributes
    expect([card.width, card.height, card.viewBox]).toEqual([1200, 630, '0 0 1200 630'])
  })

  it('is the map alone where there are no words', () => {
    const words = someWords({ heading: [], legend: null, kilometres: null, credits: [] })
    const { attributes, children } = pictureOf(someFacts(), someOptions({ words, hasLabels: false }))
    expect(attributes.height).toBe(500)
    expect(textsIn(...children.filter((child) => typeof child !== 'string'))).toEqual([])
  })

  it('keeps names off the scale bar', () => {
    const labelled = (changes: Partial<PictureWords>) => {
      // The label of Kharkiv stands just where the bar begins.
      const focus = { zoom: 5, lat: 52.15, lng: 43.5 }
      const picture = pictureOf(someFacts(), someOptions({ focus, words: someWords(changes) }))
      const node = nodesIn(picture).find(({ attributes }) => attributes['data-label'] === 'UA-63')
      return node === undefined ? null : JSON.stringify(node)
    }
    expect(labelled({})).not.toBe(labelled({ kilometres: null }))
  })

  it('fits boxes in, as the map does', () => {
    const codesFor = (focus: readonly [number, number, number, number]) =>
      nodesIn(pictureOf(someFacts(), someOptions({ focus })))
        .map(({ attributes }) => attributes['data-region'])
        .filter((code) => code !== undefined)
    expect(codesFor([30, 48, 38, 52])).toEqual(['UA-63', 'UA-32', 'RU-KRS', 'RU-BRY'])
    expect(codesFor([36.8, 50.9, 37, 51])).toEqual(['RU-KRS'])
  })

  it('of no events and no land is an empty map with its words', () => {
    const none = { type: 'FeatureCollection', features: [] } as const
    const geography = aGeography({
      regions: { ...none, features: [] },
      context: { ...none, features: [] },
      regionBorders: { ...none, features: [] },
      stateBorders: { ...none, features: [] },
      rivers: { ...none, features: [] },
      lakes: { ...none, features: [] },
    })
    const facts = someFacts({ geography, regions: new Map(), counts: new Map() })
    const page = parsed(xmlText(pictureOf(facts, someOptions())))
    expect(page.querySelectorAll('[data-region]')).toHaveLength(0)
    expect(page.querySelectorAll('text').length).toBeGreaterThan(5)
  })
})
