import type * as v from 'valibot'
import { decodeText } from './decodeText'
import type { FetchBytes } from './fetchBytes'
import { type LoadFailure, refusalOf } from './loadFailure'
import { parseJson } from './parseJson'
import { readRow } from './readRow'
import { createReport } from './report'

/** Fetches a JSON file of the site and checks it as a whole: one flaw refuses it. */
export async function loadJson<const Schema extends v.GenericSchema>(
  schema: Schema,
  path: string,
  fetchBytes: FetchBytes,
  signal?: AbortSignal,
): Promise<{ readonly kind: 'ok'; readonly value: v.InferOutput<Schema> } | LoadFailure> {
  const fetched = await fetchBytes(path, signal)
  if (fetched.kind !== 'ok') return fetched
  const decoded = decodeText(fetched.bytes)
  if (decoded.kind === 'refused') return refusalOf(path, decoded.reason, decoded.advice)
  const parsed = parseJson(decoded.text)
  if (parsed.kind === 'refused') return refusalOf(path, parsed.reason, parsed.advice)
  const report = createReport(path)
  const value = readRow(schema, parsed.value, [], report, 'fileRefused')
  return value === null ? { kind: 'refused', problems: report.problems() } : { kind: 'ok', value }
}
