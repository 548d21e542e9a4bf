import { describe, expect, it } from 'vitest'
import { CUBE_SIGN, cubeBytes } from '../../src/engine/cubeBytes'
import { readCube } from '../../src/engine/readCube'
import { anEvent, aPlace, aWhen } from '../support/builders'
import { cubeFor, plainEventsOf } from './someCubes'

describe('the file of a cube', () => {
  it('begins with its sign', () => {
    expect([...cubeBytes(cubeFor(plainEventsOf()))].slice(0, 4)).toEqual([...CUBE_SIGN])
    expect(String.fromCharCode(...CUBE_SIGN.slice(0, 3))).toBe('DAc')
  })

  it('hardly grows with events that are like others', () => {
    const event = anEvent({ places: [aPlace('UA-63')], when: aWhen('2024-11-05') })
    const [few, many] = [2, 5000].map(
      (count) => cubeBytes(cubeFor(plainEventsOf(...Array.from({ length: count }, () => event)))).length,
    )
    expect(many).toBeLessThan((few ?? 0) + 4)
  })

  it('can be read for as long as it has this number', () => {
    const event = anEvent({ places: [aPlace('UA-63')], when: aWhen('2024-11-05', '2024-11-06') })
    const bytes = Uint8Array.from(Buffer.from(FIRST_FILE, 'base64'))
    expect(readCube(bytes)).toEqual(cubeFor(plainEventsOf(event, event, anEvent())))
  })
})

const FIRST_FILE = 'REFjAWhzMDA0MjYxNTO3sExMSk5JTSOVz8iWWFKSmJzNyBrqqGtmzMDAwMggwMjAyMjAxMjAwPSrTxcowsgEAA=='
