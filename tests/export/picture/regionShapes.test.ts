import { expect, it } from 'vitest'
import { hatchPattern, outlineNodes, regionNodes } from '../../../src/export/picture/regionShapes'
import { aFrame, aGeography, aLook, someFacts } from './frames'

function fillsOf(theme: 'light' | 'dark' | 'print'): Readonly<Record<string, unknown>> {
  const nodes = regionNodes(aGeography(), someFacts().regions, aFrame({ theme }))
  const fills = new Map(nodes.map(({ attributes }) => [String(attributes['data-region']), attributes.fill]))
  return Object.fromEntries(fills)
}

it.each(['light', 'dark', 'print'] as const)(
  'fills each region by its class, hatches one that is only mentioned, leaves the others plain (%s)',
  (theme) => {
    const { classes, land } = aFrame({ theme }).palette.fills
    expect(fillsOf(theme)).toEqual({
      'UA-63': classes[3],
      'RU-BRY': 'url(#test-hatch)',
      'UA-32': land,
      'RU-KRS': land,
    })
  },
)

it('hatches with the pattern of its own picture, on plain land', () => {
  const frame = aFrame({ theme: 'print' })
  const pattern = hatchPattern(frame)
  expect(pattern.attributes.id).toBe('test-hatch')
  const [ground, strokes] = pattern.children
  expect(ground).toMatchObject({ attributes: { fill: frame.palette.fills.land } })
  expect(strokes).toMatchObject({ attributes: { stroke: frame.palette.fills.hatch } })
})

it('leaves out regions beyond the frame', () => {
  const far = aFrame({ zoom: 8 })
  const codes = regionNodes(aGeography(), new Map([['UA-63', aLook()]]), far).map(
    ({ attributes }) => attributes['data-region'],
  )
  expect(codes.length).toBeGreaterThan(0) // the four corners meet in the middle
  const nowhere = { ...far, projection: { ...far.projection, path: () => '' } }
  expect(regionNodes(aGeography(), new Map(), nowhere)).toEqual([])
})

it('outlines in two tones, the selected region wider than the others', () => {
  const { palette } = aFrame()
  const nodes = outlineNodes(someFacts({ selected: 'UA-63', outlined: ['UA-63', 'RU-KRS'] }), aFrame())
  expect(nodes.map(({ attributes }) => [attributes.stroke, attributes['stroke-width']])).toEqual([
    [palette.paper, 5],
    [palette.ink, 2],
    [palette.paper, 6],
    [palette.ink, 3],
  ])
})

it('outlines nothing when nothing is selected', () => {
  expect(outlineNodes(someFacts(), aFrame())).toEqual([])
})
