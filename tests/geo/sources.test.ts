import { expect, it } from 'vitest'
import { ukraineRussia } from '../../geo/sets/ukraineRussia'
import { COUNTRY_OUTLINES, GAZETTEER, NATURAL_EARTH, WATER } from '../../geo/sources'

const all = [COUNTRY_OUTLINES, GAZETTEER, NATURAL_EARTH, WATER, ukraineRussia.refinement.source]

it('pins an exact version and a sha512 of every source', () => {
  for (const { version, integrity } of all) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/)
  }
})

it('gives every extracted file its own name', () => {
  expect(new Set(all.map((source) => source.as)).size).toBe(all.length)
})
