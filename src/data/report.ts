import type { Problem, ProblemEffect, ProblemReason } from '../domain/problem'
import { shortValue } from './shortValue'

/** Names and indexes from the root of the file to a value. */
export type Path = readonly (string | number)[]

export interface Finding {
  readonly path: Path
  readonly value?: unknown
  readonly reason: ProblemReason
  readonly advice?: string | null
  readonly effect: ProblemEffect
}

/** Collects the problems of one file in the order in which they are found. */
export interface Report {
  readonly add: (finding: Finding) => void
  readonly problems: () => readonly Problem[]
}

/** So many problems are listed one by one; a last entry `tooManyProblems` counts the rest. */
export const PROBLEMS_LISTED = 1000

/** An empty report on the file of this name. */
export function createReport(file: string): Report {
  const listed: Problem[] = []
  let unlisted = 0
  return {
    add: (finding) => {
      if (listed.length < PROBLEMS_LISTED) listed.push(problemOf(file, finding))
      else unlisted += 1
    },
    problems: () => (unlisted === 0 ? listed : [...listed, countOf(file, unlisted)]),
  }
}

function problemOf(file: string, { path, value, reason, advice = null, effect }: Finding): Problem {
  const [first, second] = path
  const row = first === 'events' && typeof second === 'number' ? second : null
  const field = path.findLast((step) => typeof step === 'string') ?? ''
  return { file, row, path: pathText(path), field, value: shortValue(value), reason, advice, effect }
}

function countOf(file: string, count: number): Problem {
  const advice = String(count)
  return {
    file,
    row: null,
    path: '',
    field: '',
    value: '',
    reason: 'tooManyProblems',
    advice,
    effect: 'leftOut',
  }
}

function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}
