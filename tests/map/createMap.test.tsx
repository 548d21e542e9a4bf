import { GPUInitializationError } from 'maplibre-gl'
import { expect, it } from 'vitest'
import { createMap } from '../../src/map/createMap'

it('throws what the controller understands where there is no WebGL, as in this page', () => {
  const container = document.createElement('div')
  const camera = { zoom: 5, lat: 49, lng: 33 }
  const create = () =>
    createMap(container, { bounds: [20, 44, 42, 56], camera, theme: 'light', reducedMotion: false })
  expect(create).toThrow(GPUInitializationError)
  expect(container.childElementCount).toBe(0)
})
