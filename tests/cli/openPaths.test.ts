import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPaths } from '../../src/cli/openPaths'
import type { ConflictEvent } from '../../src/domain/dataset'
import { aFile, anEventRow } from '../data/datasetFile'
import { aFolder, fixturePath } from './folder'

let folder: Awaited<ReturnType<typeof aFolder>>

beforeAll(async () => {
  const places = [{ region: 'ZZ-1', role: 'over', precision: 'region' }]
  folder = await aFolder({
    'own.json': JSON.stringify(aFile({ events: [anEventRow({ places })] })),
    'elsewhere.json': JSON.stringify(aFile({ regionSet: 'not-built', events: [anEventRow({ places })] })),
    'events.csv': 'region,title\nUA-63,Something\n',
    'lines.csv': 'a,b\n1,2\n',
  })
})
afterAll(() => folder.remove())

async function opened(path: string, publicFolder = 'public') {
  let events: ConflictEvent[] = []
  const result = await openPaths([path], publicFolder, () => {
    events = []
    return (lot) => events.push(...lot)
  })
  return { result, events }
}

test('events come once, and once more for each time that the file is read', async () => {
  const { result, events } = await opened(fixturePath('ucdp-ged.csv'))
  if (result.kind !== 'ok') expect.fail(result.kind)
  expect(events).toHaveLength(result.opened.events)
  const again: ConflictEvent[] = []
  await result.read((lot) => again.push(...lot))
  expect(again).toEqual(events)
})

test('a table that no format knows is read by a mapping, where one suggests itself', async () => {
  const { result, events } = await opened(`${folder.path}/events.csv`)
  expect(result).toMatchObject({ kind: 'ok', mapping: { columns: { region: 'region', title: 'title' } } })
  expect(events.map(({ places }) => places[0]?.region)).toEqual(['UA-63'])
  expect((await opened(`${folder.path}/lines.csv`)).result).toEqual({ kind: 'unmapped', columns: ['a', 'b'] })
})

test('regions are compared with those of the set that a file names, where that is built', async () => {
  const own = await opened(`${folder.path}/own.json`)
  expect(own.result).toMatchObject({ opened: { problems: [{ reason: 'regionUnknown' }] } })
  const elsewhere = await opened(`${folder.path}/elsewhere.json`)
  expect(elsewhere.result).toMatchObject({ opened: { problems: [] } })
})

test('says where there is no file, and where there are no places', async () => {
  const path = `${folder.path}/none.csv`
  expect((await opened(path)).result).toEqual({ kind: 'missing', path })
  expect((await opened(`${folder.path}/own.json`, folder.path)).result).toEqual({ kind: 'noPlaces' })
})
