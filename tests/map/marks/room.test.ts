import { expect, it } from 'vitest'
import { Room } from '../../../src/map/marks/room'

it('is free until something is there, and beside what is there', () => {
  const room = new Room()
  expect(room.isFree([0, 0, 10, 10])).toBe(true)
  room.take([0, 0, 10, 10], [30, 0, 40, 10])
  expect(room.isFree([5, 5, 15, 15])).toBe(false)
  expect(room.isFree([25, 0, 35, 10])).toBe(false)
  expect(room.isFree([10, 0, 30, 10])).toBe(true)
})

it('is not taken by asking', () => {
  const room = new Room()
  room.isFree([0, 0, 10, 10])
  expect(room.isFree([0, 0, 10, 10])).toBe(true)
})
