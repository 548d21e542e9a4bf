/** One cell as it stands in the file. */
export interface StrictCell {
  readonly text: string
  readonly isQuoted: boolean
}

/** One cell, quoted or not, and what ends it: a comma or CRLF. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y

/**
 * RFC 4180 and nothing else: records end with CRLF, the last one too; quotes only round whole cells and doubled inside;
 * each record has as many cells as the first. Throws where a file is anything else.
 */
export function strictCsv(file: string): readonly (readonly StrictCell[])[] {
  const records: StrictCell[][] = []
  let record: StrictCell[] = []
  CELL.lastIndex = 0
  for (let at = 0; at < file.length; at = CELL.lastIndex) {
    const [whole, quoted, bare = '', end] = CELL.exec(file) ?? []
    if (whole === undefined) throw new Error(`No cell that ends at ${at}: ${file.slice(at, at + 20)}`)
    record.push({ text: quoted?.replaceAll('""', '"') ?? bare, isQuoted: quoted !== undefined })
    if (end === ',') continue
    records.push(record)
    record = []
  }
  if (record.length > 0) throw new Error('The last record does not end with CRLF')
  if (new Set(records.map(({ length }) => length)).size > 1) throw new Error('Records differ in length')
  return records
}

/** Rows below the header, by the names in it. */
export function csvRows(file: string): readonly ReadonlyMap<string, StrictCell>[] {
  const [header = [], ...records] = strictCsv(file.replace(/^\ufeff/, ''))
  return records.map(
    (record) =>
      new Map(header.map(({ text }, index) => [text, record[index] ?? { text: '', isQuoted: false }])),
  )
}

/** Texts of one column, without the header. */
export function columnOf(file: string, name: string): readonly string[] {
  return csvRows(file).map((row) => row.get(name)?.text ?? `no column ${name}`)
}
