import type { Whole } from '../domain/datasetIndex'
import type { HeldPart } from '../domain/heldPart'
import type { Language } from '../domain/language'
import { daysText } from './binText'
import type { Strings } from './strings/en'

/** How much of a data set the page holds, and of which days, in sentences; `null` = all of it. */
export function heldText(
  { held: part, hasUndated }: Pick<Whole, 'held' | 'hasUndated'>,
  { held: words }: Pick<Strings, 'held'>,
  language: Language,
): string | null {
  if (part === undefined) return null
  const sentences = [
    countText(part, words, language),
    part.lacksLasting ? words.lasting : '',
    isCut(part) ? words.tooMany : '',
    part.all === null ? '' : words.whole(daysText(part.all, language)),
    undatedText(part, hasUndated, words),
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

type Words = Strings['held']

function countText({ events, ofEvents, days, asked }: HeldPart, words: Words, language: Language): string {
  if (days === null) return `${words.some(events, ofEvents)}. ${words.anyDay}`
  const count = asked === null ? words.newest(events, ofEvents) : words.some(events, ofEvents)
  return `${count}: ${words.days(daysText(days, language))}`
}

/** Whether some of the days that were asked for are not held. */
function isCut({ days, all, asked }: HeldPart): boolean {
  if (days === null || all === null || asked === null) return false
  return days[0] > all[0] && days[0] > (asked.from ?? '')
}

function undatedText({ lacksUndated }: HeldPart, hasUndated: boolean, words: Words): string {
  if (hasUndated) return lacksUndated ? words.someUndated : words.allUndated
  return lacksUndated ? words.noUndated : ''
}
