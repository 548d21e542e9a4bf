import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { geographyOf } from '../../../src/data/geographyOf'
import { placeLocator } from '../../../src/data/placeLocator'
import { readDataset } from '../../../src/data/readDataset'
import {
  ACTOR_ROLES,
  CLAIMANT_KINDS,
  CORRECTION_KINDS,
  type ConflictEvent,
  FIGURE_WORDINGS,
  ORIGIN_KINDS,
  PARTIES,
  PLACE_PRECISIONS,
  PLACE_ROLES,
  STANCES,
  WHEN_PRECISIONS,
} from '../../../src/domain/dataset'
import { pointsOf } from '../../../src/domain/eventPoint'
import { BUILT_IN_TYPES } from '../../../src/domain/eventType'
import { SUPPORTS } from '../../../src/domain/support'
import { NO_FILTER } from '../../../src/domain/view'
import { aRegionSet } from '../../support/builders'
import { exampleDataset, exampleText } from '../../support/example'
import { dataInThread, entriesIn, overviewOf } from '../../support/inThread'

const dataset = exampleDataset()
const { events, claimants, corrections, sources } = dataset
const claims = events.flatMap((event) => event.claims)
const figures = claims.flatMap((claim) => claim.figures)
const places = events.flatMap((event) => event.places)
const geography = geographyOf(
  JSON.parse(readFileSync('public/geo/ukraine-russia.coarse.topojson', 'utf8')),
  'coarse',
)
const data = dataInThread(dataset, aRegionSet(), geography === null ? null : placeLocator(geography))
const overview = overviewOf(data)
const entries = entriesIn(data)

function idsWhere(test: (event: ConflictEvent) => boolean): readonly string[] {
  return events.filter(test).map(({ id }) => id)
}

describe('the example data set', () => {
  it('is read without a problem but the one link that it holds unsafe on purpose', () => {
    const { problems } = readDataset(exampleText(), 'every-kind.1.json')
    expect(problems.map(({ reason, effect }) => [reason, effect])).toEqual([['linkRefused', 'changed']])
  })

  it('says of itself in both languages that it is invented', () => {
    const told = [dataset.title.en, dataset.description.en, dataset.attribution.en]
    expect(told.filter((text) => !/invented/i.test(text))).toEqual([])
    const ukrainian = [dataset.title.uk, dataset.description.uk, dataset.attribution.uk]
    expect(ukrainian.filter((text) => !/вигадан/i.test(text ?? ''))).toEqual([])
  })

  it('is not published', () => {
    expect(readFileSync('public/data/manifest.json', 'utf8')).not.toContain(dataset.id)
  })

  it.each<[string, readonly string[], readonly (string | undefined)[]]>([
    ['precision of a place', PLACE_PRECISIONS, places.map(({ precision }) => precision)],
    ['role of a place', PLACE_ROLES, places.map(({ role }) => role)],
    ['precision of a date', WHEN_PRECISIONS, events.map(({ when }) => when.precision)],
    ['stance', STANCES, claims.map(({ stance }) => stance)],
    ['support', SUPPORTS, entries.map(({ support }) => support)],
    ['wording of a figure', FIGURE_WORDINGS, figures.map(({ wording }) => wording)],
    ['party of a speaker', PARTIES, claimants.map(({ party }) => party)],
    ['kind of speaker', CLAIMANT_KINDS, claimants.map(({ kind }) => kind)],
    ['role of an actor', ACTOR_ROLES, events.flatMap(({ actors }) => actors.map(({ role }) => role))],
    ['kind of correction', CORRECTION_KINDS, corrections.map(({ kind }) => kind)],
    ['kind of origin', ORIGIN_KINDS, events.map(({ origin }) => origin?.kind)],
    ['type', BUILT_IN_TYPES, events.map(({ type }) => type)],
    ['status', ['active', 'withdrawn', 'merged'], events.map(({ status }) => status)],
    ['kind of link', ['link', 'none', 'refused'], sources.map(({ link }) => link.kind)],
  ])('has every %s at least once', (_, all, used) => {
    expect(all.filter((value) => !used.includes(value))).toEqual([])
  })

  it('has what may be left out, too: own types, warnings, notes, archived copies, scopes, English alone', () => {
    expect(idsWhere(({ type }) => dataset.types.some(({ id }) => id === type))).not.toEqual([])
    expect(idsWhere(({ contentWarning }) => contentWarning !== undefined)).not.toEqual([])
    expect(idsWhere(({ related }) => related.length > 0)).not.toEqual([])
    expect(idsWhere(({ title }) => title.uk === undefined)).not.toEqual([])
    expect(dataset.context).not.toEqual([])
    expect(sources.filter(({ archive }) => archive !== undefined)).not.toEqual([])
    expect(figures.filter(({ scope }) => scope?.region !== undefined)).not.toEqual([])
    expect(figures.filter(({ scope }) => scope?.country !== undefined)).not.toEqual([])
    expect(figures.filter(({ best }) => typeof best === 'number')).not.toEqual([])
  })

  it('has neighbourhoods with and without a radius, several points in one event, many at one spot and round a city', () => {
    const near = places.filter(({ precision }) => precision === 'nearSettlement' || precision === 'district')
    expect(new Set(near.map(({ radiusKm }) => radiusKm === undefined))).toEqual(new Set([true, false]))
    expect(
      idsWhere((event) => event.places.filter(({ point }) => point !== undefined).length > 2),
    ).not.toEqual([])
    expect(
      entries.flatMap(pointsOf).filter(({ point }) => point.join() === '34.8003,50.9216').length,
    ).toBeGreaterThanOrEqual(4)
    expect(overview.regions.get('UA-71')?.events).toBeGreaterThanOrEqual(30)
  })

  it('has events that cannot be on the map, each for its reason, and events without a day', () => {
    const unplaced = ['country', 'no-place', 'unknown-place', 'outside', 'country-point', 'point-unknown']
    expect(entriesIn(data, NO_FILTER, 'unplaced').map(({ event }) => event.id)).toEqual([
      ...unplaced,
      'undated-nowhere',
    ])
    expect(entriesIn(data, NO_FILTER, 'undated').map(({ event }) => event.id)).toEqual([
      'undated-region',
      'undated-point',
      'undated-nowhere',
    ])
  })
})
