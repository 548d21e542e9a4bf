import { describe, expect, it } from 'vitest'
import { contrastOf, deltaE2000, leastDifference, lightnessOf } from './colourVision'

describe('the yardsticks for colours', () => {
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
    [[36.4612, 47.858, 18.3852], [36.2715, 50.5065, 21.2231], 1.4146],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('give the published difference of %j and %j: %f', (a, b, expected) => {
    expect(deltaE2000(a, b)).toBeCloseTo(expected, 4)
    expect(deltaE2000(b, a)).toBeCloseTo(expected, 4)
  })

  it('know black, white and grey', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect([lightnessOf('#000000'), lightnessOf('#ffffff')].map(Math.round)).toEqual([0, 100])
  })

  it('see that red and green of one lightness are one colour to some', () => {
    expect(leastDifference('#c00000', '#527a00')).toBeLessThan(11)
    expect(leastDifference('#000000', '#ffffff')).toBeGreaterThan(90)
  })
})
