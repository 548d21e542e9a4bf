import type { ConflictEvent, Place } from '../domain/dataset'
import type { Text } from '../domain/language'
import type { ProblemReason } from '../domain/problem'
import { reportUnknownPlace } from './knownPlaces'
import { isExistingTime } from './localTime'
import { type References, readClaims } from './readClaims'
import { readRows } from './readRow'
import type { Path, Report } from './report'
import { type EventRow, eventSchema, type PlaceRow } from './schema'
import { uniqueById } from './uniqueById'

/** Fields that no event may carry: support is derived from claims, and footage is never embedded. */
const FORBIDDEN_FIELDS: readonly (readonly [field: string, reason: ProblemReason])[] = [
  ['support', 'supportTypedIn'],
  ['image', 'mediaField'],
  ['images', 'mediaField'],
  ['photo', 'mediaField'],
  ['video', 'mediaField'],
  ['media', 'mediaField'],
]

/** Reads the events in the order of the file; a bad one is left out, whatever stands beside it. */
export function readEvents(rows: readonly unknown[], references: References): readonly ConflictEvent[] {
  const { report } = references
  reportForbidden(rows, report)
  const read = uniqueById(readRows(eventSchema, rows, ['events'], report), ['events'], report)
  const events = read.flatMap(({ row, index }) => {
    const event = eventOf(row, ['events', index], references)
    return event === null ? [] : [{ event, index }]
  })
  const ids = new Set(events.map(({ event }) => event.id))
  const isEvent = (id: string): boolean => ids.has(id) || references.isEvent?.(id) === true
  return events.map(({ event, index }) => withKnownEvents(event, isEvent, ['events', index], report))
}

function reportForbidden(rows: readonly unknown[], report: Report): void {
  rows.forEach((row, index) => {
    if (typeof row !== 'object' || row === null) return
    for (const [field, reason] of FORBIDDEN_FIELDS) {
      if (!Object.hasOwn(row, field)) continue
      const value: unknown = Reflect.get(row, field)
      report.add({ path: ['events', index, field], value, reason, effect: 'changed' })
    }
  })
}

function eventOf(row: EventRow, path: Path, references: References): ConflictEvent | null {
  const { report, timeZone, known } = references
  const skipped = [row.when.start, row.when.end].find((time) => !isExistingTime(time, timeZone))
  if (skipped !== undefined) {
    report.add({
      path: [...path, 'when'],
      value: skipped,
      reason: 'timeSkipped',
      advice: timeZone,
      effect: 'leftOut',
    })
    return null
  }
  const claims = readClaims(row.claims, [...path, 'claims'], references)
  if (claims.length === 0 && row.claims.length > 0) {
    report.add({ path: [...path, 'claims'], value: row.claims, reason: 'noClaimLeft', effect: 'leftOut' })
    return null
  }
  for (const [index, place] of row.places.entries()) {
    reportUnknownPlace(place, [...path, 'places', index], known, report)
  }
  return {
    ...row,
    type: knownType(row.type, path, references),
    title: titleOf(row),
    places: row.places.map(placeOf),
    claims,
  }
}

function knownType(type: string, path: Path, { types, report }: References): string {
  if (types.has(type)) return type
  report.add({
    path: [...path, 'type'],
    value: type,
    reason: 'typeUnknown',
    advice: 'other',
    effect: 'changed',
  })
  return 'other'
}

/** A blank title is filled with the id, so that the event can be named and chosen. */
function titleOf({ title, id }: EventRow): Text {
  return title.en === '' ? { en: `Untitled event ${id}`, uk: `Подія без назви ${id}` } : title
}

/** The schema has seen to it that exactly one of the three is there. */
export function placeOf({ region, country, point, within, ...rest }: PlaceRow): Place {
  if (region !== undefined) return { ...rest, region }
  if (country !== undefined) return { ...rest, country }
  if (point !== undefined) return { ...rest, point, ...(within === undefined ? {} : { within }) }
  throw new Error('A place without region, country and point passed its schema')
}

function withKnownEvents(
  event: ConflictEvent,
  isEvent: (id: string) => boolean,
  path: Path,
  report: Report,
): ConflictEvent {
  const { mergedInto, ...rest } = event
  const related = event.related.filter((id, index) => {
    if (isEvent(id)) return true
    report.add({ path: [...path, 'related', index], value: id, reason: 'unknownEvent', effect: 'changed' })
    return false
  })
  if (mergedInto === undefined) return { ...rest, related }
  if (isEvent(mergedInto)) return { ...rest, related, mergedInto }
  report.add({ path: [...path, 'mergedInto'], value: mergedInto, reason: 'unknownEvent', effect: 'changed' })
  return { ...rest, related }
}
