import type { Filter } from '../../../src/domain/view'
import { dayNumberOf, type EngineCase, isAmong, type PlainEvent, type Question } from './engineCase'

const FACETS = ['types', 'parties', 'supports', 'regions'] as const
type Facet = (typeof FACETS)[number]
type Counts = Record<string, number>

interface Counted {
  readonly events: number
  readonly facets: Readonly<Record<Facet, Counts>>
  /** Events by region, then by type. */
  readonly regions: Readonly<Record<string, Counts>>
  readonly days: ReadonlyMap<number, number>
}

/** Yardstick: an array of objects, `filter` and a `reduce` for all that is counted, as most pages do it. */
export function plainArray(events: readonly PlainEvent[]): EngineCase {
  const ask = (question: Question): Counted => {
    const kept = events.filter(testOf(question, null))
    return {
      events: kept.length,
      facets: {
        types: countsOf(events, question, 'types'),
        parties: countsOf(events, question, 'parties'),
        supports: countsOf(events, question, 'supports'),
        regions: countsOf(events, question, 'regions'),
      },
      regions: kept.reduce<Record<string, Counts>>((all, { regions, type }) => {
        for (const region of regions) {
          const here = all[region] ?? {}
          here[type] = (here[type] ?? 0) + 1
          all[region] = here
        }
        return all
      }, {}),
      days: kept.reduce((all, { days }) => {
        if (days !== null) all.set(days[0], (all.get(days[0]) ?? 0) + 1)
        return all
      }, new Map<number, number>()),
    }
  }
  let last: Counted | null = null
  return {
    name: 'plain array',
    preparationMs: 0,
    ask: (question) => {
      last = ask(question)
    },
    lastAnswer: () => ({
      events: last?.events ?? 0,
      types: last?.facets.types ?? {},
      regions: last?.facets.regions ?? {},
    }),
  }
}

function valuesOf({ type, parties, support, regions }: PlainEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'types':
      return [type]
    case 'parties':
      return parties
    case 'supports':
      return [support]
    case 'regions':
      return regions
  }
}

/** Of a facet: under all the others. */
function countsOf(events: readonly PlainEvent[], question: Question, facet: Facet): Counts {
  return events.filter(testOf(question, facet)).reduce<Counts>((counts, event) => {
    for (const value of valuesOf(event, facet)) counts[value] = (counts[value] ?? 0) + 1
    return counts
  }, {})
}

function testOf(
  { filter, rows }: Question,
  except: Facet | null,
): (event: PlainEvent, index: number) => boolean {
  const chosen = FACETS.filter((facet) => facet !== except && filter[facet].length > 0).map((facet) => ({
    facet,
    values: new Set<string>(filter[facet]),
  }))
  const isInDays = daysTest(filter)
  return (event, index) =>
    chosen.every(({ facet, values }) => valuesOf(event, facet).some((value) => values.has(value))) &&
    isInDays(event) &&
    (rows === null || isAmong(rows, index))
}

function daysTest({ from, to }: Filter): (event: PlainEvent) => boolean {
  const first = from === null ? Number.NEGATIVE_INFINITY : dayNumberOf(from)
  const last = to === null ? Number.POSITIVE_INFINITY : dayNumberOf(to)
  return ({ days }) => days === null || (days[1] >= first && days[0] <= last)
}
