import { expect, it } from 'vitest'
import { createGeographyLoader } from '../../src/app/geographyLoader'
import type { FetchBytes } from '../../src/data/fetchBytes'
import { aSite } from '../data/site'
import { aTopology } from '../data/topologyFile'

/** A site with the coarse level only, which counts what is asked of it. */
function aCountingSite(): { readonly fetchBytes: FetchBytes; readonly asked: string[] } {
  const site = aSite(new Map([['geo/set.coarse.topojson', aTopology()]]))
  const asked: string[] = []
  return {
    asked,
    fetchBytes: async (path, signal) => {
      asked.push(path)
      return site(path, signal)
    },
  }
}

it('loads each level once, however often it is wanted', async () => {
  const { fetchBytes, asked } = aCountingSite()
  const geographies = createGeographyLoader(fetchBytes)
  const [first, second] = await Promise.all([
    geographies.load('set', 'coarse'),
    geographies.load('set', 'coarse'),
  ])
  expect(first).toBe(second)
  expect(asked).toEqual(['geo/set.coarse.topojson'])
})

it('tries again what failed', async () => {
  const { fetchBytes, asked } = aCountingSite()
  const geographies = createGeographyLoader(fetchBytes)
  expect((await geographies.load('set', 'fine')).kind).toBe('httpStatus')
  expect((await geographies.load('set', 'fine')).kind).toBe('httpStatus')
  expect(asked).toHaveLength(2)
})

it('gives what is here without waiting: the wanted level, else the other one', async () => {
  const geographies = createGeographyLoader(aCountingSite().fetchBytes)
  expect(geographies.kept('set', 'coarse')).toBeNull()
  await geographies.load('set', 'coarse')
  expect(geographies.kept('set', 'coarse')?.level).toBe('coarse')
  expect(geographies.kept('set', 'fine')?.level).toBe('coarse')
  expect(geographies.kept('other', 'coarse')).toBeNull()
})
