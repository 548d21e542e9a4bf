import { beforeEach, expect, it, vi } from 'vitest'
import { cooperate } from '../../src/map/cooperation'

const element = document.createElement('div')
const map = element.appendChild(document.createElement('canvas'))
const onLeft = vi.fn()
const reached = vi.fn()
let stop: () => void = () => undefined

for (const type of ['wheel', 'pointerdown', 'pointermove', 'touchmove'])
  map.addEventListener(type, ({ type: name }) => void reached(name))

beforeEach(() => {
  vi.clearAllMocks()
  stop()
  stop = cooperate(element, onLeft)
})

function fire(type: string, facts: object): Event {
  const event = new Event(type, { bubbles: true, cancelable: true })
  for (const [name, value] of Object.entries(facts)) Object.defineProperty(event, name, { value })
  map.dispatchEvent(event)
  return event
}

it('leaves the wheel to the page, but for one with Ctrl or ⌘', () => {
  const turned = fire('wheel', { ctrlKey: false, metaKey: false })
  expect(turned.defaultPrevented).toBe(false)
  expect(reached).not.toHaveBeenCalled()
  expect(onLeft).toHaveBeenCalledExactlyOnceWith('wheel')
  fire('wheel', { ctrlKey: true, metaKey: false })
  fire('wheel', { ctrlKey: false, metaKey: true })
  expect(reached).toHaveBeenCalledTimes(2)
  expect(onLeft).toHaveBeenCalledOnce()
})

it('leaves one finger to the page, and gives two to the map', () => {
  const touch = (pointerId: number) => ({ pointerType: 'touch', pointerId })
  fire('pointerdown', touch(1))
  fire('pointermove', touch(1))
  expect(fire('touchmove', { touches: [1] }).defaultPrevented).toBe(false)
  expect(reached.mock.calls).toEqual([['pointerdown']])
  expect(onLeft).toHaveBeenCalledExactlyOnceWith('finger')
  fire('pointerdown', touch(2))
  fire('pointermove', touch(2))
  expect(fire('touchmove', { touches: [1, 2] }).defaultPrevented).toBe(true)
  expect(reached.mock.calls.slice(1)).toEqual([['pointerdown'], ['pointermove'], ['touchmove']])
  expect(onLeft).toHaveBeenCalledOnce()
  fire('pointerup', touch(2))
  fire('pointermove', touch(1))
  expect(reached).toHaveBeenCalledTimes(4)
})

it('lets the mouse drag, and everything once it is stopped', () => {
  fire('pointermove', { pointerType: 'mouse', pointerId: 1 })
  expect(reached).toHaveBeenCalledOnce()
  stop()
  fire('wheel', { ctrlKey: false, metaKey: false })
  expect(reached).toHaveBeenCalledTimes(2)
  expect(onLeft).not.toHaveBeenCalled()
})
