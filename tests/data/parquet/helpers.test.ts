import { expect, test } from 'vitest'
import { EVERY_KIND } from '../../export/contexts'
import { openedWell, parquetBytes } from './opened'
import { DAY, TEXT, type WrittenColumn, written } from './written'

const claimant = (party: string) => ({ id: `by-${party}`, name: 'N', role: 'R', party, kind: 'official' })
const source = {
  id: 's1',
  publisher: 'P',
  title: 'T',
  kind: 'newsReport',
  language: 'en',
  url: 'none: made up',
}
const claim = (id: string, party: string, changes: object = {}) => ({
  ...{ id, claimant: claimant(party), source, stance: 'asserts', statement: 'It happened.', figures: [] },
  ...changes,
})
const number = { measure: 'killed', low: 1, high: 1, wording: 'exactly' }
const CLAIMS = [
  null,
  [claim('a', 'ukraine')],
  [claim('b', 'ukraine'), claim('c', 'russia', { figures: [number] })],
  [claim('d', 'ukraine'), claim('e', 'russia', { stance: 'denies' })],
  [claim('f', 'nobody')],
]
const columns: readonly WrittenColumn[] = [
  { name: 'event_id', schema: TEXT, data: ['1', '2', '3', '4', '5'] },
  { name: 'title', schema: TEXT, data: ['A', 'B', 'C', 'D', 'E'] },
  { name: 'event_type', schema: TEXT, data: CLAIMS.map(() => 'attack') },
  { name: 'start', schema: DAY, data: CLAIMS.map(() => 20_000) },
  {
    name: 'claims_json',
    schema: TEXT,
    data: CLAIMS.map((claims) => (claims === null ? null : JSON.stringify(claims))),
  },
]

test('what follows from the claims is worked out where the file does not say it', async () => {
  const { parts } = await openedWell(written(columns))
  const [part] = parts
  expect([...(part?.support ?? [])]).toEqual([4, 1, 0, 3, 4]) // notStated, oneParty, severalParties, contested, notStated
  expect([...(part?.parties ?? [])]).toEqual([0, 0b01, 0b11, 0b11, 0])
  expect([...(part?.flags ?? [])]).toEqual([0, 0, 2, 0, 0])
})

test('what the file says of them counts, and spares the claims', async () => {
  const support: WrittenColumn = { name: 'support', schema: TEXT, data: CLAIMS.map(() => 'contested') }
  const partly = await openedWell(written([...columns, support]))
  expect([...(partly.parts[0]?.support ?? [])]).toEqual([3, 3, 3, 3, 3])
  expect([...(partly.parts[0]?.parties ?? [])]).toEqual([0, 0b01, 0b11, 0b11, 0])
})

test('without claims nobody says so', async () => {
  const { parts } = await openedWell(written(columns.slice(0, 4)))
  expect([...(parts[0]?.support ?? [])]).toEqual([4, 4, 4, 4, 4])
})

test('is the same as the writer worked out', async () => {
  const { parts, store } = await openedWell(parquetBytes(EVERY_KIND, 100))
  const events = await store.read([...Array(parts[0]?.rows).keys()])
  const rewritten = written([
    { name: 'event_id', schema: TEXT, data: events.events.map(({ id }) => id) },
    { name: 'title', schema: TEXT, data: events.events.map(() => 'T') },
    { name: 'event_type', schema: TEXT, data: events.events.map(() => 'attack') },
    { name: 'start', schema: DAY, data: events.events.map(() => null) },
    {
      name: 'claims_json',
      schema: TEXT,
      data: events.events.map(({ claims }) =>
        JSON.stringify(
          claims.map((one) => ({
            ...one,
            claimant: events.claimants.find(({ id }) => id === one.claimant),
            source: { ...source, id: one.source },
          })),
        ),
      ),
    },
  ])
  const again = await openedWell(rewritten)
  expect(again.parts[0]?.support).toEqual(parts[0]?.support)
  expect(again.parts[0]?.parties).toEqual(parts[0]?.parties)
})
