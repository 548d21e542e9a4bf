import { expect, it } from 'vitest'
import { areSameOutlines, outlinedRegions } from '../../../src/map/outlines/outlinedRegions'

it('outlines what is hovered, every region of an event, and the selected one, which looks otherwise', () => {
  const looks = outlinedRegions({ hovered: 'UA-30', selected: 'UA-63', outlined: ['RU-KRS', 'UA-63'] })
  expect(Object.fromEntries(looks)).toEqual({ 'RU-KRS': 'named', 'UA-63': 'selected', 'UA-30': 'named' })
})

it('leaves the selected region selected under the pointer', () => {
  const looks = outlinedRegions({ hovered: 'UA-63', selected: 'UA-63', outlined: [] })
  expect([...looks]).toEqual([['UA-63', 'selected']])
})

it.each([
  [{ hovered: null, selected: 'UA-63', outlined: ['RU-KRS'] }, true],
  [{ hovered: 'UA-63', selected: null, outlined: ['RU-KRS'] }, false],
  [{ hovered: null, selected: 'UA-63', outlined: [] }, false],
  [{ hovered: 'UA-30', selected: 'UA-63', outlined: ['RU-KRS'] }, false],
])('tells whether %j looks the same: %s', (scene, isSame) => {
  const before = outlinedRegions({ hovered: 'UA-63', selected: 'UA-63', outlined: ['RU-KRS'] })
  expect(areSameOutlines(before, outlinedRegions(scene))).toBe(isSame)
})
