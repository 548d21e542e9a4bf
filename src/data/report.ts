import type { Problem, ProblemEffect, ProblemReason } from '../domain/problem'
import { shortValue } from './shortValue'

/** Names and indexes from the root of the file to a value; in a table, the index of the record and its column. */
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
  /** For what may be true of every row: the same reason at the same field is one problem with a count. */
  readonly count: (finding: Finding) => void
  readonly problems: () => readonly Problem[]
}

/** So many problems are listed one by one; a last entry `tooManyProblems` counts the rest. */
export const PROBLEMS_LISTED = 1000

/** An empty report on the file of this name. */
export function createReport(file: string): Report {
  const listed: Problem[] = []
  const counted = new Map<string, { readonly first: Problem; count: number }>()
  let unlisted = 0
  return {
    add: (finding) => {
      if (listed.length < PROBLEMS_LISTED) listed.push(problemOf(file, finding))
      else unlisted += 1
    },
    count(finding) {
      const key = `${finding.reason} ${fieldOf(finding.path)} ${finding.effect}`
      const known = counted.get(key)
      if (known === undefined) counted.set(key, { first: problemOf(file, finding), count: 1 })
      else known.count += 1
    },
    problems() {
      const rest = unlisted === 0 ? [] : [countOf(file, unlisted)]
      const sums = [...counted.values()].map(({ first, count }) =>
        count === 1 ? first : { ...first, count },
      )
      return [...listed, ...rest, ...sums]
    },
  }
}

function fieldOf(path: Path): string {
  const field = path.findLast((step) => typeof step === 'string')
  return typeof field === 'string' ? field : ''
}

function problemOf(file: string, { path, value, reason, advice = null, effect }: Finding): Problem {
  const [first, second] = path
  const isRecord = typeof first === 'number' // of a table, where row and column say it all
  const row = isRecord ? first : first === 'events' && typeof second === 'number' ? second : null
  const steps = pathText(isRecord ? path.slice(1) : path)
  return { file, row, path: steps, field: fieldOf(path), value: shortValue(value), reason, advice, effect }
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
