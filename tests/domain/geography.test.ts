import { expect, it } from 'vitest'
import { levelAt } from '../../src/domain/geography'

it('asks for fine borders only where the coarse ones would be seen to be off', () => {
  expect([3, 5.5, 5.51, 12].map(levelAt)).toEqual(['coarse', 'coarse', 'fine', 'fine'])
})
