import { describe, expect, it } from 'vitest'
import { groupsAt, isWhole, NEVER } from '../../src/domain/pointGroups'
import { ZOOM_RANGE } from '../../src/domain/view'
import { aPoint } from '../map/scenes'
import { groupsOf } from '../support/pointColumns'

/** 60 pixels apart at zoom 6, where their plates would cover each other. */
const NEAR = [aPoint({ row: 0, point: [32, 49] }), aPoint({ row: 1, point: [32 + (60 * 360) / 2 ** 15, 49] })]

describe('the groups of a zoom', () => {
  it('are the same up to the next whole zoom, and their parts from there', () => {
    const groups = groupsOf(NEAR)
    expect([3, 6, 6.99].map((zoom) => groupsAt(groups, zoom).length)).toEqual([1, 1, 1])
    expect([7, 7.5, 10].map((zoom) => groupsAt(groups, zoom).length)).toEqual([2, 2, 2])
  })

  it('are those of the nearest zoom of the map for a picture beyond it', () => {
    const groups = groupsOf(NEAR)
    expect([2, 11.5].map((zoom) => groupsAt(groups, zoom).length)).toEqual([1, 2])
  })

  it('are none of none', () => {
    expect(groupsAt([], 5)).toEqual([])
  })
})

it('is whole what no zoom parts, and nothing that one does', () => {
  const [cluster, ...marks] = groupsOf(NEAR)
  expect(cluster && isWhole(cluster)).toBe(false)
  expect(marks.map(isWhole)).toEqual([true, true])
  expect(isWhole({ toZoom: ZOOM_RANGE.max })).toBe(false)
  expect(isWhole({ toZoom: NEVER })).toBe(true)
})
