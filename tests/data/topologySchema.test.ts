import * as v from 'valibot'
import { expect, test } from 'vitest'
import { topologySchema } from '../../src/data/topologySchema'
import { aTopology } from './topologyFile'

test('keeps what is relied on and drops the rest', () => {
  const output = v.parse(topologySchema, aTopology({ attribution: '<script>' }))
  expect(output).not.toHaveProperty('attribution')
  expect(output.objects.regions.geometries[0]?.properties).toEqual({ country: 'UA' })
})

test('infinite positions are refused', () => {
  const parsed: unknown = JSON.parse(JSON.stringify(aTopology()).replace('[2,0]', '[1e999,0]'))
  expect(v.is(topologySchema, parsed)).toBe(false)
})
