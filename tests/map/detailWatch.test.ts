import { expect, it } from 'vitest'
import { watchDetail } from '../../src/map/detailWatch'
import { IdleWatch } from '../../src/map/idleWatch'

function setUp(zoom: number) {
  const told: boolean[] = []
  const camera = { zoom }
  const idle = new IdleWatch((isIdle) => told.push(isIdle), [])
  return { told, camera, idle, detail: watchDetail(() => camera.zoom, idle) }
}

it('is content with coarse borders from afar', () => {
  const { told, idle } = setUp(5)
  idle.rested()
  expect(told).toEqual([true])
})

it('awaits the fine ones close up, from the start and after a movement, and only once', () => {
  const { told, camera, idle, detail } = setUp(7)
  idle.rested()
  expect(told).toEqual([])
  detail.came()
  idle.rested()
  expect(told).toEqual([true])
  camera.zoom = 8
  detail.look()
  expect(told).toEqual([true])
})

it('is not idle any more where a movement comes close', () => {
  const { told, camera, idle, detail } = setUp(5)
  idle.rested()
  camera.zoom = 6
  detail.look()
  idle.rested()
  expect(told).toEqual([true, false])
})
