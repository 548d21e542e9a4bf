import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PARTIES } from '../../src/domain/dataset'
import { dayNumber } from '../../src/domain/dayNumber'
import { SUPPORTS } from '../../src/domain/support'
import { UNDATED } from '../../src/engine/columns'
import { coarseCubeOf } from '../../src/engine/cube'
import { anEvent, aPlace, aWhen, UNDATED as UNDATED_WHEN } from '../support/builders'
import { someQuestions } from './arbitraries'
import { coarseCubeFor, columnsOf, cubeFor, plainEventsOf } from './someCubes'

const DAY = dayNumber('2024-11-05')

describe('a cube', () => {
  it('holds events that are alike once, with their number', () => {
    const alike = anEvent({ places: [aPlace('UA-63')], when: aWhen('2024-11-05') })
    const { cells, spells } = cubeFor(
      plainEventsOf(
        alike,
        anEvent({ ...alike, when: aWhen('2024-11-05', '2024-11-07') }),
        anEvent({ ...alike, when: aWhen('2024-11-04') }),
        alike,
        anEvent({ ...alike, places: [aPlace('UA-32')] }),
        anEvent({ ...alike, when: UNDATED_WHEN }),
        alike,
      ),
    )
    expect(cells.count).toBe(3)
    expect(spells).toEqual({
      from: Uint32Array.of(0, 3, 4, 5),
      start: Int32Array.of(DAY - 1, DAY, DAY, UNDATED, DAY),
      end: Int32Array.of(DAY - 1, DAY, DAY + 2, UNDATED, DAY),
      events: Uint32Array.of(1, 3, 1, 1, 1),
    })
  })

  it('of no events is empty', () => {
    const { cells, spells, types, regions, reports } = cubeFor(plainEventsOf())
    expect([cells.count, spells.events.length, types, regions, reports]).toEqual([0, 0, [], [], 0])
  })

  it('holds every event in just one place', () => {
    fc.assert(
      fc.property(someQuestions, ({ plain }) => {
        for (const { spells } of [cubeFor(plain), coarseCubeFor(plain)])
          expect(spells.events.reduce((sum, events) => sum + events, 0)).toBe(plain.entries.length)
      }),
      { numRuns: 25 },
    )
  })

  it('that does without parties and support by kind knows them of all events together', () => {
    fc.assert(
      fc.property(someQuestions, ({ plain: { entries, ...plain } }) => {
        const { voices, cells } = coarseCubeFor({ entries, ...plain })
        expect([...cells.kinds.parties, ...cells.kinds.support].every((bits) => bits === 0)).toBe(true)
        expect(voices && [...voices.parties]).toEqual(
          PARTIES.map((party) => entries.filter(({ parties }) => parties.has(party)).length),
        )
        expect(voices && [...voices.supports]).toEqual(
          SUPPORTS.map((support) => entries.filter((entry) => entry.support === support).length),
        )
        const { regions } = columnsOf({ entries, ...plain })
        expect(voices && [...voices.regionSupports]).toEqual(
          regions.flatMap((code) =>
            SUPPORTS.map(
              (support) =>
                entries.filter((entry) => entry.support === support && entry.regions.includes(code)).length,
            ),
          ),
        )
      }),
      { numRuns: 25 },
    )
  })

  it('leaves the columns that it is made of as they are', () => {
    const columns = columnsOf(plainEventsOf(anEvent()))
    const before = structuredClone(columns)
    coarseCubeOf(columns, { madeFrom: '', newestSourceDay: null })
    expect(columns).toEqual(before)
  })
})
