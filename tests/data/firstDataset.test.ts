import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createReadBytes } from '../../src/cli/ownFiles'
import { loadDataset } from '../../src/data/loadDataset'
import { loadManifest } from '../../src/data/loadManifest'
import { loadRegionSet } from '../../src/data/loadRegionSet'
import { readDataset } from '../../src/data/readDataset'
import type { ConflictEvent, Dataset, RegionCode } from '../../src/domain/dataset'
import { supportOf } from '../../src/domain/support'

function regionsOf({ places }: ConflictEvent): readonly RegionCode[] {
  return [...new Set(places.flatMap(({ region }) => region ?? []))]
}

const FILE = 'public/data/report-2024-11-05.1.json'
const bytes = new Uint8Array(readFileSync(FILE))
const text = new TextDecoder().decode(bytes)
const dataset = datasetOf()

function datasetOf(): Dataset {
  const result = readDataset(bytes, FILE)
  if (result.kind === 'refused') expect.fail(JSON.stringify(result.problems))
  return result.dataset
}

function event(id: string): ConflictEvent {
  return dataset.events.find((one) => one.id === id) ?? expect.fail(`no event ${id}`)
}

/** Every string of the file, with its path. */
function stringsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => stringsOf(part, `${path}.${key}`))
}
const strings = stringsOf(dataset, '')

test('loads through the manifest without a problem, its digest checked', async () => {
  const site = createReadBytes('public')
  const loaded = await loadManifest(site)
  if (loaded.kind !== 'ok') expect.fail(loaded.kind)
  expect(loaded.problems).toEqual([])
  const [entry] = loaded.manifest.datasets
  if (entry === undefined) expect.fail('empty manifest')
  expect(entry).toMatchObject({
    id: dataset.id,
    version: dataset.version,
    title: dataset.title,
    licence: dataset.licence,
  })
  expect(await loadDataset(entry, entry, site)).toEqual({
    kind: 'ok',
    dataset,
    problems: [],
    digest: 'checked',
  })
})

test('names only regions and countries of its region set', async () => {
  const places = await loadRegionSet(dataset.regionSet, createReadBytes('public'))
  if (places.kind !== 'ok') expect.fail(JSON.stringify(places))
  expect(readDataset(bytes, FILE, places.regionSet).problems).toEqual([])
})

test('holds eight events, 14 claims and twelve regions, Kursk three times', () => {
  expect(dataset.events.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8'])
  expect(dataset.events.map(({ claims }) => claims.length)).toEqual([3, 1, 2, 2, 1, 1, 1, 3])
  const named = dataset.events.flatMap(regionsOf)
  expect(new Set(named).size).toBe(12)
  expect(named.filter((code) => code === 'RU-KRS')).toHaveLength(3)
  expect(named).toHaveLength(14)
  expect(regionsOf(event('e1'))).toEqual([])
})

test('support follows from the claims as the report has them', () => {
  const claimants = new Map(dataset.claimants.map((claimant) => [claimant.id, claimant]))
  expect(dataset.events.map(({ claims }) => supportOf(claims, claimants))).toEqual([
    'unconfirmed',
    'oneParty',
    'oneParty',
    'oneParty',
    'oneParty',
    'oneParty',
    'oneParty',
    'severalParties',
  ])
})

test('types, days and places are those of the report', () => {
  const rows = dataset.events.map(({ type, when: { start, end, precision }, places }) => [
    type,
    `${start ?? ''}/${end ?? ''} ${precision}`,
    places.map(({ role, region, country }) => `${role} ${region ?? country ?? ''}`).join(', '),
  ])
  const reported = '2024-11-05/2024-11-05 reported'
  expect(rows).toEqual([
    ['groundCombat', reported, 'mentioned RU'],
    ['shelling', reported, 'location RU-KRS'],
    [
      'interception',
      '2024-11-04/2024-11-05 overnight',
      'over UA-71, over UA-74, over UA-68, over UA-32, over UA-51, over UA-53, over UA-59, over UA-18',
    ],
    ['attack', reported, 'location UA-23'],
    ['attack', reported, 'location UA-63'],
    ['interception', reported, 'over RU-KRS'],
    ['statement', reported, 'mentioned RU-BRY'],
    ['deployment', '2024-11-04/2024-11-05 reported', 'presence RU-KRS, presence RU'],
  ])
})

test('claims name speaker, stance and the day where the report gives it', () => {
  const claims = dataset.events.flatMap(({ claims }) => claims)
  expect(claims.map(({ claimant, stance, madeAt }) => `${claimant} ${stance} ${madeAt ?? '-'}`)).toEqual([
    'zelenskyy asserts 2024-11-05',
    'umerov confirms -',
    'ryder cannotConfirm -',
    'kovalenko asserts -',
    'ukraine-military asserts 2024-11-05',
    'ukraine-air-force asserts -',
    'fedorov asserts 2024-11-05',
    'fedorov asserts -',
    'kharkiv-officials asserts -',
    'russia-defence-ministry asserts 2024-11-05',
    'bogomaz reportsNone -',
    'jeon estimates 2024-11-05',
    'ryder estimates 2024-11-04',
    'umerov confirms -',
  ])
})

test('figures are those of the report, with the place that they count', () => {
  const figures = dataset.events.flatMap(({ id, claims }) =>
    claims.flatMap((claim) =>
      claim.figures.map(({ measure, low, high, wording, scope }) =>
        [id, measure, low ?? 'open', high ?? 'open', wording, scope?.country ?? ''].join(' ').trim(),
      ),
    ),
  )
  expect(figures).toEqual([
    'e3 dronesLaunched 79 79 exactly',
    'e3 dronesIntercepted 48 48 exactly',
    'e3 missilesIntercepted 2 2 exactly',
    'e4 killed 6 open atLeast',
    'e4 wounded 16 16 exactly',
    'e5 wounded 2 2 exactly',
    'e5 buildingsDamaged 3 3 exactly',
    'e6 dronesIntercepted 6 6 exactly',
    'e8 troopsPresent 10000 open moreThan RU',
    'e8 troopsPresent 11000 12000 upTo RU',
  ])
})

test('the related events, the inferred date and the missing address are stated', () => {
  expect(dataset.events.map(({ related }) => related.join())).toEqual([
    'e2,e8',
    'e1',
    '',
    '',
    '',
    '',
    '',
    'e1',
  ])
  expect(dataset.description.en).toMatch(/only “Tuesday”.*inferred/)
  expect(dataset.sources).toMatchObject([
    {
      publisher: { en: 'not named in the report' },
      link: { kind: 'none', reason: 'not given in the report' },
      credits: ['Agence France-Presse', 'Reuters'],
    },
  ])
  expect(dataset.context.map(({ by }) => by)).toEqual(['ecfr', 'zelenskyy'])
})

test('no coordinates, no incident at Bryansk, no typed-in support', () => {
  expect(dataset.events.flatMap(({ places }) => places).filter(({ point }) => point !== undefined)).toEqual(
    [],
  )
  expect(text).not.toMatch(/-?\d{1,3}\.\d{3,}/)
  expect(event('e7')).toMatchObject({ type: 'statement', actors: [] })
  expect(text).not.toContain('"support"')
})

test('each text is in both languages', () => {
  const english = strings.filter(([path]) => path.endsWith('.en')).map(([path]) => path.slice(0, -3))
  const ukrainian = strings.filter(([path]) => path.endsWith('.uk')).map(([path]) => path.slice(0, -3))
  expect(english.length).toBeGreaterThan(80)
  expect(ukrainian).toEqual(english)
})

test('Ukrainian texts are Ukrainian, English ones English', () => {
  for (const [path, string] of strings.filter(([one]) => one.endsWith('.uk'))) {
    expect(string, path).not.toMatch(/[ыэъё]/i)
    expect(string === 'Telegram' || /[а-яіїєґ]/i.test(string), path).toBe(true)
  }
  for (const [path, string] of strings.filter(([one]) => one.endsWith('.en'))) {
    expect(string, path).not.toMatch(/\p{Script=Cyrillic}/u)
  }
})

test('no text has markup, an address or a mark that turns it', () => {
  for (const [path, string] of strings) {
    expect(string, path).not.toMatch(/[<>]|https?:|www\.|\p{Bidi_Control}|\p{Cc}/u)
  }
})

test('names follow the national romanisation', () => {
  for (const [path, string] of strings.filter(([one]) => one.endsWith('.en'))) {
    expect(string, path).not.toMatch(/Kiev|Kharkov|Odessa|Zaporozh|Chernigov|Zhitomir|Zelensky\b/)
  }
})

test('every sentence of a summary says who says so, or speaks of the report itself', () => {
  const speaks = /\b(said|spoke of|described|reported|report)\b/
  for (const { id, summary } of dataset.events) {
    const sentences = summary.en.split(/(?<=[.!?])\s+/)
    expect(
      sentences.filter((sentence) => !speaks.test(sentence)),
      id,
    ).toEqual([])
  }
  const speaksUk = /(сказа|повідомл|повідоми|не назв)/
  for (const { id, summary } of dataset.events) {
    const sentences = (summary.uk ?? '').split(/(?<=[.!?])\s+/)
    expect(
      sentences.filter((sentence) => !speaksUk.test(sentence)),
      id,
    ).toEqual([])
  }
})

test('both sides say; nobody merely claims', () => {
  for (const [path, string] of strings) {
    expect(string, path).not.toMatch(/\b(claimed|alleged|admitted|insisted|boasted)\b|заявля|стверджу|нібито/)
  }
})
