import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildLevel, COARSE, FINE } from '../../geo/levels'

const folder = mkdtempSync(join(tmpdir(), 'geo-levels-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('buildLevel', () => {
  it('simplifies regions by their own measure and puts all layers into one topology', () => {
    const commands: string[] = []
    writeFileSync(join(folder, 'coarse.topojson'), '{"type":"Topology","arcs":[],"objects":{}}')
    const inputs = { regions: 'a.json', rivers: 'r.json', lakes: 'l.json' }
    const level = buildLevel(COARSE, inputs, folder, (args) => commands.push(args.join(' ')))
    expect(level).toEqual({ type: 'Topology', arcs: [], objects: {} })
    expect(commands[0]).toContain(`interval=kind=="region"?${COARSE.regionMetres}:${COARSE.contextMetres}`)
    expect(commands.at(-1)).toContain('target=regions,context,land,regionBorders,stateBorders,rivers,lakes')
  })
})

describe('the levels', () => {
  it('keep the sizes that the app relies on', () => {
    expect([COARSE.maxBrotliBytes, FINE.maxBrotliBytes]).toEqual([60_000, 140_000])
    expect(FINE.regionMetres).toBeLessThan(COARSE.regionMetres)
  })
})
