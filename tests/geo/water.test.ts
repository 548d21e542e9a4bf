import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeJson } from '../../geo/json'
import { isLake, readWater, writeLakes } from '../../geo/water'
import { aRegionSet, aSquare } from './shapes'

const folder = mkdtempSync(join(tmpdir(), 'geo-water-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('isLake', () => {
  it('leaves out puddles, seas and lakes that were drained', () => {
    expect(isLake(aSquare(1, 1, 0.5), [])).toBe(true)
    expect(isLake(aSquare(1, 1, 0.01), [])).toBe(false)
    expect(isLake(aSquare(1, 1, 8), [])).toBe(false)
    expect(isLake(aSquare(1, 1, 0.5), [[1.2, 1.2]])).toBe(false)
  })
})

describe('readWater', () => {
  it('takes rivers and lakes in the box, and not the sea', () => {
    const path = join(folder, 'water.json')
    const bodies = (...squares: ReturnType<typeof aSquare>[]) => ({
      type: 'MultiPolygon',
      coordinates: squares.map(({ coordinates }) => coordinates),
    })
    writeJson(path, {
      geometries: [bodies(aSquare(1, 1), aSquare(40, 1)), bodies(aSquare(2, 2)), bodies(aSquare(3, 3))],
    })
    expect(readWater(path, [0, 0, 10, 10])).toEqual([aSquare(1, 1), aSquare(2, 2)])
  })
})

describe('writeLakes', () => {
  it('hands the lakes to mapshaper to be joined', () => {
    const commands: string[] = []
    const set = aRegionSet({ drainedLakes: [[5.2, 5.2]] })
    const lakes = [aSquare(1, 1, 0.5), aSquare(5, 5, 0.5)]
    const path = writeLakes(lakes, set, folder, (args) => commands.push(args.join(' ')))
    expect(path).toBe(`${folder}/lakes.geojson`)
    expect(commands[0]).toContain('-dissolve -explode')
    expect(JSON.parse(readFileSync(`${folder}/lakes0.geojson`, 'utf8'))).toMatchObject({
      features: [{ geometry: aSquare(1, 1, 0.5) }],
    })
  })
})
