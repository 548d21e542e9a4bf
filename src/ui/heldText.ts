import type { Whole } from '../domain/datasetIndex'
import type { Language } from '../domain/language'
import { daysText } from './binText'
import type { Strings } from './strings/en'

/** How much of a data set the page holds, and of which days, in sentences; `null` = all of it. */
export function heldText(
  { held: part, hasUndated }: Pick<Whole, 'held' | 'hasUndated'>,
  { held }: Pick<Strings, 'held'>,
  language: Language,
): string | null {
  if (part === undefined) return null
  const { events, ofEvents, days, all, asked, lacksLasting, lacksUndated } = part
  const count = asked === null && days !== null ? held.newest(events, ofEvents) : held.some(events, ofEvents)
  const isCut = asked !== null && days !== null && all !== null && days[0] > later(asked.from, all[0])
  return [
    days === null ? `${count}.` : `${count}: ${held.days(daysText(days, language))}`,
    ...(days === null ? [held.anyDay] : []),
    ...(lacksLasting ? [held.lasting] : []),
    ...(isCut ? [held.tooMany] : []),
    ...(all === null ? [] : [held.whole(daysText(all, language))]),
    ...(hasUndated ? [lacksUndated ? held.someUndated : held.allUndated] : []),
    ...(lacksUndated && !hasUndated ? [held.noUndated] : []),
  ].join(' ')
}

function later(day: string | null, other: string): string {
  return day !== null && day > other ? day : other
}
