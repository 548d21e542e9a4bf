import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { mapshaperIn } from '../../geo/mapshaper'

const folder = mkdtempSync(join(tmpdir(), 'geo-mapshaper-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('runs the program of the folder quietly, and throws if it fails', () => {
  const bin = join(folder, 'node_modules/mapshaper/bin')
  mkdirSync(bin, { recursive: true })
  const script = `const [, , quiet, to] = process.argv
if (to === 'fail') process.exit(3)
require('node:fs').writeFileSync(to, quiet)`
  writeFileSync(join(bin, 'mapshaper'), script)
  const mapshaper = mapshaperIn(folder)
  mapshaper([join(folder, 'out')])
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('-quiet')
  expect(() => mapshaper(['fail'])).toThrow()
})
