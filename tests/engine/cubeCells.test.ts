import { expect, test } from 'vitest'
import { codeBinned, codeCells, NO_CELLS } from '../../src/engine/cubeCells'
import { createNumberReader, createNumberWriter } from '../../src/engine/rangeCoder'
import { anEvent, aPlace, aWhen, UNDATED } from '../support/builders'
import { cubeFor, plainEventsOf } from './someCubes'

const [KHARKIV, KYIV] = [[aPlace('UA-63')], [aPlace('UA-32')]]
const CUBE = cubeFor(
  plainEventsOf(
    anEvent({ places: KHARKIV, when: aWhen('2024-11-01', '2024-11-09') }),
    anEvent({ places: KHARKIV, when: aWhen('2024-11-01') }),
    anEvent({ places: KYIV, when: aWhen('2024-11-30') }),
    anEvent({ places: KYIV, when: UNDATED }),
  ),
)

test('cells come back with their events, and where these begin and end', () => {
  const { cells, width } = CUBE
  const writer = createNumberWriter()
  codeBinned(writer, CUBE, codeCells(writer, cells, cells.kinds, cells.lists))
  const reader = createNumberReader(writer.finish())
  const read = codeCells(reader, NO_CELLS, cells.kinds, cells.lists)
  expect(read).toEqual(cells)
  const nothing = { begun: new Uint32Array(0), open: new Uint32Array(0), width }
  expect(codeBinned(reader, nothing, read)).toEqual({ begun: CUBE.begun, open: CUBE.open, width })
  expect(reader.isWhole()).toBe(true)
})

test('events that go on are no more than have begun', () => {
  const writer = createNumberWriter()
  const open = CUBE.open.map(() => 5)
  expect(() => codeBinned(writer, { ...CUBE, open }, CUBE.cells)).toThrow(RangeError)
})
