import { describe, expect, it } from 'vitest'
import { loadRegionSet } from '../../src/data/loadRegionSet'
import { createPlaceFinder } from '../../src/data/placeFinder'
import type { ConflictEvent, When } from '../../src/domain/dataset'
import { ACLED_SHAPE } from '../../src/export/acledCsv'
import { formatReport, shapedCsv } from '../../src/export/shapedCsv'
import { fileOf } from '../../src/export/writer'
import {
  aClaim,
  aCountry,
  aFigure,
  anActor,
  anEvent,
  aPlace,
  aRegion,
  aRegionSet,
  aSpot,
  aWhen,
  UNDATED,
} from '../support/builders'
import { publishedFiles } from '../support/datasets'
import { contextFor, contextOf, EVERY_KIND } from './contexts'
import { csvRows, strictCsv } from './strictCsv'

function rowsOf(event: ConflictEvent): readonly Readonly<Record<string, string>>[] {
  const file = fileOf(shapedCsv(ACLED_SHAPE, contextFor([event])), [event])
  return csvRows(file).map((row) => Object.fromEntries([...row].map(([name, { text }]) => [name, text])))
}

function refusalOf(event: ConflictEvent): string | undefined {
  return [...formatReport(ACLED_SHAPE, [event], contextFor([event])).refused.keys()][0]
}

describe('events in the shape of ACLED', () => {
  it('have its 31 columns', () => {
    const file = fileOf(shapedCsv(ACLED_SHAPE, contextOf(EVERY_KIND)), EVERY_KIND.events)
    const [header = []] = strictCsv(file.replace(/^\ufeff/, ''))
    expect(header.map(({ text }) => text).join()).toBe(
      'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,' +
        'inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,' +
        'location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
    )
  })

  it('tell Kyiv from its oblast as ACLED does, by "City", and name every region so that it is found again', async () => {
    const loaded = await loadRegionSet('ukraine-russia', publishedFiles())
    if (loaded.kind !== 'ok') throw new Error('the region set of the site cannot be read')
    const names = loaded.regionSet
    const codes = [...names.regions.keys()]
    const event = anEvent({ places: codes.map((code) => aPlace(code)) })
    const rows = csvRows(fileOf(shapedCsv(ACLED_SHAPE, contextFor([event], { names })), [event]))
    const written = rows.map((row) => row.get('admin1')?.text ?? '')
    expect(written[codes.indexOf('UA-30')]).toBe('Kyiv City')
    expect(written[codes.indexOf('UA-32')]).toBe('Kyiv')
    const { region } = createPlaceFinder(names, null)
    const found = written.map((name, at) =>
      region(name, codes[at]?.startsWith('UA') === true ? 'area' : undefined),
    )
    expect(found.map((one) => (one.kind === 'found' ? one.code : one.kind))).toEqual(codes)
  })

  it('are eight rows for an interception over eight regions, none of them at a made-up point', () => {
    const codes = Array.from({ length: 8 }, (_, index) => `UA-${index + 10}`)
    const names = aRegionSet({ regions: new Map(codes.map((code) => [code, aRegion({ code })])) })
    const event = anEvent({
      id: 'e7',
      type: 'interception',
      places: codes.map((code) => aPlace(code, 'over')),
      claims: [aClaim({ figures: [aFigure({ measure: 'dronesIntercepted', low: 48, high: 48 })] })],
    })
    const rows = csvRows(fileOf(shapedCsv(ACLED_SHAPE, contextFor([event], { names })), [event]))
    const column = (name: string): readonly string[] => rows.map((row) => row.get(name)?.text ?? '')
    expect(column('event_id_cnty')).toEqual(codes.map((_, index) => `e7#${index + 1}`))
    expect(column('admin1')).toEqual(codes)
    expect(new Set(column('tags'))).toEqual(new Set(['event group=e7']))
    expect(new Set(['latitude', 'longitude'].flatMap(column))).toEqual(new Set(['']))
    expect(new Set(column('geo_precision'))).toEqual(new Set(['3']))
    expect(new Set(column('sub_event_type'))).toEqual(new Set(['Disrupted weapons use']))
    expect(new Set(column('fatalities'))).toEqual(new Set(['0']))
    const { losses } = formatReport(ACLED_SHAPE, [event], contextFor([event], { names }))
    expect([...losses.keys()]).toEqual([
      ...['claimsOfParties', 'severalPlaces', 'regionWithoutCoordinates', 'placeRoles', 'kindsOfActors'],
      ...['deathsNotSaid', 'otherFigures', 'sourceLinks'],
    ])
  })

  it('say where, when and what, with the codes of ACLED', () => {
    const [row] = rowsOf(
      anEvent({
        type: 'groundCombat',
        places: [aSpot({ precision: 'nearSettlement', radiusKm: 3, wording: { en: 'near the town' } })],
        actors: [
          anActor({ name: { en: 'A' }, role: 'attacker' }),
          anActor({ name: { en: 'B' }, role: 'defender' }),
          anActor({ name: { en: 'C' }, role: 'subject' }),
        ],
        claims: [aClaim({ figures: [aFigure({ measure: 'killed', low: 3, high: 3 })] })],
      }),
    )
    expect(row).toMatchObject({
      event_id_cnty: 'e1',
      event_date: '2024-11-05',
      year: '2024',
      time_precision: '1',
      disorder_type: 'Political violence',
      event_type: 'Battles',
      sub_event_type: 'Armed clash',
      actor1: 'A',
      assoc_actor_1: 'C',
      actor2: 'B',
      inter1: '',
      location: 'near the town',
      latitude: '50',
      longitude: '36.25',
      geo_precision: '2',
      source: 'Publisher',
      notes: 'An official said so.',
      fatalities: '3',
      tags: '',
      timestamp: '1730851200',
    })
  })

  it('have no coordinates where a point stands for a whole region', () => {
    const [row] = rowsOf(anEvent({ places: [aSpot({ precision: 'region' })] }))
    expect(row).toMatchObject({ latitude: '', longitude: '', geo_precision: '3' })
  })

  it('name countries and regions as ACLED does', () => {
    const places = [aPlace('UA-63'), { ...aCountry('RU'), precision: 'country' as const }, aPlace('XX-1')]
    const [region, country, unknown] = rowsOf(anEvent({ places }))
    expect(region).toMatchObject({ iso: '804', region: 'Europe', country: 'Ukraine', admin1: 'UA-63' })
    expect(country).toMatchObject({ iso: '643', country: 'Russia', admin1: '' })
    expect(unknown).toMatchObject({ iso: '', country: '', admin1: 'XX-1' })
  })

  it.each<[When['precision'], string, string, string | undefined]>([
    ['day', '2024-11-05', '2024-11-05', '1'],
    ['reported', '2024-11-05', '2024-11-05', '2'],
    ['overnight', '2024-11-04', '2024-11-05', '2'],
    ['days', '2024-11-01', '2024-11-06', '2'],
    ['week', '2024-11-01', '2024-11-07', '2'],
    ['days', '2024-11-01', '2024-11-12', '3'],
    ['month', '2024-11-01', '2024-11-30', '3'],
    ['year', '2024-01-01', '2024-12-31', undefined],
    ['days', '2024-01-01', '2024-03-31', undefined],
  ])('of precision %s from %s to %s have the time precision %s', (precision, start, end, expected) => {
    const event = anEvent({ when: { start, end, precision } })
    const [row] = rowsOf(event)
    expect(row?.time_precision).toBe(expected)
    if (expected === undefined) expect(refusalOf(event)).toBe('dateTooVague')
    else expect(row?.tags).toBe(start === end ? '' : `period=${start}/${end}`)
  })

  it('give deaths of several places to none of them', () => {
    const event = anEvent({
      places: [aPlace('UA-63'), aPlace('UA-32')],
      claims: [aClaim({ figures: [aFigure({ measure: 'killed', low: 5, high: 5 })] })],
    })
    expect(rowsOf(event).map(({ fatalities, tags }) => [fatalities, tags])).toEqual(
      [1, 2].map(() => ['0', 'event group=e1; fatalities of event group=5']),
    )
    expect([...formatReport(ACLED_SHAPE, [event], contextFor([event])).losses.keys()]).toContain(
      'deathsOfSeveralPlaces',
    )
  })

  it.each<[string, Partial<ConflictEvent>]>([
    ['undated', { when: UNDATED }],
    ['notAnEvent', { type: 'statement' }],
    ['notActive', { status: 'withdrawn' }],
    ['noSuchType', { type: 'other' }],
    ['placeUnknown', { places: [] }],
    ['placeUnknown', { places: [aCountry('RU')] }],
  ])('are refused as %s: %j', (reason, changes) => {
    const event = anEvent(changes)
    expect(refusalOf(event)).toBe(reason)
    expect(rowsOf(event)).toEqual([])
  })

  it('leave the place out of which nothing is known, and say so', () => {
    const event = anEvent({ places: [aPlace('UA-63'), aCountry('RU')] })
    expect(rowsOf(event).map(({ event_id_cnty }) => event_id_cnty)).toEqual(['e1#1'])
    expect([...formatReport(ACLED_SHAPE, [event], contextFor([event])).losses.keys()]).toContain(
      'severalPlaces',
    )
  })

  it('say what several days come to', () => {
    const event = anEvent({ when: aWhen('2024-11-04', '2024-11-05') })
    expect([...formatReport(ACLED_SHAPE, [event], contextFor([event])).losses.keys()]).toContain(
      'wholeInterval',
    )
  })
})
