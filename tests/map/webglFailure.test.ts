import { GPUInitializationError } from 'maplibre-gl'
import { expect, it } from 'vitest'
import { failureOf } from '../../src/map/webglFailure'

it('tells what the map does not outlive', () => {
  expect(failureOf(new GPUInitializationError({}, null))).toBe('webgl')
  expect(failureOf(new Error('Worker failed to load. Check that the worker URL is correct.'))).toBe('worker')
})

it('lets everything else pass', () => {
  expect(failureOf(new Error('font not found'))).toBeNull()
  expect(failureOf('Worker failed to load')).toBeNull()
  expect(failureOf(undefined)).toBeNull()
})
