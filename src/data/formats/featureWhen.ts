import type { When } from '../../domain/dataset'
import { isExistingTime, localTimeAt } from '../localTime'
import { isRealDay } from '../schemaParts'
import { withCells } from './featurePlaces'
import { cellOf, type MappedCells, spotOf } from './mappedCells'
import { whenOf } from './table'

/** Of all days in the data set. */
export const ZONE = 'Europe/Kyiv'
const ZONE_NAMES: ReadonlySet<string> = new Set([ZONE, 'Europe/Kiev'])
const TIMED =
  /^((?:19|20)\d\d-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i

/**
 * When a feature was. A time counts where its zone is told, by an offset or a property `tz`, and is then that of clocks
 * in Ukraine; midnight is how programs write that they know no time. `null` = refused, and reported.
 */
export function featureWhen(cells: MappedCells): When | null {
  const known = withoutMidnight(cells)
  const start = localTime(known, 'start')
  const end = cellOf(known, 'end') === '' ? start : localTime(known, 'end')
  if (start === null || end === null) return whenOf(known)
  for (const time of [start, end]) {
    if (isExistingTime(time, ZONE)) continue
    cells.intake.refuse(spotOf(cells, 'start'), time, 'timeSkipped', ZONE)
    return null
  }
  if (start <= end) return { start, end, precision: 'minute' }
  cells.intake.refuse(spotOf(cells, 'start'), start, 'startAfterEnd', end)
  return null
}

/** The cells with days alone where their time is midnight, which is noted. */
export function withoutMidnight(cells: MappedCells): MappedCells {
  return (['start', 'end'] as const).reduce((left, meaning) => {
    const [, day, time] = TIMED.exec(cellOf(left, meaning)) ?? []
    if (day === undefined || time !== '00:00') return left
    cells.intake.note(spotOf(cells, meaning), cellOf(left, meaning), 'timeUnknown')
    return withCells(left, { [meaning]: day })
  }, cells)
}

/** `null` = no time, or one of which nobody can say what clocks in Ukraine showed. */
function localTime(cells: MappedCells, meaning: 'start' | 'end'): string | null {
  const text = cellOf(cells, meaning)
  const [, day, time, offset] = TIMED.exec(text) ?? []
  if (day === undefined || time === undefined) return null
  if (offset === undefined) {
    const zone = ['tz', 'timezone', 'time_zone'].map((name) => cells.row.cell(name)).find((one) => one !== '')
    return ZONE_NAMES.has(zone ?? '') && isRealDay(day) ? `${day}T${time}` : null
  }
  const instant = isRealDay(day) ? Date.parse(`${day}T${time}:00${isoOffset(offset)}`) : Number.NaN
  return Number.isNaN(instant) ? null : localTimeAt(instant, ZONE)
}

function isoOffset(offset: string): string {
  return offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase()
}
