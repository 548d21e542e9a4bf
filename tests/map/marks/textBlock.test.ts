import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Measure, textBlock } from '../../../src/map/marks/textBlock'

/** Letters of half their size, strong ones of six tenths. */
const measure: Measure = (text, isStrong) => text.length * (isStrong ? 0.6 : 0.5)
const line = (text: string, sizePx = 10, isStrong = false) => ({ text, sizePx, isStrong })
const textsOf = (text: string, isStrong = false) =>
  textBlock([line(text, 10, isStrong)], 1.2, measure).lines.map((one) => one.text)

it('is as wide as its widest line and as high as all of them', () => {
  const block = textBlock([line('Kharkiv', 10, true), line('Харків', 20)], 1.2, measure)
  expect(block.widthPx).toBeCloseTo(6 * 0.5 * 20)
  expect(block.heightPx).toBeCloseTo(1.2 * 30)
  expect(block.lines).toEqual([line('Kharkiv', 10, true), line('Харків', 20)])
})

it('is nothing for no text', () => {
  expect(textBlock([], 1.2, measure)).toMatchObject({ lines: [], widthPx: 0, heightPx: 0 })
})

describe('a text', () => {
  it('stays on one line up to ten times its size', () => {
    expect(textsOf('Kharkiv Oblast 20 le')).toHaveLength(1)
    expect(textsOf('Kharkiv Oblast 21 let')).toHaveLength(2)
  })

  it('is broken into lines that are about as long as each other', () => {
    expect(textsOf('Івано-Франківська область')).toEqual(['Івано-Франківська', 'область'])
    expect(textsOf('aaa bbb ccc ddd eee fff ggg')).toEqual(['aaa bbb ccc', 'ddd eee fff ggg'])
  })

  it('needs more lines where it is strong', () => {
    expect(textsOf('Zaporizhzhia Oblast')).toHaveLength(1)
    expect(textsOf('Zaporizhzhia Oblast', true)).toHaveLength(2)
  })

  it('keeps words that are too long whole', () => {
    expect(textsOf('Zaporizhzhiaaaaaaaaaaaaaaaa')).toEqual(['Zaporizhzhiaaaaaaaaaaaaaaaa'])
  })

  it('keeps size and weight on each of its lines', () => {
    const { lines, heightPx } = textBlock([line('Zaporizhzhia Oblast', 14, true)], 1.15, measure)
    expect(lines).toEqual([line('Zaporizhzhia', 14, true), line('Oblast', 14, true)])
    expect(heightPx).toBeCloseTo(2 * 1.15 * 14)
  })
})

it('loses no word and leaves no line empty', () => {
  const words = fc.array(fc.stringMatching(/^[a-zа-яі-]{1,14}$/), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(words, (all) => {
      const lines = textsOf(all.join(' '))
      expect(lines.join(' ')).toBe(all.join(' '))
      expect(lines).not.toContain('')
      expect(lines.length).toBeLessThanOrEqual(Math.ceil(all.join(' ').length / 20))
    }),
  )
})
