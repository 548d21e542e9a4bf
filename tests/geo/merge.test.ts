import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeJson } from '../../geo/json'
import { mergeSources } from '../../geo/merge'
import { aRegionSet, aSquare, TWO_SQUARES } from './shapes'

/** Stands in for mapshaper: the cut mosaic is a square of region AA-1 with an orphan beside it. */
const topology = {
  type: 'Topology',
  arcs: TWO_SQUARES,
  objects: {
    pieces: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { g: 'yes', ec: 'AA-1' } },
        { type: 'Polygon', arcs: [[~0, ~2]], properties: { g: 'yes' } },
      ],
    },
  },
}

it('labels the mosaic between cutting and joining', () => {
  const folder = mkdtempSync(join(tmpdir(), 'geo-merge-'))
  const at = (name: string) => join(folder, name)
  const base = { iso_3166_2: 'BB-1', iso_a2: 'BB', adm0_a3: 'BBB' }
  writeJson(at('ne'), { features: [{ properties: base, geometry: aSquare(1, 1) }] })
  writeJson(at('ec'), { features: [] })
  writeJson(at('out'), { features: [] })
  const sources = { naturalEarth: at('ne'), refined: at('ec'), outlines: at('out'), water: '', gazetteer: '' }
  const commands: string[] = []
  const path = mergeSources(aRegionSet(), sources, folder, (args) => {
    commands.push(args.join(' '))
    if (args.includes('-union')) writeJson(at('mosaic.topojson'), topology)
  })
  const labelled: unknown = JSON.parse(readFileSync(at('labelled.topojson'), 'utf8'))
  expect(labelled).toMatchObject({
    objects: { labelled: { geometries: [{ properties: { iso: 'AA-1' } }, { properties: { iso: 'AA-1' } }] } },
  })
  expect(commands[0]).toContain('-clip bbox=0,0,10,10')
  expect(commands.at(-1)).toContain('-dissolve iso')
  expect(path).toBe(at('merged.geojson'))
  rmSync(folder, { recursive: true })
})
