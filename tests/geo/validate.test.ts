import type { Topology } from 'topojson-specification'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodePolygons } from '../../geo/decode'
import { readJson, topologySchema } from '../../geo/json'
import { outputPaths } from '../../geo/outputs'
import { buildPlaces, placesSchema } from '../../geo/places'
import { ukraineRussia } from '../../geo/sets/ukraineRussia'
import { LAYERS, type SetFiles, setProblems } from '../../geo/validate'
import { aRegionSet, aSquare } from './shapes'

const paths = outputPaths('public/geo', ukraineRussia.id)

describe('the committed files', () => {
  const files: { now?: SetFiles } = {}
  const parsed = () => {
    if (!files.now) throw new Error('not read')
    return files.now
  }

  beforeAll(() => {
    files.now = {
      coarse: readJson(paths.coarse, topologySchema),
      fine: readJson(paths.fine, topologySchema),
      places: readJson(paths.places, placesSchema),
    }
  })

  it('have no problem', { timeout: 30_000 }, () => {
    expect(setProblems(parsed(), ukraineRussia)).toEqual([])
  })

  it('share the arcs of borders with the regions', () => {
    for (const { objects } of [parsed().coarse, parsed().fine]) {
      const arcsOf = (layer: string) =>
        new Set(
          (JSON.stringify(objects[layer]).match(/(?<=[[,])-?\d+(?=[,\]])/g) ?? []).map((arc) =>
            Math.max(~Number(arc), Number(arc)),
          ),
        )
      const land = new Set([...arcsOf('regions'), ...arcsOf('context')])
      for (const layer of ['regionBorders', 'stateBorders', 'land']) {
        expect([...arcsOf(layer)].filter((arc) => !land.has(arc))).toEqual([])
      }
    }
  })

  it('give the regions of the neighbours by country', () => {
    const context = [...decodePolygons(parsed().coarse, 'context').keys()]
    expect(context).toEqual(expect.arrayContaining(['MD', 'PL', 'RO', 'RU']))
    expect(context).not.toContain('UA')
  })
})

/** A level with two squares as regions, empty otherwise; `ids` are their codes. */
function aLevel(ids: string[], lakes: Topology['objects'] = {}): Topology {
  const geometries = ids.map((id, i) => ({ type: 'Polygon' as const, id, arcs: [[i]] }))
  const empty = { type: 'GeometryCollection' as const, geometries: [] }
  return {
    type: 'Topology',
    arcs: [aSquare(0, 0), aSquare(1, 0)].flatMap(({ coordinates }) => coordinates),
    objects: {
      ...Object.fromEntries(LAYERS.map((layer) => [layer, empty])),
      regions: { type: 'GeometryCollection', geometries },
      ...lakes,
    },
  }
}

describe('setProblems', () => {
  const set = aRegionSet({ drainedLakes: [[0.5, 0.5]] })
  const coarse = aLevel(['AA-1', 'BB-1'])
  const shapes = new Map(
    [...decodePolygons(coarse, 'regions')].map(([code, geometry], i) => [
      code,
      { geometry, label: [i + 0.5, 0.5] as const },
    ]),
  )
  const places = buildPlaces(set, shapes, new Map([['7', { point: [0.2, 0.2] as const, population: 5 }]]))

  it('has nothing to say about good files', () => {
    expect(setProblems({ coarse, fine: coarse, places }, set)).toEqual([])
  })

  it('names the layers that a file lacks', () => {
    const fine: Topology = { ...coarse, objects: { regions: { type: 'GeometryCollection', geometries: [] } } }
    const problems = setProblems({ coarse, fine, places }, set)
    for (const layer of LAYERS.filter((name) => name !== 'regions'))
      expect(problems).toContain(`fine: no layer ${layer}`)
    expect(problems).not.toContain('fine: no layer regions')
  })

  it('counts regions, and sees a code that occurs twice', () => {
    const problems = setProblems({ coarse, fine: aLevel(['AA-1', 'AA-1']), places }, set)
    expect(problems).toContain('fine: AA: 2 regions instead of 1')
    expect(problems).toContain('fine: BB: 0 regions instead of 1')
    const twice = aRegionSet({ expected: { ...set.expected, counts: {} } })
    expect(setProblems({ coarse: aLevel(['AA-1', 'AA-1']), fine: coarse, places }, twice)).toEqual([
      'coarse: a region code occurs twice',
    ])
  })

  it('sees a lake that was drained', () => {
    const lakes = {
      type: 'GeometryCollection' as const,
      geometries: [{ type: 'Polygon' as const, arcs: [[0]] }],
    }
    expect(setProblems({ coarse: aLevel(['AA-1', 'BB-1'], { lakes }), fine: coarse, places }, set)).toEqual([
      'coarse: a drained lake at 0.5, 0.5',
    ])
  })
})
