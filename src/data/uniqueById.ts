import type { Path, Report } from './report'

interface ReadRow {
  readonly index: number
  readonly row: { readonly id: string }
}

/** Keeps the first row of each id, in order, and reports the others. */
export function uniqueById<Row extends ReadRow>(
  rows: readonly Row[],
  path: Path,
  report: Report,
): readonly Row[] {
  const seen = new Set<string>()
  return rows.filter(({ index, row: { id } }) => {
    if (!seen.has(id)) return seen.add(id)
    report.add({ path: [...path, index, 'id'], value: id, reason: 'idDuplicate', effect: 'leftOut' })
    return false
  })
}
