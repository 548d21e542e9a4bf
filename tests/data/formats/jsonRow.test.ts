import { expect, it } from 'vitest'
import { aCollection, aFeature } from './collection'
import { openGood } from './openText'

async function read(properties: Readonly<Record<string, unknown>>) {
  const { opened, events } = await openGood(aCollection([aFeature({ properties })]))
  const notes = opened.problems.filter(({ field }) => field === 'properties')
  return { raw: events[0]?.origin?.raw, notes: notes.map(({ value, reason }) => `${value} ${reason}`) }
}

it('keeps texts, numbers and truth values as they are, lists and objects as JSON', async () => {
  const { raw, notes } = await read({ a: ' x ', b: 1.5, c: false, d: { e: [1] }, f: null, g: '', '': 1 })
  expect([raw, notes]).toEqual([{ a: 'x', b: '1.5', c: 'false', d: '{"e":[1]}' }, []])
})

it.each([
  'marker-color',
  'markerSymbol',
  'stroke-width',
  'fillOpacity',
  'icon',
  'iconUrl',
  'styleUrl',
  'color',
  'colour',
  'line-color',
  '_umap_options',
])('leaves out the styling %s', async (name) => {
  expect(await read({ [name]: 'x' })).toEqual({ raw: {}, notes: [`${name}: x styleDropped`] })
})

it.each(['title', 'filling station', 'markers', 'iconography', 'colours', 'line', 'labelled', 'crowd_size'])(
  'keeps %s',
  async (name) => {
    expect((await read({ [name]: 'x' })).raw).toEqual({ [name]: 'x' })
  },
)

it('leaves out names that every object has, numbers that have lost digits, and texts without end', async () => {
  const { raw, notes } = await read({
    constructor: 'x',
    Prototype: 'x',
    large: 2 ** 53,
    long: 'x'.repeat(100_001),
  })
  expect(raw).toEqual({})
  expect(notes.map((note) => note.split(' ').at(-1))).toEqual(['columnRefused', 'outOfRange', 'textTooLong'])
})

it('reads no more members than a table may have columns', async () => {
  const many = Object.fromEntries(Array.from({ length: 205 }, (_, index) => [`n${index}`, index]))
  const { raw, notes } = await read(many)
  expect(Object.keys(raw ?? {})).toHaveLength(200)
  expect(notes).toEqual(['n200: 200 tooManyColumns'])
})
