import type { ProblemReason } from '../../domain/problem'

/** What is wrong with a Parquet file: thrown while it is taken apart, and made a problem where it is opened. */
export class ParquetFlaw extends Error {
  readonly reason: ProblemReason
  /** Name of the column; empty for the file. */
  readonly column: string
  /** What was found. */
  readonly value: string
  readonly advice: string | null

  constructor(
    reason: ProblemReason,
    {
      column = '',
      value = '',
      advice = null,
    }: { readonly column?: string; readonly value?: string; readonly advice?: string | null } = {},
  ) {
    super(reason)
    this.reason = reason
    this.column = column
    this.value = value
    this.advice = advice
  }
}

/** Whatever was thrown, as a flaw of this column: what is no flaw yet is damage that a reader of bytes stumbled over. */
export function flawOf(error: unknown, column: string): ParquetFlaw {
  if (!(error instanceof ParquetFlaw)) return new ParquetFlaw('parquetBroken', { column })
  const { reason, value, advice } = error
  return error.column === '' ? new ParquetFlaw(reason, { column, value, advice }) : error
}
