import { INHERITED_NAMES } from '../../domain/columnMapping'
import type { ProblemReason } from '../../domain/problem'
import { shortValue } from '../shortValue'
import { TEXT_LIMITS } from '../shownText'
import type { Intake } from './intake'
import { MOST_COLUMNS, type SourceRow } from './sourceRow'

export type Members = Readonly<Record<string, unknown>>

/** A JSON object that is read like a record of a table. */
export interface JsonRow extends SourceRow {
  /** Names of the members that are read, in their order. */
  readonly names: readonly string[]
}

/** Whether a parsed value is an object and no list. */
export function isMembers(value: unknown): value is Members {
  if (typeof value === 'string') return value
  if (value === null) return ''
  return JSON.stringify(value)
}
