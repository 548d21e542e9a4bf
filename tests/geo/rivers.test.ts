import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { traceRiver, writeRivers } from '../../geo/rivers'
import type { RiverRow } from '../../geo/tables'
import { aSquare } from './shapes'

const course: RiverRow = {
  name: { en: 'Alpha', uk: 'Альфа' },
  asGiven: false,
  via: [
    [1, 1],
    [1.2, 1],
  ],
}

describe('traceRiver', () => {
  it('goes from puddle to puddle', () => {
    const bend = [
      [1.05, 1.03],
      [1.1, 1.04],
      [1.15, 1.03],
    ]
    const { coordinates } = traceRiver(course, [[1, 1], ...bend, [1.2, 1]])
    expect(coordinates.map((point) => point.map((value) => Number(value.toFixed(6))))).toEqual([
      [1, 1],
      ...bend,
      [1.2, 1],
    ])
  })

  it('keeps to its points where there is no water', () => {
    const { coordinates } = traceRiver(course, [])
    expect(coordinates.flat().map((value) => Number(value.toFixed(6)))).toEqual([1, 1, 1.2, 1])
  })

  it('joins legs without repeating the point between them', () => {
    const { coordinates } = traceRiver(
      {
        ...course,
        via: [
          [1, 1],
          [1.2, 1],
          [1.4, 1],
        ],
      },
      [],
    )
    expect(coordinates).toHaveLength(3)
  })

  it('draws a course as given if told so', () => {
    const { coordinates } = traceRiver({ ...course, asGiven: true }, [[1.1, 1]])
    expect(coordinates).toEqual([
      [1, 1],
      [1.2, 1],
    ])
  })
})

describe('writeRivers', () => {
  it('writes lines with both names; a small puddle counts as its middle', () => {
    const folder = mkdtempSync(join(tmpdir(), 'geo-rivers-'))
    const path = writeRivers([course], [aSquare(1.09, 1, 0.02)], join(folder, 'r.json'))
    const written: unknown = JSON.parse(readFileSync(path, 'utf8'))
    expect(written).toMatchObject({ features: [{ properties: { en: 'Alpha', uk: 'Альфа' } }] })
    expect(JSON.stringify(written)).toMatch(/\[1\.1\d*|1\.09999/)
    rmSync(folder, { recursive: true })
  })
})
