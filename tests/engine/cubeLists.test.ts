import { describe, expect, it } from 'vitest'
import { NO_REGION } from '../../src/engine/columns'
import { codeLists } from '../../src/engine/cubeLists'
import { createNumberReader, createNumberWriter } from '../../src/engine/rangeCoder'
import { IN_LIST, type RegionLists } from '../../src/engine/regionLists'

type Step = readonly [region: number, is: number]

const REGIONS = 4
const NOTHING: RegionLists = {
  count: 0,
  from: new Uint32Array(1),
  region: new Uint16Array(0),
  is: new Uint8Array(0),
}

function listsOf(...lists: readonly (readonly Step[])[]): RegionLists {
  let next = 0
  return {
    count: lists.length,
    from: Uint32Array.from([0, ...lists.map(({ length }) => (next += length))]),
    region: Uint16Array.from(lists.flat(), ([region]) => region),
    is: Uint8Array.from(lists.flat(), ([, is]) => is),
  }
}

function written(lists: RegionLists): Uint8Array {
  const writer = createNumberWriter()
  codeLists(writer, lists, REGIONS)
  return writer.finish()
}

describe('lists of regions', () => {
  it('come back as they were: none at all, the empty one, those that go on from another', () => {
    const outside: Step = [NO_REGION, IN_LIST.hasMark]
    const all = listsOf(
      [],
      [[0, 0]],
      [[0, 0], outside],
      [[0, 1]],
      [
        [0, 1],
        [1, 2],
        [3, 4],
      ],
      [[2, 0]],
      [outside],
    )
    for (const lists of [NOTHING, listsOf([]), all]) {
      const reader = createNumberReader(written(lists))
      expect(codeLists(reader, NOTHING, REGIONS)).toEqual(lists)
      expect(reader.isWhole()).toBe(true)
    }
  })

  it.each<[string, RegionLists]>([
    ['one twice', listsOf([[0, 0]], [[0, 0]])],
    [
      'a shorter one after a longer one',
      listsOf(
        [
          [0, 0],
          [1, 0],
        ],
        [[0, 0]],
      ),
    ],
    [
      'regions out of order',
      listsOf([
        [1, 0],
        [0, 0],
      ]),
    ],
    ['lists out of order', listsOf([[1, 0]], [[0, 0]])],
    ['an unknown region', listsOf([[REGIONS + 1, 0]])],
    ['outside, and something there that is no point', listsOf([[NO_REGION, IN_LIST.onlyMentioned]])],
  ])('are not written with %s', (_name, lists) => {
    expect(() => written(lists)).toThrow(RangeError)
  })
})
