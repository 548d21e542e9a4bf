import { PARTIES } from '../../../src/domain/dataset'
import { SUPPORTS } from '../../../src/domain/support'
import { type Filter, NO_FILTER } from '../../../src/domain/view'
import { createRandom } from '../seededRandom'
import { SYNTHETIC_DAYS, SYNTHETIC_TYPES } from '../syntheticEvents'
import { dayNumberOf, type Question, type Rows } from './engineCase'

/** Something that a reader does to the filter, in a form that differs from run to run. */
export interface EngineStep {
  readonly name: string
  readonly questionOf: (run: number) => Question
}

export const NOTHING: Question = { filter: NO_FILTER, rows: null }

const TYPES = SYNTHETIC_TYPES.map(([type]) => type)
const FIRST_DAY = dayNumberOf(SYNTHETIC_DAYS[0])

/** @param regions that events are in, the fullest first. */
export function engineSteps(events: number, regions: readonly string[]): readonly EngineStep[] {
  return [
    { name: 'one type off', questionOf: (run) => plain({ types: allBut(TYPES, run) }) },
    { name: 'narrow to 90 days', questionOf: (run) => plain(daysFrom(30 * run, 90)) },
    {
      name: 'a text that finds 3 %',
      questionOf: (run) => ({ filter: { ...NO_FILTER, text: `word${run}` }, rows: foundRows(events, run) }),
    },
    {
      name: 'all facets at once',
      questionOf: (run) => ({
        filter: {
          types: allBut(TYPES, run),
          parties: allBut(PARTIES, run),
          supports: allBut(SUPPORTS, run),
          regions: allBut(regions.slice(0, 20), run),
          ...daysFrom(10 * run, 400),
          text: '',
        },
        rows: null,
      }),
    },
  ]
}

function plain(changes: Partial<Filter>): Question {
  return { filter: { ...NO_FILTER, ...changes }, rows: null }
}

function allBut<Value>(values: readonly Value[], run: number): readonly Value[] {
  return values.filter((_, index) => index !== run % values.length)
}

function daysFrom(first: number, count: number): Pick<Filter, 'from' | 'to'> {
  const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)
  return { from: dayOf(FIRST_DAY + first), to: dayOf(FIRST_DAY + first + count - 1) }
}

function foundRows(events: number, run: number): Rows {
  const { below } = createRandom(run)
  const rows = new Uint32Array(Math.ceil(events / 32))
  for (let drawn = 0; drawn < events * 0.03; drawn += 1) {
    const index = below(events)
    rows[index >>> 5] = (rows[index >>> 5] ?? 0) | (1 << (index & 31))
  }
  return rows
}
