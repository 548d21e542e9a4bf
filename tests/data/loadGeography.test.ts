import { expect, test } from 'vitest'
import { createReadBytes } from '../../src/cli/ownFiles'
import { loadGeography } from '../../src/data/loadGeography'
import { DETAIL_LEVELS } from '../../src/domain/geography'
import { aSite, aSiteThatSays } from './site'
import { aTopology } from './topologyFile'

test('loads the file of the level', async () => {
  const site = aSite(new Map([['geo/set.fine.topojson', aTopology()]]))
  expect(await loadGeography('set', 'fine', site)).toMatchObject({ kind: 'ok', geography: { level: 'fine' } })
  expect(await loadGeography('set', 'coarse', site)).toEqual({ kind: 'httpStatus', status: 404 })
})

test.each([
  ['<html>', 'html'],
  ['{', 'truncated'],
  ['', 'empty'],
  ['{}', 'geometryInvalid'],
])('refuses %s', async (text, reason) => {
  const site = aSite(new Map([['geo/set.fine.topojson', text]]))
  expect(await loadGeography('set', 'fine', site)).toMatchObject({ kind: 'refused', problems: [{ reason }] })
})

test('passes on that it was called off', async () => {
  expect(await loadGeography('set', 'fine', aSiteThatSays({ kind: 'aborted' }))).toEqual({ kind: 'aborted' })
})

test.each(DETAIL_LEVELS)('reads the %s level of the site', async (level) => {
  const loaded = await loadGeography('ukraine-russia', level, createReadBytes('public'))
  if (loaded.kind !== 'ok') expect.fail(JSON.stringify(loaded))
  const codes = loaded.geography.regions.features.map(({ properties }) => properties.code)
  expect(codes).toEqual(expect.arrayContaining(['UA-63', 'UA-43', 'RU-KRS', 'RU-BRY']))
})
