import type { Problem } from '../domain/problem'
import { BYTE_ORDER_MARK, csvLine } from '../export/csvCell'
import { problemTexts } from '../ui/problemText'
import type { LateStrings } from '../ui/strings/lateCatalogue'

/** The problems of a file as a table for spreadsheets, whose words are safe there. Its name is ours, not the file's. */
export function problemsFile(
  problems: readonly Problem[],
  strings: LateStrings,
): { readonly name: string; readonly text: string; readonly type: string } {
  const { file, columns } = { file: strings.opening.facts.file, columns: strings.opening.columns }
  const head = [file, columns.row, columns.column, columns.value, columns.reason, columns.effect]
  const lines = problems.map((problem) => {
    const { row, column, value, reason, effect } = problemTexts(problem, strings)
    return [problem.file, row, column, value, reason, effect]
  })
  const text = BYTE_ORDER_MARK + [head, ...lines].map(csvLine).join('')
  return { name: 'dispatch-atlas-problems.csv', text, type: 'text/csv;charset=utf-8' }
}
