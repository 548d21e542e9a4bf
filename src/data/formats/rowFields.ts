import type { CellValue } from './cells'
import type { Intake } from './intake'
import type { SourceRow } from './sourceRow'

/** A code as what it stands for; one that is not in the code book counts as `otherwise`, with a note. */
export function codeIn<Value>(
  intake: Intake,
  row: SourceRow,
  field: string,
  codes: ReadonlyMap<string, Value>,
  otherwise: Value,
): Value {
  const code = codes.get(row.cell(field))
  if (code !== undefined) return code
  const advice = [...codes.keys()].join(', ')
  intake.note({ index: row.index, field }, row.cell(field), 'codeUnknown', 'changed', advice)
  return otherwise
}

/** The words of a cell as they may be shown; `null` for a blank one. */
export function wordsIn(intake: Intake, row: SourceRow, field: string): string | null {
  return intake.text({ index: row.index, field }, row.cell(field))
}

/** Parts of a cell that holds a list, in its order, each once. */
export function listIn(intake: Intake, row: SourceRow, field: string): readonly string[] {
  const text = wordsIn(intake, row, field) ?? ''
  return [...new Set(text.split(';').map((part) => part.trim()))].filter((part) => part !== '')
}

/** A value without which the row cannot be used; `null` = the row has been refused. */
export function neededIn<Value>(
  intake: Intake,
  row: SourceRow,
  field: string,
  read: (text: string) => CellValue<Value>,
): Value | null {
  const cell = read(row.cell(field))
  if (cell.kind === 'ok') return cell.value
  const spot = { index: row.index, field }
  if (cell.kind === 'none') intake.refuse(spot, '', 'missing')
  else intake.refuse(spot, row.cell(field), cell.reason, cell.advice)
  return null
}

/** A value without which the row can be used; `null` where it is blank or cannot be read, which is noted. */
export function valueIn<Value>(
  intake: Intake,
  row: SourceRow,
  field: string,
  read: (text: string) => CellValue<Value>,
): Value | null {
  const cell = read(row.cell(field))
  if (cell.kind === 'ok') return cell.value
  const spot = { index: row.index, field }
  if (cell.kind === 'none') intake.note(spot, '', 'missing', 'kept')
  else intake.note(spot, row.cell(field), cell.reason, 'changed', cell.advice)
  return null
}
