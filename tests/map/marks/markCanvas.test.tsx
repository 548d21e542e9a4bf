import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MARK_HATCH, MARK_PATHS } from '../../../src/domain/marks'
import { PALETTES } from '../../../src/domain/palette'
import type { Camera } from '../../../src/domain/view'
import { MarkCanvas } from '../../../src/map/marks/markCanvas'
import type { Scene } from '../../../src/map/scene'
import { aLook, aPoint, aSceneOf, REGION_SET } from '../scenes'
import { contextOf, stubCanvases } from './fakeContext'

const SIZE = { widthPx: 800, heightPx: 600 }
const CAMERA: Camera = { zoom: 7, lat: 50, lng: 35 }
const STAND = { camera: CAMERA, size: SIZE, pixelRatio: 1 }
const MARK = aPoint({ row: 0, point: [36, 50] })
const DISC = aPoint({ row: 1, type: 'shelling', point: [34.5, 49.2], radiusKm: 20, region: 'UA-59' })
const SCENE = aSceneOf([MARK, DISC], { regions: new Map([['RU-KRS', aLook()]]) })

beforeEach(stubCanvases)

function setUp(scene: Scene = SCENE, isInSoftware = false) {
  const parent = document.createElement('div')
  document.body.append(parent)
  const marks = new MarkCanvas(parent, REGION_SET, isInSoftware)
  marks.show(scene)
  const canvas = parent.querySelector('canvas')
  if (canvas === null) throw new Error('There is no canvas.')
  const context = contextOf(canvas)
  /** Whether anything is drawn or cleared meanwhile. */
  const draws = (camera = CAMERA, size = SIZE) => {
    const { steps } = context
    marks.draw({ camera, size, pixelRatio: devicePixelRatio })
    return context.steps > steps
  }
  return { marks, parent, canvas, context, draws, texts: () => context.drawn.map(({ what }) => what) }
}

function open(scene?: Scene) {
  const all = setUp(scene)
  all.marks.open()
  all.marks.draw({ ...STAND, pixelRatio: devicePixelRatio })
  return all
}

describe('what is shown', () => {
  it('is drawn when the fonts are there, not before', () => {
    const { marks, draws, texts } = setUp()
    expect(draws()).toBe(false)
    marks.open()
    expect(draws()).toBe(true)
    expect(texts()).toEqual(expect.arrayContaining([MARK_PATHS.triangleFull, 'Kursk Oblast', 'ellipse']))
  })

  it('is drawn once, as long as nothing changes', () => {
    const { marks, draws } = open()
    expect(draws()).toBe(false)
    marks.show({ ...SCENE, hovered: 'UA-63', selected: 'UA-63', outlined: ['UA-63'], camera: CAMERA })
    expect(draws({ ...CAMERA }, { ...SIZE })).toBe(false)
  })

  it.each<[what: string, camera: Camera, size: typeof SIZE]>([
    ['zoom', { ...CAMERA, zoom: 7.01 }, SIZE],
    ['place', { ...CAMERA, lng: 35.0001 }, SIZE],
    ['width', CAMERA, { ...SIZE, widthPx: 801 }],
    ['height', CAMERA, { ...SIZE, heightPx: 599 }],
  ])('is drawn anew at another %s', (_what, camera, size) => {
    const { draws } = open()
    expect(draws(camera, size)).toBe(true)
    expect(draws(camera, size)).toBe(false)
  })

  it('is drawn anew on a screen with other pixels', () => {
    const { draws, canvas } = open()
    vi.stubGlobal('devicePixelRatio', 2)
    expect(draws()).toBe(true)
    expect(canvas.width).toBe(1600)
  })

  it.each<[what: string, changes: Partial<Scene>]>([
    ['marks', { groups: [] }],
    ['counts of regions', { regions: new Map() }],
    ['an event that is opened', { emphasised: [MARK] }],
    ['the language', { language: 'uk' }],
    ['the theme', { theme: 'dark' }],
    ['a file of the reader’s own', { isOwn: true }],
  ])('is drawn anew for other content: %s', (_what, changes) => {
    const { marks, draws, context } = open()
    const before = [...context.drawn]
    marks.show({ ...SCENE, ...changes })
    expect(draws()).toBe(true)
    expect(context.drawn).not.toEqual(before)
  })

  it('is drawn anew in the fonts that come later', () => {
    const { marks, draws } = open()
    marks.open()
    expect(draws()).toBe(true)
  })

  it('follows language, theme and whose data it is', () => {
    const { marks, context, texts } = open()
    marks.show({ ...SCENE, language: 'uk', theme: 'dark', isOwn: true })
    marks.draw(STAND)
    expect(texts()).toContain('Курська область')
    expect(texts()).toContain(MARK_HATCH.d)
    const colours = new Set(context.drawn.map(({ colour }) => colour))
    expect(colours).toContain(PALETTES.dark.paper)
    expect(colours).not.toContain(PALETTES.light.paper)
  })
})

describe('what is at a place', () => {
  it('is nothing before anything was drawn', () => {
    const { marks } = setUp()
    marks.open()
    expect(marks.targetAt(MARK.point)).toBeNull()
  })

  it('is what was drawn there', () => {
    const { marks } = open()
    expect(marks.targetAt(MARK.point)).toMatchObject({ kind: 'group', region: 'UA-63' })
    expect(marks.targetAt(DISC.point)).toEqual({ kind: 'discs', rows: [1], region: 'UA-59' })
    expect(marks.targetAt([30, 46])).toBeNull()
  })

  it('follows the zoom: a plate is as large on the screen, and so smaller on the land', () => {
    const { marks } = open(aSceneOf([MARK]))
    const beside = [36.05, 50] as const
    expect(marks.targetAt(beside)).not.toBeNull()
    marks.draw({ ...STAND, camera: { ...CAMERA, zoom: 10 } })
    expect(marks.targetAt(beside)).toBeNull()
  })
})

it('does without marks where there is no second canvas', () => {
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { configurable: true, value: () => null })
  const { marks } = setUp()
  marks.open()
  marks.draw(STAND)
  expect(marks.targetAt(MARK.point)).toBeNull()
})
