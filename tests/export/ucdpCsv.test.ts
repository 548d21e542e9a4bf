import { describe, expect, it } from 'vitest'
import type { ConflictEvent, Figure, When } from '../../src/domain/dataset'
import { formatReport, shapedCsv } from '../../src/export/shapedCsv'
import { UCDP_SHAPE } from '../../src/export/ucdpCsv'
import { fileOf } from '../../src/export/writer'
import {
  aClaim,
  aCountry,
  aDataset,
  aFigure,
  anActor,
  anEvent,
  aPlace,
  aSource,
  aSpot,
  UNDATED,
} from '../support/builders'
import { contextFor, contextOf, EVERY_KIND } from './contexts'
import { csvRows, strictCsv } from './strictCsv'

function killed(changes: Partial<Figure> = {}): Partial<ConflictEvent> {
  return { claims: [aClaim({ figures: [aFigure({ measure: 'killed', low: 3, high: 3, ...changes })] })] }
}

function rowOf(changes: Partial<ConflictEvent>, context = contextFor): Readonly<Record<string, string>> {
  const event = anEvent({ ...killed(), ...changes })
  const [row] = csvRows(fileOf(shapedCsv(UCDP_SHAPE, context([event])), [event]))
  return Object.fromEntries([...(row ?? [])].map(([name, { text }]) => [name, text]))
}

function reportOf(changes: Partial<ConflictEvent>) {
  const event = anEvent(changes)
  return formatReport(UCDP_SHAPE, [event], contextFor([event]))
}

describe('events in the shape of UCDP GED', () => {
  it('have its 49 columns', () => {
    const file = fileOf(shapedCsv(UCDP_SHAPE, contextOf(EVERY_KIND)), EVERY_KIND.events)
    const [header = []] = strictCsv(file.replace(/^\ufeff/, ''))
    expect(header.map(({ text }) => text).join()).toBe(
      'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,' +
        'dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,' +
        'number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,' +
        'where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,' +
        'region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,' +
        'high,low,gwnoa,gwnob',
    )
  })

  it.each<[string, Partial<ConflictEvent>]>([
    ['noDeathsStated', {}],
    ['noDeathsStated', killed({ low: 0, high: 0, wording: 'noneOrUnknown' })],
    ['noDeathsStated', killed({ low: null, high: 5, wording: 'upTo' })],
    ['undated', { ...killed(), when: UNDATED }],
    ['placeUnknown', { ...killed(), places: [] }],
    ['notAnEvent', { ...killed(), type: 'statement' }],
    ['notActive', { ...killed(), status: 'withdrawn' }],
    ['dateTooVague', { ...killed(), when: { start: '2020-01-01', end: '2024-01-01', precision: 'days' } }],
  ])('are refused as %s: %j', (reason, changes) => {
    const { refused, rows } = reportOf(changes)
    expect([[...refused.keys()], rows]).toEqual([[reason], 0])
  })

  it('say who died only as far as it is known, and their sum is the best number', () => {
    const row = rowOf(killed({ low: 2, best: 4, high: 9, wording: 'between' }))
    expect([row.low, row.best, row.high, row.deaths_unknown]).toEqual(['2', '4', '9', '4'])
    const parts = [row.deaths_a, row.deaths_b, row.deaths_civilians, row.deaths_unknown]
    expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(Number(row.best))
  })

  it('are points only where there is one', () => {
    expect(rowOf({ places: [aSpot()] })).toMatchObject({
      where_prec: '1',
      latitude: '50',
      longitude: '36.25',
      geom_wkt: 'POINT (36.25 50)',
    })
    const region = rowOf({ places: [aPlace('UA-63')] })
    expect(region).toMatchObject({
      where_prec: '4',
      adm_1: 'Kharkiv Oblast',
      country: 'Ukraine',
      country_id: '369',
      latitude: '',
      geom_wkt: '',
    })
    const point = { point: [36, 50], role: 'location', precision: 'region' } as const
    expect(rowOf({ places: [point] })).toMatchObject({ where_prec: '4', latitude: '' })
    expect(rowOf({ places: [{ ...aCountry('RU'), precision: 'country' }] })).toMatchObject({
      where_prec: '6',
      country_id: '365',
      adm_1: '',
    })
  })

  it('are one row for several places, in their region where they share one', () => {
    const within = rowOf({ places: [aPlace('UA-63'), aPlace('UA-63', 'target')] })
    expect(within).toMatchObject({ where_prec: '4', adm_1: 'Kharkiv Oblast' })
    const across = rowOf({ places: [aPlace('UA-63'), aPlace('UA-32')] })
    expect(across).toMatchObject({ where_prec: '5', adm_1: '', country: 'Ukraine', latitude: '' })
    const abroad = rowOf({ places: [aPlace('UA-63'), aPlace('RU-KRS')] })
    expect(abroad).toMatchObject({ where_prec: '5', country: '', country_id: '' })
  })

  it.each<[When['precision'], string, string, string]>([
    ['day', '2024-11-05', '2024-11-05', '1'],
    ['reported', '2024-11-05', '2024-11-05', '2'],
    ['overnight', '2024-11-04', '2024-11-05', '2'],
    ['days', '2024-11-01', '2024-11-06', '2'],
    ['week', '2024-11-04', '2024-11-10', '3'],
    ['month', '2024-11-01', '2024-11-30', '4'],
    ['year', '2024-01-01', '2024-12-31', '5'],
  ])(
    'of precision %s from %s to %s keep both ends and have the precision %s',
    (precision, start, end, code) => {
      expect(rowOf({ when: { start, end, precision } })).toMatchObject({
        date_prec: code,
        date_start: start,
        date_end: end,
      })
    },
  )

  it('name articles so that their quotes separate them, whatever stands in a headline', () => {
    const sources = [
      aSource({ title: { en: 'Said; and "denied"' } }),
      aSource({ id: 'b', title: { en: 'Second' }, publisher: { en: 'Paper, The' } }),
    ]
    const claims = [
      ...(killed().claims ?? []),
      aClaim({ id: '2', source: 'b' }),
      aClaim({ id: '3', source: 'b' }),
    ]
    const row = rowOf({ claims }, (events) => contextOf(aDataset({ events, sources })))
    expect(row.source_article).toBe(
      `"Publisher,2024-11-05,Said; and 'denied'";"Paper, The,2024-11-05,Second"`,
    )
    expect(row.number_of_sources).toBe('2')
    expect(row.source_article?.match(/"[^"]*"/g)).toHaveLength(2)
  })

  it('say nothing that nobody said: sides as alleged, no conflict, violence only where the type tells', () => {
    const actors = [
      anActor({ name: { en: 'A' }, role: 'attacker' }),
      anActor({ name: { en: 'B' }, role: 'defender' }),
    ]
    expect(rowOf({ actors })).toMatchObject({
      side_a: 'A',
      side_b: 'B',
      type_of_violence: '',
      conflict_name: '',
    })
    expect(rowOf({ type: 'groundCombat' }).type_of_violence).toBe('1')
    expect(rowOf({ type: 'violenceAgainstCivilians' }).type_of_violence).toBe('3')
    const { losses } = reportOf({ ...killed(), places: [aPlace('UA-63'), aPlace('UA-32')] })
    expect([...losses.keys()]).toEqual([
      ...['claimsOfParties', 'severalPlaces', 'regionWithoutCoordinates', 'kindOfViolenceNotSaid'],
      ...['conflictAndDyad', 'sourceLinks'],
    ])
  })
})
