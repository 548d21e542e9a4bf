import type { Problem, ProblemEffect } from '../domain/problem'
import { enProblems } from '../ui/strings/enProblems'
import { terminalText } from './terminalText'

const EFFECTS: Readonly<Record<ProblemEffect, string>> = {
  fileRefused: 'file refused',
  leftOut: 'left out',
  changed: 'changed',
  kept: 'kept',
}

/**
 * A problem as one line without control characters: file, row (from 1, as people count), path, value, what is wrong,
 * what helps, its code, what became of it.
 */
export function problemLine({ file, row, path, value, reason, advice, effect, count = 1 }: Problem): string {
  const rows = count === 1 ? '' : `${count} rows, first `
  const where = [file, row === null ? '' : `${rows}row ${row + 1}`, path]
    .filter((part) => part !== '')
    .join(': ')
  const what = value === '' ? '' : ` "${value}"`
  const help = advice === null ? '' : ` (${advice})`
  return terminalText(`${where}:${what} ${enProblems[reason]}${help} [${reason}] ${EFFECTS[effect]}`)
}
