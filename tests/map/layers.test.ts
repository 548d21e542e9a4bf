import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/language'
import { LayerStack } from '../../src/map/layerStack'
import { createLayers } from '../../src/map/layers'
import type { Scene } from '../../src/map/scene'
import { FakeMap } from '../support/fakeMap'
import { aGeography, aLook, aScene, REGION_SET } from './scenes'

const IMAGE = { width: 1, height: 1, data: new Uint8ClampedArray(4) }

function drawn(scenes: readonly Scene[]) {
  const [first = aScene(), ...others] = scenes
  const map = new FakeMap()
  const painter = { pixelRatio: 1, draw: () => IMAGE }
  const stack = new LayerStack(map, createLayers(aGeography('coarse'), REGION_SET, painter), first)
  stack.open()
  for (const scene of others) stack.show(scene)
  return map
}

describe.each(['light', 'dark'] as const)('everything drawn in the %s theme', (theme) => {
  it.each(LANGUAGES)('is a valid style in %s', (language) => {
    const scene = aScene({ theme, language, regions: new Map([['UA-63', aLook()]]) })
    expect(validateStyleMin(drawn([scene]).style)).toEqual([])
  })

  it('is the same after a change of theme as from the start', () => {
    const other = theme === 'light' ? 'dark' : 'light'
    const regions = new Map([['UA-63', aLook()]])
    const changed = drawn([aScene({ theme: other, regions }), aScene({ theme, regions, language: 'uk' })])
    const fresh = drawn([aScene({ theme, regions, language: 'uk' })])
    // The sheet below the layers comes with the style, which a new map gets in its own theme.
    expect(changed.style.layers.slice(1)).toEqual(fresh.style.layers.slice(1))
  })
})

it('puts labels of events on top, since those are placed first', () => {
  const ids = drawn([aScene()]).style.layers.map(({ id }) => id)
  expect(ids.slice(-2)).toEqual(['region-labels-plain', 'region-labels'])
  expect(ids.indexOf('region-fill')).toBeLessThan(ids.indexOf('region-borders'))
  expect(ids.indexOf('region-borders')).toBeLessThan(ids.indexOf('region-outline'))
})
