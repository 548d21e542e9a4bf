import { beforeEach, expect, it } from 'vitest'
import { Overlay } from '../../src/map/overlay'
import { contextOf, stubCanvases } from './marks/fakeContext'

const PLACE = { left: 10, top: 20, widthPx: 300, heightPx: 200 }

beforeEach(stubCanvases)

function setUp(isInSoftware = false) {
  const parent = document.createElement('div')
  parent.append(document.createElement('p'))
  document.body.append(parent)
  const overlay = new Overlay(parent, isInSoftware)
  const canvas = parent.querySelector('canvas')
  if (canvas === null) throw new Error('There is no canvas.')
  return { overlay, parent, canvas }
}

it('lies over what is there, out of the way of pointers and of screen readers', () => {
  const { canvas, parent } = setUp()
  expect(parent.lastElementChild).toBe(canvas)
  expect(canvas).toHaveAttribute('aria-hidden', 'true')
  expect(canvas.style).toMatchObject({ position: 'absolute', pointerEvents: 'none' })
})

it.each([1, 2, 1.25])('has as many pixels as the screen has: %s to one of CSS', (ratio) => {
  const { overlay, canvas } = setUp()
  overlay.place(PLACE, ratio)
  expect([canvas.width, canvas.height]).toEqual([300 * ratio, 200 * ratio])
  expect(canvas.style).toMatchObject({ translate: '10px 20px', width: '300px', height: '200px' })
})

it.each([true, false])('is drawn by the processor where there is no GPU: %s', (isInSoftware) => {
  expect(contextOf(setUp(isInSoftware).canvas).isInSoftware).toBe(isInSoftware)
})

it('takes no room before it has a place', () => {
  const { canvas } = setUp()
  expect([canvas.width, canvas.height]).toEqual([0, 0])
})

it('goes out of the document, and gives its memory back', () => {
  const { overlay, canvas } = setUp()
  overlay.place(PLACE, 1)
  overlay.remove()
  expect([canvas.isConnected, canvas.width]).toEqual([false, 0])
})
