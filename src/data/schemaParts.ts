import * as v from 'valibot'
import type { ProblemReason } from '../domain/problem'
import { shownText, TEXT_LIMITS } from './shownText'

/** Marks a code as the message of a check: the readers turn messages back into reasons. */
export function reason<Reason extends ProblemReason>(code: Reason): Reason {
  return code
}

/**
 * Applies {@link shownText} to a string. A check and no transform, because valibot gives up a value that has
 * both a transform and a note; notes are issues that the reader keeps the value under.
 */
function shown(blank: ProblemReason | null): v.RawCheckAction<string> {
  return v.rawCheck<string>(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const input = dataset.value
    const result = shownText(input)
    if (result.kind === 'tooLong') return // `maxText` before it has said so
    dataset.value = result.kind === 'text' ? result.text : ''
    const notes: readonly (ProblemReason | null)[] = result.kind === 'text' ? result.notes : [blank]
    for (const message of notes) if (message !== null) addIssue({ message, input })
  })
}

const maxText = v.maxLength<string, number, ProblemReason>(TEXT_LIMITS.accepted, reason('textTooLong'))

/** One string that readers see; blank is refused. */
export const words = v.pipe(v.string(), maxText, shown('textBlank'))
/** A string that may be blank, such as a cell of the row that an event came from. */
export const cell = v.pipe(v.string(), maxText, shown(null))

const translation = v.pipe(v.string(), maxText, shown('translationBlank'))
const dropBlankTranslation = v.rawCheck<{ en: string; uk?: string }>(({ dataset }) => {
  if (dataset.typed && dataset.value.uk === '') dataset.value = { en: dataset.value.en }
})

/** A text in English and, where there is one, Ukrainian. */
export const text = v.pipe(v.object({ en: words, uk: v.exactOptional(translation) }), dropBlankTranslation)
/** A title: where it is blank, the reader of events puts words in its place. */
export const title = v.pipe(
  v.object({ en: v.pipe(v.string(), maxText, shown('untitled')), uk: v.exactOptional(translation) }),
  dropBlankTranslation,
)

/** Ids are compared, linked and used as keys of maps; they are never shown as words. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,127}$/, reason('idInvalid')))
export const version = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,31}$/, reason('versionInvalid')),
)
export const regionCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, reason('regionCodeInvalid')))
export const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, reason('countryCodeInvalid')))
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, reason('languageInvalid')),
)
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, reason('digestInvalid')))

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/
const STAMP = /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/

/** Calendar day in the data set's zone. */
export const day = v.pipe(v.string(), v.regex(DAY, reason('dayInvalid')), realDay())
/** Day, or day and local time in the data set's zone. */
export const moment = v.pipe(v.string(), v.regex(MOMENT, reason('timeInvalid')), realDay())
/** When something was published or fetched: day, or day and time with its offset from UTC. */
export const stamp = v.pipe(v.string(), v.regex(STAMP, reason('timeInvalid')), realDay())

function realDay(): v.CheckAction<string, 'dayInvalid'> {
  return v.check((text) => !DAY.test(text.slice(0, 10)) || isRealDay(text.slice(0, 10)), reason('dayInvalid'))
}

/** Whether the calendar has the day: `new Date('2024-02-30')` would silently be 1 March. */
export function isRealDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const LARGEST_COUNT = 1_000_000_000
/** A count of people or things; `null` = open end. */
export const count = v.nullable(
  v.pipe(
    v.number(),
    v.integer(reason('notWhole')),
    v.minValue(0, reason('negative')),
    v.maxValue(LARGEST_COUNT, reason('outOfRange')),
  ),
)
