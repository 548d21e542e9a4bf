import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PlainScreen } from '../../../src/map/plain/plainScreen'
import { stubCanvases } from '../marks/fakeContext'
import { aScene, REGION_SET } from '../scenes'
import { containerOf, stubFrames, stubPage } from './page'
import { squares } from './squares'

let frames: ReturnType<typeof stubFrames>

beforeEach(() => {
  stubCanvases()
  stubPage()
  frames = stubFrames()
})
afterEach(() => void vi.unstubAllGlobals())

function setUp() {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('stubCanvases comes first.')
  const screen = new PlainScreen(containerOf(800, 600), canvas, context, {
    geography: squares(),
    regionSet: REGION_SET,
    scene: aScene(),
    camera: { zoom: 5, lat: 50, lng: 35 },
    reducedMotion: false,
  })
  const told: string[] = []
  const tell = (what: string) => () => void told.push(what)
  const part = screen.connect({
    onBusy: tell('busy'),
    onMove: tell('move'),
    onMoveEnd: tell('end'),
    onResize: tell('resize'),
    onDraw: tell('draw'),
    onLand: tell('land'),
    onRest: tell('rest'),
    onFailed: tell('failed'),
  })
  /** Lets one frame come; what was told before goes. */
  const frame = (nowMs = 0) => {
    told.splice(0)
    frames.run(nowMs)
    return [...told]
  }
  return { screen, told, part, frame }
}

it('has the camera in its middle, and knows the regions around it', () => {
  const { screen } = setUp()
  expect(screen.placeAt([400, 300])).toEqual([expect.closeTo(35), expect.closeTo(50)])
  expect([screen.regionAt([380, 300]), screen.regionAt([420, 300])]).toEqual(['RU-KRS', 'UA-63'])
  expect(screen.regionAt([700, 300])).toBeNull()
})

it('draws in one frame what is asked for many times, and rests', () => {
  const { screen, frame } = setUp()
  screen.repaint()
  screen.repaint()
  screen.show(aScene({ selected: 'UA-63' }))
  expect(frames.asked()).toBe(1)
  expect(frame()).toEqual(['draw', 'rest'])
})

it('draws each step of a glide in its own frame, and rests only when it is over', () => {
  const { screen, frame, told } = setUp()
  screen.easeTo({ center: [36, 50], zoom: 6, duration: 100 })
  expect([told, screen.isMoving()]).toEqual([['busy'], true])
  expect(frame(0)).toEqual(['move', 'draw'])
  expect(frame(50)).toEqual(['move', 'draw'])
  expect(frame(100)).toEqual(['move', 'end', 'draw', 'rest'])
  expect([screen.getZoom(), screen.getCenter().lng]).toEqual([6, 36])
})

it('says nothing of fonts that come when nobody listens any more', async () => {
  const { part, told } = setUp()
  part()
  await new Promise((resolve) => queueMicrotask(() => resolve(undefined)))
  await Promise.resolve()
  expect(told).toEqual([])
})
