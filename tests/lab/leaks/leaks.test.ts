import { expect, it } from 'vitest'
import { growing } from './growing'
import { countsOfSnapshot } from './heapClasses'

it('names what grows with every round, and nothing that has grown once', () => {
  const before = new Map([
    ['object View', 3],
    ['object Cache', 1],
    ['closure go', 9],
  ])
  const after = new Map([
    ['object View', 10],
    ['object Cache', 2],
    ['closure go', 2],
    ['detached native <div>', 14],
  ])
  expect(growing(before, after, 7)).toEqual([
    { name: 'detached native <div>', more: 14 },
    { name: 'object View', more: 7 },
  ])
})

it('counts the objects of a snapshot by class, those outside every document apart', () => {
  const snapshot = {
    snapshot: {
      meta: {
        node_fields: ['type', 'name', 'id', 'detachedness'],
        node_types: [['hidden', 'object', 'native', 'string'], 'string', 'number', 'number'],
      },
    },
    nodes: [
      ...[1, 0, 1, 0],
      ...[1, 0, 2, 0],
      ...[2, 1, 3, 1],
      ...[2, 1, 4, 2],
      ...[2, 2, 5, 0],
      ...[3, 0, 6, 0],
      ...[0, 0, 7, 0],
    ],
    strings: ['View', '<div>', 'EventListener'],
  }
  expect(Object.fromEntries(countsOfSnapshot(JSON.stringify(snapshot)))).toEqual({
    'object View': 2,
    'detached native <div>': 1,
    'native EventListener': 1,
  })
})
