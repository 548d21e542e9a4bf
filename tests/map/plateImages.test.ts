import { expect, it, vi } from 'vitest'
import { addPlates, forgetPlates } from '../../src/map/plateImages'
import { FakeMap } from '../support/fakeMap'

const IMAGE = { width: 1, height: 1, data: new Uint8ClampedArray(4) }

it('draws each plate once', () => {
  const map = new FakeMap()
  const draw = vi.fn(() => IMAGE)
  addPlates(map, { pixelRatio: 2, draw }, [{ id: 'a' }, { id: 'b' }])
  addPlates(map, { pixelRatio: 2, draw }, [{ id: 'b' }])
  expect(draw).toHaveBeenCalledTimes(2)
  expect(map.listImages()).toEqual(['a', 'b'])
})

it('goes on without an image that could not be drawn', () => {
  const map = new FakeMap()
  addPlates(map, { pixelRatio: 2, draw: () => null }, [{ id: 'a' }])
  expect(map.listImages()).toEqual([])
})

it('forgets what is not kept, of its own images only', () => {
  const map = new FakeMap()
  addPlates(map, { pixelRatio: 2, draw: () => IMAGE }, [{ id: 'a-1' }, { id: 'a-2' }, { id: 'b-1' }])
  forgetPlates(map, 'a-', ['a-2'])
  expect(map.listImages()).toEqual(['a-2', 'b-1'])
})
