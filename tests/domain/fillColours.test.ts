import { describe, expect, it } from 'vitest'
import { FILL_CLASSES } from '../../src/domain/fillClasses'
import { FILL_COLOURS } from '../../src/domain/fillColours'
import { leastDifference, lightnessOf } from './colourVision'

describe.each(['light', 'dark'] as const)('shades of the regions in the %s theme', (theme) => {
  const { classes, land, hatch } = FILL_COLOURS[theme]
  const lightness = FILL_CLASSES.map((one) => lightnessOf(classes[one]))
  const away = theme === 'light' ? -1 : 1

  it('differ in lightness alone by at least 9 L* from one to the next', () => {
    const steps = lightness.slice(1).map((own, index) => away * (own - (lightness[index] ?? 0)))
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(9)
  })

  it('lead away from plain land, whatever the reader’s colour vision', () => {
    expect(away * (lightness.at(0) ?? 0)).toBeGreaterThan(away * lightnessOf(land))
    for (const one of FILL_CLASSES) expect(leastDifference(classes[one], land)).toBeGreaterThanOrEqual(6)
  })

  it('leave the hatch of a mentioned region to be seen on plain land', () => {
    expect(leastDifference(hatch, land)).toBeGreaterThanOrEqual(11)
  })
})
