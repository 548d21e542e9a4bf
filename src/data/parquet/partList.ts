import * as v from 'valibot'
import type { Days } from '../../domain/calendar'
import type { Problem } from '../../domain/problem'
import type { FileRefusal } from '../loadFailure'
import { parseJson } from '../parseJson'
import { readRow } from '../readRow'
import { createReport } from '../report'
import { day, reason } from '../schemaParts'

/** One file of a data set that is cut into parts. */
export interface Part {
  /** Path of the file from that of the list. */
  readonly file: string
  readonly rows: number
  /** First and last day of its events; `null` = none is dated. */
  readonly days: Days | null
  /** Whether some of its events are without a date. */
  readonly hasUndated: boolean
}

/** Files of one list. */
const MOST_PARTS = 100_000

const part = v.pipe(
  v.object({
    file: v.pipe(
      v.string(),
      v.regex(
        /^(?!.{1000})[A-Za-z0-9_][A-Za-z0-9._=-]*(\/[A-Za-z0-9_][A-Za-z0-9._=-]*)*\.parquet$/,
        reason('fileNameInvalid'),
      ),
    ),
    rows: v.pipe(v.number(), v.integer(reason('notWhole')), v.minValue(0, reason('negative'))),
    from: v.nullable(day),
    to: v.nullable(day),
    undated: v.optional(v.boolean(), false),
  }),
  v.check(({ from, to }) => (from === null) === (to === null), reason('oneEndOnly')),
  v.check(({ from, to }) => from === null || to === null || from <= to, reason('startAfterEnd')),
)

const list = v.object({
  format: v.literal('dispatch-atlas-parts/1'),
  parts: v.pipe(v.array(part), v.maxLength(MOST_PARTS, reason('tooManyRows'))),
})

/**
 * Reads the list of the files of a data set that is too large for one: which days each has, so that only those of the days
 * that are wanted are opened. A list with a flaw is refused: events would be missing without a word.
 */
export function readPartList(
  text: string,
  fileName: string,
): { readonly kind: 'ok'; readonly parts: readonly Part[] } | FileRefusal {
  const report = createReport(fileName)
  const parsed = parseJson(text)
  if (parsed.kind !== 'ok')
    report.add({ path: [], reason: parsed.reason, advice: parsed.advice, effect: 'fileRefused' })
  const read = parsed.kind === 'ok' ? readRow(list, parsed.value, [], report, 'fileRefused') : null
  const problems: readonly Problem[] = report.problems()
  if (read === null) return { kind: 'refused', problems }
  const parts = read.parts.map(({ file, rows, from, to, undated }): Part => {
    const days = from === null || to === null ? null : ([from, to] as const)
    return { file, rows, days, hasUndated: undated || days === null }
  })
  return { kind: 'ok', parts }
}

/** The parts that may have events of these days, and those with undated ones, which no filter of days hides. */
export function chosenParts(parts: readonly Part[], wanted: Days | null): readonly Part[] {
  if (wanted === null) return parts
  const [from, to] = wanted
  return parts.filter(
    ({ days, hasUndated }) => hasUndated || (days !== null && days[0] <= to && days[1] >= from),
  )
}
