import * as v from 'valibot'
import type { ProblemEffect } from '../domain/problem'
import { isProblemReason, type ProblemReason } from '../domain/problem'
import type { Path, Report } from './report'

/** Issues under which a row stays, and what becomes of the value. */
const MENDED: ReadonlyMap<ProblemReason, ProblemEffect> = new Map([
  ['controlsRemoved', 'changed'],
  ['directionMarksRemoved', 'changed'],
  ['invisiblesRemoved', 'changed'],
  ['mixedAlphabets', 'kept'],
  ['textCut', 'changed'],
  ['translationBlank', 'changed'],
  ['untitled', 'changed'],
])

/** Checks one row against its schema and reports every issue by path. `null` = `refusal` came of it. */
export function readRow<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  path: Path,
  report: Report,
  refusal: ProblemEffect = 'leftOut',
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, input)
  const issues = (result.issues ?? []).map((issue) => ({ issue, reason: reasonOf(issue) }))
  const isKept = result.typed && issues.every(({ reason }) => MENDED.has(reason))
  for (const { issue, reason } of issues) {
    report.add({
      path: [...path, ...stepsOf(issue)],
      value: issue.input,
      reason,
      advice: reason === 'missing' ? null : adviceOf(issue),
      effect: isKept ? (MENDED.get(reason) ?? refusal) : refusal,
    })
  }
  return isKept ? result.output : null
}

/** Reads a list row by row, in its order; each good row comes with its index in the file. */
export function readRows<const Schema extends v.GenericSchema>(
  schema: Schema,
  inputs: readonly unknown[],
  path: Path,
  report: Report,
): readonly { readonly index: number; readonly row: v.InferOutput<Schema> }[] {
  return inputs.flatMap((input, index) => {
    const row = readRow(schema, input, [...path, index], report)
    return row === null ? [] : [{ index, row }]
  })
}

function reasonOf(issue: v.BaseIssue<unknown>): ProblemReason {
  if (issue.path?.at(-1)?.origin === 'key' && issue.input === undefined) return 'missing'
  if (isProblemReason(issue.message)) return issue.message
  return issue.type === 'picklist' || issue.type === 'literal' ? 'notInList' : 'wrongType'
}

function stepsOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

/** What valibot expected, without its quotes and brackets. */
function adviceOf(issue: v.BaseIssue<unknown>): string | null {
  if (issue.kind !== 'schema' || issue.expected === null) return null
  return issue.expected.replace(/["()]/g, '').replaceAll(' | ', ', ')
}
