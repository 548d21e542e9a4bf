import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFiles, factsOf } from '../../geo/checkFiles'
import { COARSE, FINE } from '../../geo/levels'
import { outputPaths } from '../../geo/outputs'
import { ukraineRussia } from '../../geo/sets/ukraineRussia'

const paths = outputPaths('public/geo', ukraineRussia.id)

describe('factsOf', () => {
  it('finds both levels within what a reader should have to load', () => {
    expect(factsOf(paths.coarse).brotliBytes).toBeLessThanOrEqual(COARSE.maxBrotliBytes)
    expect(factsOf(paths.fine).brotliBytes).toBeLessThanOrEqual(FINE.maxBrotliBytes)
  })
})

describe('checkFiles', () => {
  it('refuses a file that is not a topology, by name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'geo-check-'))
    for (const path of [paths.coarse, paths.fine, paths.places])
      copyFileSync(path, join(folder, basename(path)))
    writeFileSync(join(folder, basename(paths.coarse)), '{"type":"FeatureCollection"}')
    expect(() => checkFiles(ukraineRussia, folder)).toThrow(basename(paths.coarse))
    rmSync(folder, { recursive: true })
  })
})
