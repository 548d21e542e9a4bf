import { describe, expect, it } from 'vitest'
import { createPackable } from '../../src/data/packable'
import { anEvent } from '../support/builders'

const EVENTS = [anEvent(), anEvent({ id: 'e2', places: [] })]

describe('values that may be packed', () => {
  it('are there at once before, and come later as they were', async () => {
    const packable = createPackable(EVENTS)
    expect(packable.read()).toEqual(EVENTS)
    await packable.pack()
    const read = packable.read()
    expect(read).toBeInstanceOf(Promise)
    expect(await read).toEqual(EVENTS)
  })

  it('are packed once', async () => {
    const packable = createPackable(EVENTS)
    await packable.pack()
    await packable.pack()
    expect(await packable.read()).toEqual(EVENTS)
  })
})
