import type { Figure, When } from '../domain/dataset'

/** Whether exactly one of the ways to name a place is used. */
export function isOnePlace(place: {
  readonly region?: string
  readonly country?: string
  readonly point?: readonly unknown[]
}): boolean {
  return [place.region, place.country, place.point].filter((way) => way !== undefined).length === 1
}

/** Both ends or none: an open interval would have to be made up. */
export function isWholeInterval({ start, end }: Pick<When, 'start' | 'end'>): boolean {
  return (start === null) === (end === null)
}

/** A time stands only where the precision says that the source gives one; no made-up 00:00. */
export function isTimedAsStated({
  start,
  end,
  precision,
}: Pick<When, 'start' | 'end' | 'precision'>): boolean {
  if (start === null || end === null) return precision === 'unknown'
  const isTimed = precision === 'minute' || precision === 'hour'
  return start.includes('T') === isTimed && end.includes('T') === isTimed
}

/** low ≤ best ≤ high, where an open end is beyond every number. */
export function isOrdered({ low, best, high }: Pick<Figure, 'low' | 'best' | 'high'>): boolean {
  const ends = [low, best, high].filter((end) => typeof end === 'number')
  return ends.every((end, index) => index === 0 || end >= (ends[index - 1] ?? end))
}

type Ends = Pick<Figure, 'low' | 'high'>

const FITS: Readonly<Record<Figure['wording'], (ends: Ends) => boolean>> = {
  exactly: ({ low, high }) => low !== null && low === high,
  atLeast: ({ low, high }) => low !== null && high === null,
  moreThan: ({ low, high }) => low !== null && high === null,
  about: ({ low, high }) => low !== null || high !== null,
  upTo: ({ high }) => high !== null,
  between: ({ low, high }) => low !== null && high !== null,
  noneOrUnknown: ({ low, high }) => (low ?? 0) === 0 && (high ?? 0) === 0,
}

/** Whether the ends are those that the wording speaks of. */
export function isWordedAsCounted(figure: Ends & Pick<Figure, 'wording'>): boolean {
  return FITS[figure.wording](figure)
}
