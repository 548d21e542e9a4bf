import { render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, it, vi } from 'vitest'
import { type CreateMapController, type MapController, NO_MAP } from '../../src/map/controller'
import { MapView } from '../../src/map/MapView'
import type { Scene } from '../../src/map/scene'
import { aGeography, aScene, REGION_SET } from './scenes'

const nothing = () => undefined
const TEXTS = { canvasLabel: 'Regions', roleDescription: 'interactive map' }
const OPTIONS = {
  geography: aGeography('coarse'),
  regionSet: REGION_SET,
  reducedMotion: true,
  texts: { en: TEXTS, uk: TEXTS },
  on: {
    onPick: nothing,
    onPickEvent: nothing,
    onHover: nothing,
    onCamera: nothing,
    onPointView: nothing,
    onMove: nothing,
    onIdle: nothing,
    onFailed: nothing,
  },
}

function setUp() {
  const alive = new Map<MapController, Scene>()
  const createController: CreateMapController = (_, { scene }) => {
    const controller: MapController = {
      show: (next) => void alive.set(controller, next),
      refine: nothing,
      frame: nothing,
      framePoints: nothing,
      fit: nothing,
      zoomBy: nothing,
      panBy: nothing,
      camera: () => null,
      size: () => null,
      boxOf: () => null,
      setPadding: nothing,
      remove: () => void alive.delete(controller),
    }
    alive.set(controller, scene)
    return controller
  }
  const onController = vi.fn<(controller: MapController | null) => void>()
  const view = (scene: Scene) => (
    <StrictMode>
      <MapView
        scene={scene}
        options={OPTIONS}
        onController={onController}
        createController={createController}
      />
    </StrictMode>
  )
  return { alive, onController, view, ...render(view(aScene())) }
}

it('has exactly one controller alive, and none after it is gone', () => {
  const { alive, view, rerender, unmount, onController } = setUp()
  expect(alive.size).toBe(1)
  expect(onController).toHaveBeenLastCalledWith([...alive.keys()][0])
  rerender(view(aScene({ selected: 'UA-63' })))
  expect(alive.size).toBe(1)
  unmount()
  expect(alive.size).toBe(0)
  expect(onController).toHaveBeenLastCalledWith(null)
})

it('shows each scene that it is given', () => {
  const { alive, view, rerender } = setUp()
  const scene = aScene({ selected: 'UA-63' })
  rerender(view(scene))
  expect([...alive.values()]).toEqual([scene])
})

it('takes the focus over from the map that it replaces', () => {
  const drawing = (name: string): CreateMapController => {
    const create: CreateMapController = (container) => {
      const canvas = document.createElement('canvas')
      canvas.tabIndex = 0
      canvas.setAttribute('aria-label', name)
      container.append(canvas)
      return { ...NO_MAP, remove: () => canvas.remove() }
    }
    return create
  }
  const [first, second] = [drawing('first'), drawing('second')]
  const view = (createController: CreateMapController) => (
    <MapView scene={aScene()} options={OPTIONS} onController={nothing} createController={createController} />
  )
  const { rerender } = render(view(first))
  screen.getByLabelText('first').focus()
  rerender(view(second))
  expect(screen.getByLabelText('second')).toHaveFocus()
  expect(screen.queryByLabelText('first')).not.toBeInTheDocument()
})
