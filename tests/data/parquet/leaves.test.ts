import type { SchemaElement } from 'hyparquet'
import { expect, test } from 'vitest'
import { leavesOf } from '../../../src/data/parquet/leaves'
import { reasonOf } from './flaws'

const root = (children: number): SchemaElement => ({ name: 'root', num_children: children })
const text = (name: string, repetition: SchemaElement['repetition_type'] = 'OPTIONAL'): SchemaElement => ({
  name,
  type: 'BYTE_ARRAY',
  repetition_type: repetition,
})

test('columns come in their order, with how often they may be missing or repeated', () => {
  const schema: SchemaElement[] = [
    root(3),
    text('id', 'REQUIRED'),
    { name: 'regions', num_children: 1, repetition_type: 'OPTIONAL' },
    { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
    text('element'),
    text('title'),
  ]
  const leaves = leavesOf(schema).map(({ path, index, mostDefined, mostRepeated }) => [
    path.join('.'),
    index,
    mostDefined,
    mostRepeated,
  ])
  expect(leaves).toEqual([
    ['id', 0, 0, 0],
    ['regions.list.element', 1, 3, 1],
    ['title', 2, 1, 0],
  ])
})

test('names that every object has are names like others', () => {
  expect(leavesOf([root(2), text('__proto__'), text('constructor')]).map(({ path }) => path[0])).toEqual([
    '__proto__',
    'constructor',
  ])
})

test('a tree that does not add up, is too deep or too wide is refused', () => {
  expect(reasonOf(() => leavesOf([root(2), text('a')]))).toBe('parquetBroken')
  const deep = Array.from({ length: 40 }, (): SchemaElement => ({ name: 'g', num_children: 1 }))
  expect(reasonOf(() => leavesOf([root(1), ...deep, text('a')]))).toBe('tooDeep')
  const wide = Array.from({ length: 6000 }, (_, at) => text(`c${at}`))
  expect(reasonOf(() => leavesOf([root(wide.length), ...wide]))).toBe('tooManyColumns')
  expect(reasonOf(() => leavesOf([root(2 ** 30), text('a')]))).toBe('parquetBroken')
})
