import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/language'
import { LayerStack } from '../../src/map/layerStack'
import { createLayers } from '../../src/map/layers'
import type { Scene } from '../../src/map/scene'
import { FakeMap } from '../support/fakeMap'
import { aGeography, aLook, aPoint, aScene, aSceneOf, REGION_SET } from './scenes'

const REGIONS = new Map([
  ['UA-63', aLook()],
  ['RU-KRS', aLook({ isOnlyMentioned: true })],
])

function drawn(scenes: readonly Scene[]) {
  const [first = aScene(), ...others] = scenes
  const map = new FakeMap()
  const stack = new LayerStack(map, createLayers(aGeography('coarse'), REGION_SET.bounds), first)
  stack.open()
  for (const scene of others) stack.show(scene)
  return map
}

describe.each(['light', 'dark'] as const)('the land in the %s theme', (theme) => {
  it.each(LANGUAGES)('is a valid style in %s', (language) => {
    const scene = aScene({ theme, language, regions: REGIONS, selected: 'UA-63', hovered: 'RU-KRS' })
    expect(validateStyleMin(drawn([scene]).style)).toEqual([])
  })

  it('is the same after a change of theme as from the start', () => {
    const other = theme === 'light' ? 'dark' : 'light'
    const before = aScene({ theme: other, regions: REGIONS, selected: 'UA-63' })
    const after = { ...before, theme, language: 'uk' } as const
    const [changed, fresh] = [drawn([before, after]), drawn([after])]
    expect(changed.style.layers).toEqual(fresh.style.layers)
  })
})

it('has borders and coast over water over fills over the ground', () => {
  const ids = drawn([aScene()]).style.layers.map(({ id }) => id)
  expect(ids).toEqual([
    ...['background', 'sea', 'context'],
    ...['region-fill', 'region-hatch'],
    ...['river-areas', 'river-lines', 'lakes', 'coast', 'region-borders', 'state-borders'],
  ])
})

it('has no part in marks, names and outlines: they change without a tile being cut', () => {
  const points = [aPoint(), aPoint({ row: 1, radiusKm: 10 })]
  const after = aSceneOf(points, {
    emphasised: points,
    isOwn: true,
    language: 'uk',
    selected: 'UA-63',
    hovered: 'UA-30',
  })
  const map = drawn([aScene(), after])
  expect(map.retiled).toEqual([])
  expect(map.style).toEqual(drawn([aScene()]).style)
})
