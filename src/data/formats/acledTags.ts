import type { Days } from '../../domain/calendar'
import { countCell, dayCell } from './cells'

/** The cell `tags`, with what our own writer adds to it taken apart. */
export interface AcledTags {
  /** Id of the event that was split into a row for each of its places; `null` in files of ACLED. */
  readonly group: string | null
  /** Days of the event, of which the row could only hold the first. */
  readonly period: Days | null
  /** Deaths of the whole event, which no row of a split one holds. */
  readonly deaths: number | null
  /** ACLED's own, such as `crowd size=no report`. */
  readonly others: readonly string[]
}

const OWN = /^(event group|period|fatalities of event group)=(.+)$/

/** @param tags parts of the cell. A part that looks like our own and cannot be read counts as ACLED's. */
export function acledTags(tags: readonly string[]): AcledTags {
  const others: string[] = []
  let [group, period, deaths]: [string | null, Days | null, number | null] = [null, null, null]
  for (const tag of tags) {
    const [, key, value = ''] = OWN.exec(tag) ?? []
    const days = key === 'period' ? daysIn(value) : null
    const count = key === 'fatalities of event group' ? countCell(value) : null
    if (key === 'event group') group = value
    else if (days !== null) period = days
    else if (count?.kind === 'ok') deaths = count.value
    else others.push(tag)
  }
  return { group, period, deaths: group === null ? null : deaths, others }
}

function daysIn(text: string): Days | null {
  const [first, last, more] = text.split('/').map(dayCell)
  if (first?.kind !== 'ok' || last?.kind !== 'ok' || more !== undefined) return null
  return first.value <= last.value ? [first.value, last.value] : null
}

const OF_THE_PLACE = new Set(
  'event_id_cnty iso region country admin1 admin2 admin3 location latitude longitude geo_precision'.split(
    ' ',
  ),
)

/** Key of a row without its id and its place: rows of one split event have the same. */
export function withoutPlace(raw: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(raw).filter(([name]) => !OF_THE_PLACE.has(name.toLowerCase())))
}
