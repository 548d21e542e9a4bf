import { expect, it } from 'vitest'
import { entryOf } from '../../src/domain/eventEntry'
import { createTally } from '../../src/domain/fileReport'
import { createColumnBuilder } from '../../src/engine/columnBuilder'
import { columnTally } from '../../src/engine/columnTally'
import { aCountry, anEvent, aPlace, aSpot } from '../support/builders'

it('events are counted where they are, as one by one', () => {
  const events = [
    [aSpot()],
    [aSpot(), aSpot({ point: [30, 50] })],
    [aPlace('UA-63'), aSpot()],
    [aPlace('UA-63')],
    [aCountry('UA')],
    [],
  ].map((places, n) => anEvent({ id: `e${n}`, places }))
  for (const region of ['UA-63', null]) {
    const builder = createColumnBuilder()
    for (const [row, event] of events.entries()) builder.add(entryOf(event, row, new Map(), () => region))
    const tally = createTally(() => region)
    tally.add(events)
    const { days: _, ...expected } = tally.total()
    expect(columnTally(builder.finish(() => true))).toEqual(expected)
  }
})
