/** What a table is sorted by; `null` in its place = the order that its rows came in. */
export interface Order<Column extends string> {
  readonly column: Column
  readonly isDescending: boolean
}

/** What a row sorts by, as long for each row: the first part that differs decides. `null` stands last both ways. */
export type SortKey = readonly (string | number | null)[]

/** Upwards, then downwards, then the order that the rows came in. */
export function nextOrder<Column extends string>(
  order: Order<Column> | null,
  column: Column,
): Order<Column> | null {
  if (order?.column !== column) return { column, isDescending: false }
  return order.isDescending ? null : { column, isDescending: true }
}

/** A new list in the order of a column; equals keep their order. Words by the alphabet, with numbers as numbers. */
export function sorted<Row, Column extends string>(
  rows: readonly Row[],
  order: Order<Column> | null,
  keyOf: (row: Row, column: Column) => SortKey,
  language: string,
): readonly Row[] {
  if (order === null) return rows
  const words = new Intl.Collator(language, { numeric: true })
  const keyed = rows.map((row) => ({ row, key: keyOf(row, order.column) }))
  const sign = order.isDescending ? -1 : 1
  return keyed.sort((a, b) => compared(a.key, b.key, sign, words)).map(({ row }) => row)
}

function compared(a: SortKey, b: SortKey, sign: number, words: Intl.Collator): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? null
    if (left === right) continue
    if (left === null || right === null) return left === null ? 1 : -1
    const difference =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : words.compare(String(left), String(right))
    if (difference !== 0) return sign * difference
  }
  return 0
}
