import { describe, expect, it } from 'vitest'
import { overlap, type Rect } from '../../../src/domain/rect'
import { ownPlates, ownStrip } from '../../../src/export/picture/ownBand'
import { pictureOf } from '../../../src/export/picture/picture'
import { aFrame, nodesIn, someFacts, someOptions, someWords, textsIn } from './frames'

const BAND = 'Your file – not published by this site'

function signsIn(band: string | null, heading: readonly string[] = ['Report']) {
  const picture = pictureOf(someFacts(), someOptions({ words: someWords({ band, heading }) }))
  const signs = nodesIn(picture).flatMap(({ attributes }) => attributes['data-own'] ?? [])
  return { signs, said: textsIn(picture).filter((text) => text === BAND).length }
}

describe('a picture of the reader’s own file', () => {
  it('says whose it is above everything, and twice on the map', () => {
    expect(signsIn(BAND)).toEqual({ signs: ['strip', 'plate', 'plate'], said: 3 })
  })

  it('says it on the map alone where the page around says it', () => {
    expect(signsIn(BAND, [])).toEqual({ signs: ['plate', 'plate'], said: 2 })
  })

  it('is told from one of published data, which says nothing', () => {
    expect(signsIn(null)).toEqual({ signs: [], said: 0 })
  })
})

describe('the strip', () => {
  it('breaks its words on a narrow picture and grows', () => {
    const wide = ownStrip(BAND, 800, aFrame())
    const narrow = ownStrip(BAND, 150, aFrame())
    expect(textsIn(...narrow.nodes).join(' ')).toBe(BAND)
    expect(narrow.heightPx).toBeGreaterThan(wide.heightPx)
    expect(ownStrip(null, 800, aFrame())).toEqual({ heightPx: 0, nodes: [] })
  })
})

describe('the plates on the map', () => {
  it('lie within it, at the upper and the lower edge', () => {
    const { widthPx, heightPx } = aFrame().size
    const { taken } = ownPlates(BAND, [], aFrame())
    expect(taken).toHaveLength(2)
    for (const [left, top, right, bottom] of taken) {
      expect(Math.min(left, top, widthPx - right, heightPx - bottom)).toBeGreaterThanOrEqual(0)
    }
    expect(taken[0]?.[1]).toBeLessThan(20)
    expect(taken[1]?.[3]).toBeGreaterThan(heightPx - 20)
  })

  it('make room for marks', () => {
    const mark: Rect = [390, 0, 410, 40]
    const { taken } = ownPlates(BAND, [mark], aFrame())
    expect(taken.filter((plate) => overlap(plate, mark))).toEqual([])
  })

  it('are there all the same where marks are everywhere', () => {
    expect(ownPlates(BAND, [[0, 0, 800, 500]], aFrame()).taken).toHaveLength(2)
  })
})
