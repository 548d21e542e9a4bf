import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadGazetteer, readGazetteer } from '../../geo/gazetteer'

const row = (id: string) =>
  [
    id,
    'Aton',
    'Aton',
    'Athon',
    '50.45466',
    '30.5238',
    'P',
    'PPLC',
    'AA',
    '',
    '12',
    '',
    '',
    '',
    '2797553',
    '',
  ].join('\t')

describe('readGazetteer', () => {
  it('reads the wanted rows: longitude first, four decimals', () => {
    const found = readGazetteer(`${row('7')}\n${row('8')}\n`, new Set(['7', '9']))
    expect([...found]).toEqual([['7', { point: [30.5238, 50.4547], population: 2797553 }]])
  })

  it('reads nothing from nothing', () => {
    expect(readGazetteer('', new Set(['7'])).size).toBe(0)
  })
})

describe('loadGazetteer', () => {
  it('reads a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'geo-gazetteer-'))
    writeFileSync(join(folder, 'c.txt'), row('7'))
    expect(loadGazetteer(join(folder, 'c.txt'), new Set(['7'])).size).toBe(1)
    rmSync(folder, { recursive: true })
  })
})
