import { expect, it } from 'vitest'
import type { Camera } from '../../../src/domain/view'
import { PlainCamera } from '../../../src/map/plain/plainCamera'

const START: Camera = { zoom: 5, lat: 50, lng: 35 }
const GOAL: { center: [number, number]; zoom: number } = { center: [37, 51], zoom: 6 }

function setUp(reducedMotion = false) {
  const frames = new Set<(nowMs: number) => void>()
  const camera = new PlainCamera({
    camera: START,
    bounds: [20, 40, 60, 60],
    reducedMotion,
    nextFrame(run) {
      frames.add(run)
      return () => frames.delete(run)
    },
  })
  const told: string[] = []
  camera.tell({
    onBusy: () => void told.push('busy'),
    onMove: () => void told.push('move'),
    onMoveEnd: () => void told.push('end'),
  })
  /** Lets frames come at these times. */
  const at = (...timesMs: readonly number[]) => {
    for (const nowMs of timesMs) {
      const [run] = frames
      frames.clear()
      run?.(nowMs)
    }
  }
  return { camera, told, at, frames }
}

it('jumps at once', () => {
  const { camera, told } = setUp()
  camera.jumpTo(GOAL)
  expect(camera.drawn).toEqual({ zoom: 6, lat: 51, lng: 37 })
  expect([told, camera.isMoving()]).toEqual([['busy', 'move', 'end'], false])
})

it('glides there in the time that it is given', () => {
  const { camera, told, at } = setUp()
  camera.easeTo({ ...GOAL, duration: 100 })
  at(1000, 1050)
  expect(camera.isMoving()).toBe(true)
  expect(camera.getZoom()).toBeCloseTo(5.5)
  at(1100)
  expect(camera.drawn).toEqual({ zoom: 6, lat: 51, lng: 37 })
  expect([told, camera.isMoving()]).toEqual([['busy', 'move', 'move', 'move', 'end'], false])
})

it('jumps where motion is reduced', () => {
  const { camera, frames } = setUp(true)
  camera.easeTo({ ...GOAL, duration: 100 })
  expect([camera.getZoom(), frames.size]).toEqual([6, 0])
})

it('stops where fingers take it, and says so only when they let go', () => {
  const { camera, told, at, frames } = setUp()
  camera.easeTo({ ...GOAL, duration: 100 })
  at(0, 50)
  camera.hold()
  camera.hold()
  camera.drag([0, 0], [-100, 0])
  expect([camera.isMoving(), frames.size, told.includes('end')]).toEqual([true, 0, false])
  camera.letGo()
  camera.letGo()
  expect([camera.isMoving(), told.filter((what) => what === 'end')]).toEqual([false, ['end']])
})

it('adds up moves that are smaller than what a link can hold', () => {
  const { camera } = setUp()
  camera.hold()
  for (let i = 0; i < 10; i++) camera.drag([0, 0], [0, 0], 0.002)
  expect(camera.getZoom()).toBe(5.02)
})

it('goes on from where it is going', () => {
  const { camera, at } = setUp()
  camera.nudge([0, 0], [0, 0], 1)
  at(0, 20)
  camera.nudge([0, 0], [0, 0], 1)
  at(20, 1000)
  expect(camera.getZoom()).toBe(7)
})

it('leaves nothing behind', () => {
  const { camera, told, frames } = setUp()
  camera.easeTo({ ...GOAL, duration: 100 })
  camera.remove()
  camera.jumpTo(GOAL)
  expect([told, frames.size]).toEqual([['busy'], 0])
})
