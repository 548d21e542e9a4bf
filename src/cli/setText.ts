import type { ColumnMapping } from '../domain/columnMapping'

/** `1 event`, `2 events`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** What the columns of a table were taken for: nobody was asked. */
export function mappingText({ columns }: ColumnMapping): string {
  const parts = Object.entries(columns).map(([meaning, column]) => `${meaning} = ${column}`)
  return `no format has these columns; taken for ${parts.join(', ')}`
}
