import { expect, it, vi } from 'vitest'
import type { MapEvents } from '../../src/map/mapEvents'
import { createWebglMap } from '../../src/map/webglMap'
import { aGeography, aPoint, aScene, REGION_SET } from './scenes'

const TEXTS = { canvasLabel: 'Regions', roleDescription: 'interactive map' }

function setUp() {
  const on = {
    onPick: vi.fn<MapEvents['onPick']>(),
    onPickEvent: vi.fn<MapEvents['onPickEvent']>(),
    onHover: vi.fn<MapEvents['onHover']>(),
    onCamera: vi.fn<MapEvents['onCamera']>(),
    onPointView: vi.fn<MapEvents['onPointView']>(),
    onMove: vi.fn<MapEvents['onMove']>(),
    onIdle: vi.fn<MapEvents['onIdle']>(),
    onFailed: vi.fn<MapEvents['onFailed']>(),
  }
  const container = document.createElement('div')
  const controller = createWebglMap(container, {
    geography: aGeography('coarse'),
    regionSet: REGION_SET,
    scene: aScene(),
    reducedMotion: true,
    texts: { en: TEXTS, uk: TEXTS },
    on,
  })
  return { on, container, controller }
}

it('says that there is no WebGL, as in this page, and leaves the container empty', () => {
  const { on, container } = setUp()
  expect(on.onFailed).toHaveBeenCalledExactlyOnceWith('webgl')
  expect(container.childElementCount).toBe(0)
})

it('stays inert where there is no map', () => {
  const { on, controller } = setUp()
  controller.show(aScene({ selected: 'UA-63' }))
  controller.refine(null)
  controller.frame(['UA-63'])
  controller.framePoints([aPoint()])
  controller.fit()
  controller.zoomBy(1)
  controller.panBy(10, 10)
  controller.setPadding({ top: 0, right: 0, bottom: 0, left: 0 })
  expect(controller.boxOf('UA-63')).toBeNull()
  controller.remove()
  expect(on.onIdle).not.toHaveBeenCalled()
  expect(on.onPointView).not.toHaveBeenCalled()
})
