import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/language'
import { LayerStack } from '../../src/map/layerStack'
import { createLayers } from '../../src/map/layers'
import type { Scene } from '../../src/map/scene'
import { FakeMap } from '../support/fakeMap'
import { aGeography, aLook, aPoint, aScene, aSceneOf, REGION_SET } from './scenes'

const IMAGE = { width: 1, height: 1, data: new Uint8ClampedArray(4) }

function drawn(scenes: readonly Scene[]) {
  const [first = aScene(), ...others] = scenes
  const map = new FakeMap()
  const painter = { pixelRatio: 1, draw: () => IMAGE }
  const painters = { rows: painter, points: painter }
  const stack = new LayerStack(map, createLayers(aGeography('coarse'), REGION_SET, painters), first)
  stack.open()
  for (const scene of others) stack.show(scene)
  return map
}

describe.each(['light', 'dark'] as const)('everything drawn in the %s theme', (theme) => {
  it.each(LANGUAGES)('is a valid style in %s', (language) => {
    const points = [aPoint(), aPoint({ row: 1, radiusKm: 10 })]
    const scene = aSceneOf(points, {
      theme,
      language,
      regions: new Map([['UA-63', aLook()]]),
      emphasised: points,
    })
    expect(validateStyleMin(drawn([scene]).style)).toEqual([])
  })

  it('is the same after a change of theme as from the start', () => {
    const other = theme === 'light' ? 'dark' : 'light'
    const regions = new Map([['UA-63', aLook()]])
    const before = aSceneOf([aPoint()], { theme: other, regions })
    const after = { ...before, theme, language: 'uk' } as const
    const [changed, fresh] = [drawn([before, after]), drawn([after])]
    // The sheet below the layers comes with the style, which a new map gets in its own theme.
    expect(changed.style.layers.slice(1)).toEqual(fresh.style.layers.slice(1))
  })
})

it('puts points on top and labels of events below them, since what is higher is placed first', () => {
  const ids = drawn([aScene()]).style.layers.map(({ id }) => id)
  const labels = ['region-labels-plain', 'region-labels-z3', 'region-labels-z3Third', 'region-labels']
  expect(ids.slice(-7)).toEqual([...labels, 'point-plates', 'point-ring', 'point-emphasis'])
  expect(ids.indexOf('disc-emphasis')).toBeLessThan(ids.indexOf('cities-4'))
  expect(ids.indexOf('region-fill')).toBeLessThan(ids.indexOf('region-borders'))
  expect(ids.indexOf('region-borders')).toBeLessThan(ids.indexOf('region-outline'))
})
