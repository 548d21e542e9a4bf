import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, ConflictEvent, Figure } from '../../src/domain/dataset'
import { figuresByPlace } from '../../src/domain/figuresByPlace'
import {
  aClaim,
  aCountry,
  aDataset,
  aFigure,
  anEvent,
  aPlace,
  aRegionSet,
  entriesOf,
} from '../support/builders'
import { dataInThread, entriesIn } from '../support/inThread'
import { someEvents } from './arbitraries'

const OPEN = { low: 6, high: null, wording: 'atLeast' } as const
const NONE = { low: null, high: null, wording: 'noneOrUnknown' } as const

function says(figure: Partial<Figure> = {}, changes: Partial<Claim> = {}): Claim {
  return aClaim({ figures: [aFigure(figure)], ...changes })
}

/** One short text for each place of the first measure: where, which events, and the numbers. */
function shown(...events: readonly ConflictEvent[]): readonly string[] {
  const [first] = figuresByPlace(entriesOf(...events))
  return (first?.places ?? []).map(({ place, entries, rows, sum, isContested }) => {
    const ranges = sum === null ? rows.map(({ range }) => range) : [sum.range]
    const numbers = ranges.map((range) =>
      range === null ? '–' : `${range.from}..${range.isOpenAbove ? '' : range.to}`,
    )
    const ids = entries.map(({ event }) => event.id).join('+')
    return `${place?.code ?? 'alone'} ${ids}: ${numbers.join(', ')}${isContested ? ' contested' : ''}`
  })
}

describe('figures by place', () => {
  it('stand under the one region of their event', () => {
    const kharkiv = anEvent({ id: 'a', claims: [says()] })
    const kyiv = anEvent({ id: 'b', claims: [says(OPEN)], places: [aPlace('UA-32')] })
    expect(shown(kharkiv, kyiv)).toEqual(['UA-63 a: 2..2', 'UA-32 b: 6..'])
  })

  it('of several events in a region are added, and an open end stays open', () => {
    const events = [says(), says(OPEN), says({ low: 1, high: 4, wording: 'between' })].map((claim, index) =>
      anEvent({ id: `e${index}`, claims: [claim] }),
    )
    expect(shown(...events)).toEqual(['UA-63 e0+e1+e2: 9..'])
  })

  it('of an event over several regions stand once, by themselves', () => {
    const places = ['UA-63', 'UA-32', 'UA-18'].map((code) => aPlace(code, 'over'))
    const spread = anEvent({ id: 'spread', claims: [says()], places })
    expect(shown(spread, anEvent({ id: 'b', claims: [says()] }))).toEqual([
      'UA-63 b: 2..2',
      'alone spread: 2..2',
    ])
  })

  it('with a split stand under each region with its own number', () => {
    const figures = ['UA-63', 'UA-32'].map((region, index) =>
      aFigure({ scope: { region }, low: index + 3, high: index + 3 }),
    )
    const places = [aPlace('UA-63'), aPlace('UA-32')]
    expect(shown(anEvent({ id: 'a', claims: [aClaim({ figures })], places }))).toEqual([
      'UA-63 a: 3..3',
      'UA-32 a: 4..4',
    ])
  })

  it('of a country stand under the country, though the event names a region', () => {
    expect(shown(anEvent({ id: 'a', claims: [says({ scope: { country: 'RU' } })] }))).toEqual(['RU a: 2..2'])
    const inRussia = anEvent({ id: 'b', claims: [says()], places: [aCountry('RU')] })
    expect(shown(inRussia)).toEqual(['RU b: 2..2'])
  })

  it('are not put into a region that is only mentioned', () => {
    const places = [aPlace('UA-63'), aPlace('RU-KRS', 'mentioned')]
    expect(shown(anEvent({ id: 'a', claims: [says()], places }))).toEqual(['UA-63 a: 2..2'])
  })

  it('of an event without a named place stand by themselves', () => {
    expect(shown(anEvent({ id: 'a', claims: [says()], places: [] }))).toEqual(['alone a: 2..2'])
    const point = { role: 'location', precision: 'site', point: [36, 50] } as const
    expect(shown(anEvent({ id: 'a', claims: [says()], places: [point] }))).toEqual(['alone a: 2..2'])
  })

  it('of a point stand under the region that holds it', () => {
    const places = [{ role: 'target', precision: 'site', point: [36, 50] } as const, aPlace('UA-63')]
    const dataset = aDataset({ events: [anEvent({ claims: [says()], places })] })
    const entries = entriesIn(dataInThread(dataset, aRegionSet(), () => 'UA-63'))
    expect(figuresByPlace(entries)[0]?.places[0]?.place).toEqual({ kind: 'region', code: 'UA-63' })
  })

  it('that differ stand beside each other and are in no sum', () => {
    const differing = [says(), says({ low: 9, high: 9 }, { id: 'c2', claimant: 'russia' })]
    const [a, b] = ['a', 'b'].map((id) => anEvent({ id, claims: [says()] }))
    expect(shown(...[a, b].flatMap((event) => event ?? []), anEvent({ id: 'c', claims: differing }))).toEqual(
      ['UA-63 a+b: 4..4', 'UA-63 c: 2..2, 9..9 contested'],
    )
  })

  it('that are denied are in no sum, and the denial stands with them', () => {
    const denied = [says(), aClaim({ id: 'no', claimant: 'russia', stance: 'denies' })]
    expect(shown(anEvent({ id: 'a', claims: denied }), anEvent({ id: 'b', claims: [says()] }))).toEqual([
      'UA-63 a: 2..2, – contested',
      'UA-63 b: 2..2',
    ])
  })

  it('leave "none or unknown" in words, and a measure of which nobody gives a number out', () => {
    const none = anEvent({ id: 'a', claims: [says(NONE)] })
    expect(shown(none)).toEqual([])
    expect(shown(none, anEvent({ id: 'b', claims: [says()] }))).toEqual(['UA-63 a: –', 'UA-63 b: 2..2'])
  })

  it('begin with regions; then come countries, then events by themselves', () => {
    const places = [[], [aCountry('RU')], [aPlace('UA-63')]]
    const events = places.map((named, index) => anEvent({ id: `e${index}`, places: named, claims: [says()] }))
    expect(shown(...events)).toEqual(['UA-63 e2: 2..2', 'RU e1: 2..2', 'alone e0: 2..2'])
  })
})

it('each event with a number stands in exactly one place, however many regions it names', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const counted = events.map((event) => ({ ...event, claims: [says()] }))
      const places = figuresByPlace(entriesOf(...counted)).flatMap((measure) => measure.places)
      const ids = places.flatMap(({ entries }) => entries.map(({ event }) => event.id))
      expect(ids.toSorted()).toEqual(counted.map(({ id }) => id).toSorted())
    }),
  )
})
