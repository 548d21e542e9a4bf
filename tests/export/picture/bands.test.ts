import { describe, expect, it } from 'vitest'
import { creditsBand, headingBand, legendBand } from '../../../src/export/picture/bands'
import { aFrame, nodesIn, someWords, textsIn } from './frames'

describe('the strips of a picture', () => {
  it('hold heading and credits line by line', () => {
    expect(textsIn(...headingBand(someWords(), 800, aFrame()).nodes)).toEqual(someWords().heading)
    expect(textsIn(...creditsBand(someWords(), 800, aFrame()).nodes)).toEqual(someWords().credits)
  })

  it('take no room when there is nothing to say', () => {
    const words = someWords({ heading: [], credits: [], legend: null })
    for (const band of [headingBand, legendBand, creditsBand]) {
      expect(band(words, 800, aFrame())).toEqual({ heightPx: 0, nodes: [] })
    }
  })

  it('explain every class, the hatch, the plain land and the marks', () => {
    const { nodes } = legendBand(someWords(), 800, aFrame())
    expect(textsIn(...nodes)).toEqual([
      'Events:',
      'one',
      'two',
      'three',
      'four or more',
      'Only mentioned',
      'No report',
      'Attack',
    ])
    const { classes, land } = aFrame().palette.fills
    const swatches = nodesIn(...nodes).filter(({ tag }) => tag === 'rect')
    expect(swatches.map(({ attributes }) => attributes.fill)).toEqual([
      ...Object.values(classes),
      'url(#test-hatch)',
      land,
    ])
  })

  it('explain a disc only where there is one', () => {
    const legend = someWords().legend
    const words = someWords({ legend: legend === null ? null : { ...legend, disc: 'Within' } })
    expect(textsIn(...legendBand(words, 800, aFrame()).nodes)).toContain('Within')
  })

  it('say in a line of their own how many events the map cannot show, and are no higher without', () => {
    const legend = someWords().legend
    const words = someWords({
      legend: legend === null ? null : { ...legend, unplaced: '2 events elsewhere' },
    })
    const [without, band] = [legendBand(someWords(), 800, aFrame()), legendBand(words, 800, aFrame())]
    expect(textsIn(...band.nodes).at(-1)).toBe('2 events elsewhere')
    expect(band.nodes.at(-1)?.attributes.transform).toMatch(/^translate\(12 /)
    expect(band.heightPx).toBe(without.heightPx + 20)
  })

  it('wrap on a narrow picture instead of running out of it', () => {
    const none = 'No report in this data set, which does not mean that nothing happened'
    const legend = someWords().legend
    const words = someWords({ legend: legend === null ? null : { ...legend, none } })
    const [wide, narrow] = [800, 300].map((widthPx) => legendBand(words, widthPx, aFrame()))
    expect(narrow?.heightPx).toBeGreaterThan(wide?.heightPx ?? 0)
    const lefts = (narrow?.nodes ?? []).map((item) =>
      Number(/translate\((\S+)/.exec(String(item.attributes.transform))?.[1]),
    )
    expect(lefts.every((left) => left < 300 - 40)).toBe(true) // each begins where a sign still fits
    const texts = textsIn(...(narrow?.nodes ?? []))
    expect(texts).not.toContain(none)
    expect(texts.join(' ')).toContain(none)
  })
})
