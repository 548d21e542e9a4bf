import { beforeEach, expect, it, vi } from 'vitest'
import { watchGestures } from '../../../src/map/plain/gestures'
import type { Pixel } from '../../../src/map/pointing'

const canvas = document.createElement('canvas')
const camera = { hold: vi.fn(), drag: vi.fn(), letGo: vi.fn(), nudge: vi.fn() }
const onClick = vi.fn()
let stop: () => void = () => undefined

beforeEach(() => {
  vi.clearAllMocks()
  canvas.setPointerCapture = () => undefined
  stop()
  stop = watchGestures({ canvas, camera, size: () => ({ widthPx: 400, heightPx: 200 }), onClick })
})

function fire(type: string, [offsetX, offsetY]: Pixel, more: object = {}) {
  const event = new Event(type, { cancelable: true })
  const facts = { offsetX, offsetY, pointerId: 1, button: 0, pointerType: 'mouse', ...more }
  for (const [name, value] of Object.entries(facts)) Object.defineProperty(event, name, { value })
  canvas.dispatchEvent(event)
  return event
}

it('drags with the mouse, from the middle of the picture, which is no click', () => {
  fire('pointerdown', [200, 100])
  fire('pointermove', [210, 105])
  fire('pointerup', [210, 105])
  fire('click', [210, 105])
  expect(camera.drag.mock.calls).toEqual([[[0, 0], [10, 5], 0]])
  expect([camera.letGo.mock.calls.length, onClick.mock.calls.length]).toEqual([1, 0])
})

it('takes a hand that trembles for a click', () => {
  fire('pointerdown', [200, 100])
  fire('pointermove', [202, 101])
  fire('pointerup', [202, 101])
  fire('click', [202, 101])
  expect(camera.hold).not.toHaveBeenCalled()
  expect(onClick).toHaveBeenCalledExactlyOnceWith([202, 101])
})

it('leaves other buttons of the mouse alone, and a pointer that only passes', () => {
  fire('pointerdown', [200, 100], { button: 2 })
  fire('pointermove', [300, 100])
  expect(camera.drag).not.toHaveBeenCalled()
})

it('zooms with two fingers about their middle', () => {
  const touch = (pointerId: number) => ({ pointerType: 'touch', pointerId })
  fire('pointerdown', [150, 100], touch(1))
  fire('pointerdown', [250, 100], touch(2))
  fire('pointermove', [350, 100], touch(2))
  expect(camera.drag).toHaveBeenLastCalledWith([0, 0], [50, 0], 1)
  fire('pointerup', [350, 100], touch(2))
  expect(camera.letGo).not.toHaveBeenCalled()
  fire('pointercancel', [150, 100], touch(1))
  expect(camera.letGo).toHaveBeenCalledOnce()
})

it('zooms with the wheel about the pointer, faster with a pinch on a touch pad, and the page stays', () => {
  const wheel = fire('wheel', [300, 100], { deltaY: -66, deltaMode: 0, ctrlKey: false })
  expect(camera.drag).toHaveBeenLastCalledWith([100, 0], [100, 0], 0.1)
  expect(wheel.defaultPrevented).toBe(true)
  fire('wheel', [300, 100], { deltaY: 10, deltaMode: 0, ctrlKey: true })
  expect(camera.drag).toHaveBeenLastCalledWith([100, 0], [100, 0], -0.1)
  fire('wheel', [300, 100], { deltaY: 1, deltaMode: 1, ctrlKey: false })
  expect(camera.drag).toHaveBeenLastCalledWith([100, 0], [100, 0], -40 / 660)
})

it('comes closer where it is double-clicked, and goes away with Shift', () => {
  fire('dblclick', [300, 100], { shiftKey: false })
  fire('dblclick', [300, 100], { shiftKey: true })
  expect(camera.nudge.mock.calls).toEqual([
    [[100, 0], [100, 0], 1],
    [[100, 0], [100, 0], -1],
  ])
})

it('moves and zooms by keys, and leaves those of the page and the browser alone', () => {
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more })
    canvas.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(['ArrowLeft', 'ArrowDown', '+', '=', '-'].map((key) => press(key))).not.toContain(false)
  expect(camera.nudge.mock.calls).toEqual([
    [[-100, 0], [0, 0], 0],
    [[0, 100], [0, 0], 0],
    [[0, 0], [0, 0], 1],
    [[0, 0], [0, 0], 1],
    [[0, 0], [0, 0], -1],
  ])
  expect([press('L'), press('+', { ctrlKey: true }), press('toString')]).toEqual([false, false, false])
})

it('stops', () => {
  stop()
  fire('pointerdown', [200, 100])
  fire('pointermove', [250, 100])
  fire('wheel', [300, 100], { deltaY: -66, deltaMode: 0 })
  fire('dblclick', [300, 100])
  expect([camera.hold.mock.calls, camera.nudge.mock.calls]).toEqual([[], []])
})
