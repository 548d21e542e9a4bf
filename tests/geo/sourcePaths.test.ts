import { expect, it } from 'vitest'
import { fetchSources } from '../../geo/sourcePaths'
import { NATURAL_EARTH, type Source, WATER } from '../../geo/sources'
import { aRegionSet } from './shapes'

it('asks for each source once, into the cache', () => {
  const asked: Source[] = []
  const paths = fetchSources(aRegionSet(), 'cache', (source, cache) => {
    asked.push(source)
    return `${cache}/${source.as}`
  })
  expect(paths.refined).toBe('cache/x.json')
  expect(paths.naturalEarth).toBe(`cache/${NATURAL_EARTH.as}`)
  expect(paths.water).toBe(`cache/${WATER.as}`)
  expect(new Set(asked.map((source) => source.package)).size).toBe(5)
})
