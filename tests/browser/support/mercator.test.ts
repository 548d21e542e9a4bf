import { describe, expect, it } from 'vitest'
import { cameraOf, mapValueOf, pixelOf } from './mercator'

const BOX = { x: 100, y: 50, width: 800, height: 600 }
const KHARKIV = { zoom: 6.2, lat: 49, lng: 34.5 }

describe('cameraOf', () => {
  it('reads zoom, latitude and longitude from a link', () => {
    expect(cameraOf('#v=1&map=6.20/49.0000/34.5000&region=UA-63')).toEqual(KHARKIV)
  })

  it.each(['', '#v=1', '#map=6/49', '#map=a/b/c'])('has no camera for %j', (fragment) => {
    expect(cameraOf(fragment)).toBeUndefined()
  })

  it('reads back what it writes', () => {
    expect(cameraOf(`#map=${mapValueOf(KHARKIV)}`)).toEqual(KHARKIV)
  })
})

describe('pixelOf', () => {
  it('draws the centre in the middle of the box', () => {
    expect(pixelOf([34.5, 49], KHARKIV, BOX)).toEqual({ x: 500, y: 350 })
  })

  it('spans the world with 512 pixels at zoom 0', () => {
    const world = { zoom: 0, lat: 0, lng: 0 }
    expect(pixelOf([180, 0], world, BOX).x - pixelOf([-180, 0], world, BOX).x).toBeCloseTo(512)
    expect(pixelOf([0, -85.051129], world, BOX).y - pixelOf([0, 85.051129], world, BOX).y).toBeCloseTo(512, 3)
  })

  it('doubles distances with each zoom and puts north up', () => {
    const near = pixelOf([36, 50], { ...KHARKIV, zoom: 5 }, BOX)
    const nearer = pixelOf([36, 50], { ...KHARKIV, zoom: 6 }, BOX)
    expect(nearer.x - 500).toBeCloseTo(2 * (near.x - 500))
    expect(nearer.y - 350).toBeCloseTo(2 * (near.y - 350))
    expect(near.y).toBeLessThan(350)
  })
})
