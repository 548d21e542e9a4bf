import type { Problem } from '../domain/problem'
import type { LateStrings } from './strings/lateCatalogue'

/** A problem in the words of the page, column by column as it is shown and saved. */
export interface ProblemTexts {
  /** As a spreadsheet numbers its rows; of several alike, how many and the first. */
  readonly row: string
  readonly column: string
  readonly value: string
  readonly reason: string
  readonly effect: string
}

export function problemTexts(problem: Problem, strings: LateStrings): ProblemTexts {
  const { row, path, value, effect, count = 1 } = problem
  const { opening } = strings
  const number = row === null ? null : row + 1
  return {
    row: number === null ? opening.noRow : count === 1 ? String(number) : opening.rowsLike(count, number),
    column: path,
    value,
    reason: reasonText(problem, strings),
    effect: opening.effects[effect],
  }
}

/** What is wrong, and what helps to mend it. */
export function reasonText({ reason, advice }: Problem, { opening, problems }: LateStrings): string {
  const said = problems[reason]
  return advice === null || said.includes(advice) ? said : opening.because(said, advice)
}
