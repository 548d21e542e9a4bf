import { expect, it } from 'vitest'
import { outlinesOf } from '../../src/map/scene'
import { aScene } from './scenes'

it('outlines what is named, hovered and selected, the selected region last and as such', () => {
  const scene = aScene({ selected: 'UA-63', outlined: ['UA-63', 'RU-KRS'], hovered: 'UA-30' })
  expect([...outlinesOf(scene)]).toEqual([
    ['RU-KRS', 'named'],
    ['UA-30', 'named'],
    ['UA-63', 'selected'],
  ])
  expect(outlinesOf(aScene()).size).toBe(0)
})
