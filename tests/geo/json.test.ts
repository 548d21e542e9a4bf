import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, describe, expect, it } from 'vitest'
import { collectionOf, featureOf, polygonsSchema, readJson, topologySchema, writeJson } from '../../geo/json'
import { aSquare } from './shapes'

const folder = mkdtempSync(join(tmpdir(), 'geo-json-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'a.json')

describe('readJson', () => {
  it('reads back what was written', () => {
    writeJson(path, collectionOf([featureOf(aSquare(0, 0), { iso: 'AA-1' })]))
    const read = readJson(path, polygonsSchema(v.object({ iso: v.string() })))
    expect(read.features).toEqual([{ properties: { iso: 'AA-1' }, geometry: aSquare(0, 0) }])
  })

  it('names the file that is not what it should be', () => {
    writeFileSync(path, '{"features":[{"properties":{},"geometry":{"type":"Point","coordinates":[0,0]}}]}')
    expect(() => readJson(path, polygonsSchema(v.object({})))).toThrow(path)
    expect(() => readJson(path, topologySchema)).toThrow(path)
  })
})

describe('writeJson', () => {
  it('writes compactly', () => {
    writeJson(path, { a: [1, 2] })
    expect(readFileSync(path, 'utf8')).toBe('{"a":[1,2]}')
  })
})
