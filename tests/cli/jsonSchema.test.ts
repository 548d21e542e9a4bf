import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemaText } from '../../src/cli/jsonSchema'
import { WHEN_PRECISIONS } from '../../src/domain/dataset'

test('the committed JSON Schema is what the code generates', () => {
  expect(readFileSync('public/data/dispatch-atlas-1.schema.json', 'utf8')).toBe(jsonSchemaText())
})

test('knows required fields, allowed words and forms', () => {
  const schema: unknown = JSON.parse(jsonSchemaText())
  const when = 'properties.events.items.properties.when.properties'
  expect(schema).toHaveProperty(
    'required',
    expect.arrayContaining(['format', 'id', 'licence', 'sources', 'events']),
  )
  expect(schema).toHaveProperty(`${when}.precision.enum`, [...WHEN_PRECISIONS])
  expect(schema).toHaveProperty(
    'properties.sources.items.required',
    expect.arrayContaining(['url', 'publisher']),
  )
  expect(schema).toHaveProperty('properties.events.items.properties.claims.items.properties.figures.items')
})
