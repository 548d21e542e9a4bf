import { describe, expect, it } from 'vitest'
import type { SvgNode } from '../../../src/domain/svgNode'
import { scaleNodes } from '../../../src/export/picture/scale'
import { aFrame, nodesIn, textsIn } from './frames'

const CAMERA = { zoom: 5, lat: 50, lng: 34 }
const km = (distance: number): string => `${distance} km`

/** Left end and length of the line, in pixels of the map. */
function lineOf(nodes: readonly SvgNode[]): { readonly left: number; readonly px: number } {
  const left = /translate\((\S+) /.exec(String(nodes[0]?.attributes.transform))?.[1]
  const paths = nodesIn(...nodes).map(({ attributes }) => /h(\S+)v/.exec(String(attributes.d))?.[1])
  return { left: Number(left), px: Number(paths.find((px) => px !== undefined)) }
}

describe('the scale bar', () => {
  it('is as long on the map as its words say', () => {
    const frame = aFrame()
    const { nodes } = scaleNodes(CAMERA, km, [], frame)
    expect(textsIn(...nodes)).toEqual(['100 km'])
    // At 50° north one degree of longitude is 71.6 km.
    const [from, to] = [34, 34 + 100 / 71.555].map((lng) => frame.projection.at([lng, 50])[0])
    expect(lineOf(nodes).px).toBeCloseTo((to ?? 0) - (from ?? 0), 0)
  })

  it('stands in the lower left corner within the frame, and takes its room', () => {
    const { nodes, taken } = scaleNodes(CAMERA, km, [], aFrame())
    expect(lineOf(nodes).left).toBeLessThan(20)
    const [left = 0, top = 0, right = 0, bottom = 0] = taken[0] ?? []
    expect([left > 0, top > 450, right < 150, bottom < 500]).toEqual([true, true, true, true])
  })

  it('gives way to marks: to the other corner, and then altogether', () => {
    const corner = [0, 480, 40, 500] as const
    const { nodes } = scaleNodes(CAMERA, km, [corner], aFrame())
    const { left, px } = lineOf(nodes)
    expect(left).toBeGreaterThan(600)
    expect(left + px).toBeLessThan(800)
    expect(scaleNodes(CAMERA, km, [corner, [760, 480, 800, 500]], aFrame()).nodes).toEqual([])
  })

  it('is not there without words for it', () => {
    expect(scaleNodes(CAMERA, null, [], aFrame())).toEqual({ nodes: [], taken: [] })
  })
})
