/** One cell as it stands in the file. */
export interface StrictCell {
  readonly text: string
  readonly isQuoted: boolean
}

/**
 * RFC 4180 and nothing else: records end with CRLF, the last one too; quotes only round whole cells and doubled inside;
 * each record has as many cells as the first. Throws where a file is anything else.
 */
export function strictCsv(file: string): readonly (readonly StrictCell[])[] {
  const records: StrictCell[][] = [[]]
  let at = 0
  while (at < file.length) {
    const quoted = /"((?:[^"]|"")*)"/y
    const bare = /[^",\r\n]*/y
    const pattern = file[at] === '"' ? quoted : bare
    pattern.lastIndex = at
    const found = pattern.exec(file)
    if (found === null) throw new Error(`A quote is never closed, at ${at}`)
    const text = pattern === quoted ? (found[1] ?? '').replaceAll('""', '"') : found[0]
    records.at(-1)?.push({ text, isQuoted: pattern === quoted })
    at += found[0].length
    if (file.startsWith('\r\n', at)) {
      records.push([])
      at += 2
    } else if (file[at] === ',') {
      at += 1
      if (at === file.length) throw new Error('The last record does not end')
    } else throw new Error(`Neither comma nor line end after a cell, at ${at}: ${file.slice(at, at + 20)}`)
  }
  if (records.pop()?.length !== 0) throw new Error('The last record does not end with CRLF')
  const width = records[0]?.length
  if (records.some(({ length }) => length !== width)) throw new Error('Records differ in length')
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
