import { expect, it, vi } from 'vitest'
import type { PointView } from '../../src/domain/pointView'
import type { Camera } from '../../src/domain/view'
import { watchPoints } from '../../src/map/pointWatch'

function setUp() {
  let camera: Camera = { zoom: 6.4, lat: 50, lng: 30 }
  let widthPx = 1000
  const onPointView = vi.fn<(view: PointView) => void>()
  const look = watchPoints({ camera: () => camera, size: () => ({ widthPx, heightPx: 600 }), onPointView })
  return {
    onPointView,
    move: (changes: Partial<Camera>): void => {
      camera = { ...camera, ...changes }
      look()
    },
    resize: (nextPx: number): void => {
      widthPx = nextPx
      look()
    },
  }
}

it('tells at once what the map needs', () => {
  const { onPointView } = setUp()
  expect(onPointView).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ fromZoom: 6, toZoom: 6 }))
})

it('tells nothing while that is enough', () => {
  const { onPointView, move, resize } = setUp()
  move({ lng: 31 })
  move({ zoom: 6.6 })
  resize(1100)
  expect(onPointView).toHaveBeenCalledOnce()
})

it('tells once what a movement comes to need, on its way', () => {
  const { onPointView, move } = setUp()
  for (const zoom of [6.5, 6.8, 6.9, 7, 7.1]) move({ zoom })
  expect(onPointView).toHaveBeenCalledTimes(2)
  expect(onPointView).toHaveBeenLastCalledWith(expect.objectContaining({ fromZoom: 6, toZoom: 7 }))
  move({ lng: 60 })
  expect(onPointView).toHaveBeenCalledTimes(3)
})

it('tells what a larger map needs', () => {
  const { onPointView, resize } = setUp()
  resize(2000)
  expect(onPointView).toHaveBeenCalledTimes(2)
})
