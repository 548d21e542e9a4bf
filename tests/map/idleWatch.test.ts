import { expect, it } from 'vitest'
import { IdleWatch } from '../../src/map/idleWatch'

function setUp() {
  const told: boolean[] = []
  return { told, idle: new IdleWatch((isIdle) => told.push(isIdle), ['layers', 'borders']) }
}

it('is idle only after all that is awaited has come', () => {
  const { told, idle } = setUp()
  idle.rested()
  idle.came('layers')
  idle.rested()
  expect(told).toEqual([])
  idle.came('borders')
  idle.rested()
  expect(told).toEqual([true])
})

it('tells changes only', () => {
  const { told, idle } = setUp()
  idle.busy()
  idle.came('layers')
  idle.came('borders')
  idle.rested()
  idle.rested()
  idle.busy()
  idle.busy()
  expect(told).toEqual([true, false])
})
