import { publishedText } from './datasets'

/** Parts of a data set that a later version may change, as they stand in its file. */
type Json = Readonly<Record<string, unknown>>
interface SetText extends Json {
  readonly id: string
  readonly events: readonly (Json & { readonly id: string })[]
}

const DESK = 'test-desk'

/**
 * Two versions of an invented data set, made of the facts of the published one. In the second e5 is corrected, e7 is
 * withdrawn, e6 has become a part of e2, and e9 is new; each but the last with its correction.
 */
export function twoVersions(): { readonly id: string; readonly first: string; readonly second: string } {
  const published = JSON.parse(publishedText('data/report-2024-11-05.1.json')) as SetText
  const first = { ...published, id: DESK, publishedAt: '2024-11-07' }
  const second = {
    ...first,
    version: '2',
    publishedAt: '2024-11-10',
    events: [...first.events.map(changed), added(first)],
    corrections: CORRECTIONS,
  }
  return { id: DESK, first: JSON.stringify(first), second: JSON.stringify(second) }
}

const CORRECTIONS = [
  {
    id: 'k1',
    event: 'e5',
    at: '2024-11-08',
    kind: 'corrected',
    field: 'title.en',
    before: 'Attack in Kharkiv region',
    after: 'Attack on homes in Kharkiv region',
    reason: { en: 'The title left out what was hit.', uk: 'У назві не було сказано, у що влучили.' },
  },
  {
    id: 'k2',
    event: 'e7',
    at: '2024-11-09',
    kind: 'withdrawn',
    reason: { en: 'The report names no incident.', uk: 'Повідомлення не називає жодного випадку.' },
  },
  {
    id: 'k3',
    event: 'e6',
    at: '2024-11-09',
    kind: 'merged',
    reason: { en: 'Both tell of the same night.', uk: 'Обидві розповідають про ту саму ніч.' },
  },
]

function changed(event: SetText['events'][number]): Json {
  switch (event.id) {
    case 'e5':
      return {
        ...event,
        title: { en: 'Attack on homes in Kharkiv region', uk: 'Атака на житло в Харківській області' },
      }
    case 'e6':
      return { ...event, status: 'merged', mergedInto: 'e2' }
    case 'e7':
      return { ...event, status: 'withdrawn' }
    default:
      return event
  }
}

function added({ events }: SetText): Json {
  const model = events.find(({ id }) => id === 'e4')
  const text = JSON.stringify({ ...model, id: 'e9' }).replaceAll('e4-', 'e9-')
  return { ...(JSON.parse(text) as Json), title: { en: 'Second attack in Zaporizhzhia region' } }
}
