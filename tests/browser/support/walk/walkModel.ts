import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { FIRST_VIEW, type View } from '../../../../src/domain/view'
import { ROOT } from '../../../support/steps'

/** What a reader has done so far, as far as a walk knows: the page must show just that. */
export interface WalkModel {
  view: View
  /** Whether the reader's own file is shown in the place of the published data. */
  isOwn: boolean
  isOffline: boolean
  /** The entries of the history that were made, by their index, each with its view. */
  readonly entries: View[]
  entry: number
}

export function newModel(): WalkModel {
  const view: View = { ...FIRST_VIEW, language: 'en' }
  return { view, isOwn: false, isOffline: false, entries: [view], entry: 0 }
}

const eventsSchema = v.object({
  events: v.array(
    v.object({
      type: v.string(),
      when: v.object({ start: v.string(), end: v.string() }),
      places: v.array(v.object({ region: v.optional(v.string()) })),
    }),
  ),
})

/** The published events, read without any code of the page. */
const { events: EVENTS } = v.parse(
  eventsSchema,
  JSON.parse(readFileSync(join(ROOT, 'public/data/report-2024-11-05.1.json'), 'utf8')),
)

/** Types that the published data have. */
export const TYPES = [...new Set(EVENTS.map(({ type }) => type))]
/** A text that no event has. */
export const NOWHERE = 'zzzz'

/** What the page must show of the published data: how many events, and in which regions. */
export function expectedOf({ filter }: View): {
  readonly count: number
  readonly regions: readonly string[]
} {
  const found = EVENTS.filter(
    ({ type, when }) =>
      (filter.types.length === 0 || filter.types.includes(type)) &&
      (filter.from === null || when.end >= filter.from) &&
      (filter.to === null || when.start <= filter.to) &&
      filter.text !== NOWHERE,
  )
  const regions = found.flatMap(({ places }) => places.flatMap(({ region }) => region ?? []))
  return { count: found.length, regions: [...new Set(regions)].sort() }
}
