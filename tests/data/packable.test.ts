import { describe, expect, it } from 'vitest'
import type { Values } from '../../src/data/columnText'
import { createPackable } from '../../src/data/packable'
import type { ConflictEvent } from '../../src/domain/dataset'
import { anEvent } from '../support/builders'

const EVENTS = [anEvent(), anEvent({ id: 'e2', places: [] })]

function all(values: Values<ConflictEvent>): readonly ConflictEvent[] {
  return Array.from({ length: values.length }, (_, at) => values.at(at))
}

describe('values that may be packed', () => {
  it('are there at once before, and come later as they were', async () => {
    const packable = createPackable(EVENTS)
    const before = packable.read()
    if (before instanceof Promise) throw new Error('They were to be there at once')
    expect(all(before)).toEqual(EVENTS)
    await packable.pack()
    const after = packable.read()
    expect(after).toBeInstanceOf(Promise)
    expect(all(await after)).toEqual(EVENTS)
  })

  it('are packed once', async () => {
    const packable = createPackable(EVENTS)
    await packable.pack()
    await packable.pack()
    expect(all(await packable.read())).toEqual(EVENTS)
  })
})
