import { afterEach, expect, it, vi } from 'vitest'
import { markRow } from '../../src/domain/markRow'
import type { MarkCount } from '../../src/domain/regionLook'
import { drawMarkRow } from '../../src/map/drawMarkRow'
import { Stamps } from '../../src/map/stamps'

const MARKS: readonly MarkCount[] = [
  { shape: 'ring', colour: '#4b5058', count: 1 },
  { shape: 'burst', colour: '#96420f', count: 12 },
]

afterEach(() => void vi.restoreAllMocks())

it('does without a row where there is no canvas', () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  const row = markRow(MARKS, 'light')
  expect(row === null ? row : drawMarkRow(row, new Stamps(2))).toBeNull()
})
