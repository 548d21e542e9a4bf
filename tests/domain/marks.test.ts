import { describe, expect, it } from 'vitest'
import { BUILT_IN_TYPES } from '../../src/domain/eventType'
import { MARK_PATHS, markOf } from '../../src/domain/marks'
import { contrastOf, leastDifference } from './colourVision'

const GROUNDS = { light: '#ffffff', dark: '#181b1f' } as const
const THEMES = ['light', 'dark'] as const

describe('marks of event types', () => {
  it('differ in shape for every two types, so that nobody needs colour', () => {
    const shapes = BUILT_IN_TYPES.map((type) => markOf(type).shape)
    expect(new Set(shapes).size).toBe(BUILT_IN_TYPES.length)
    const drawings = Object.values(MARK_PATHS)
    expect(new Set(drawings).size).toBe(drawings.length)
  })

  it('share a colour only between unlike shapes, and use at most six', () => {
    for (const theme of THEMES) {
      const looks = BUILT_IN_TYPES.map((type) => `${markOf(type).shape} ${markOf(type).colour[theme]}`)
      expect(new Set(looks).size).toBe(looks.length)
      expect(new Set(BUILT_IN_TYPES.map((type) => markOf(type).colour[theme])).size).toBeLessThanOrEqual(6)
    }
  })

  it.each(THEMES)('stand out from the ground by at least 3 to 1 in the %s theme', (theme) => {
    const faint = BUILT_IN_TYPES.filter((type) => contrastOf(markOf(type).colour[theme], GROUNDS[theme]) < 3)
    expect(faint).toEqual([])
  })

  it.each(THEMES)('have colours that colour-blind readers tell apart in the %s theme', (theme) => {
    const colours = [...new Set(BUILT_IN_TYPES.map((type) => markOf(type).colour[theme]))]
    const pairs = colours.flatMap((a, index) => colours.slice(index + 1).map((b) => [a, b] as const))
    const alike = pairs.filter(([a, b]) => leastDifference(a, b) < 11)
    expect(alike).toEqual([])
    expect(pairs.length).toBeGreaterThanOrEqual(10)
  })

  it.each(['unheardOf', '', 'constructor', '__proto__', 'toString'])(
    'are a dot for a type of a data set’s own: %j',
    (type) => {
      expect(markOf(type)).toEqual(markOf('other'))
      expect(markOf(type).shape).toBe('dot')
    },
  )
})
