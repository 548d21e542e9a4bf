/** Whether the runtime knows the zone by this IANA name. Offsets such as `+02:00` are not names. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

const HOURS_MS = 3_600_000

/**
 * Whether clocks in the zone ever showed a local time; those skipped in spring were never shown.
 * @param local day with or without time, or `null`; only times can be skipped.
 */
export function isExistingTime(local: string | null, timeZone: string): boolean {
  if (local?.includes('T') !== true) return true
  const asIfUtc = Date.parse(`${local}Z`)
  const offsets = [asIfUtc - 24 * HOURS_MS, asIfUtc + 24 * HOURS_MS].map((at) => shownAt(at, timeZone) - at)
  return offsets.some((offset) => shownAt(asIfUtc - offset, timeZone) === asIfUtc)
}

const CLOCK = { dateStyle: 'short', timeStyle: 'medium' } as const
/** By zone: to make one takes far longer than to use it. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** What clocks in the zone show at an instant, such as `2024-11-05T14:30`. */
export function localTimeAt(instant: number, timeZone: string): string {
  return new Date(shownAt(instant, timeZone)).toISOString().slice(0, 16)
}

/** What clocks in the zone show at an instant, as if it were UTC, in milliseconds. */
function shownAt(instant: number, timeZone: string): number {
  const format = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv', { timeZone, ...CLOCK })
  clocks.set(timeZone, format)
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`)
}
