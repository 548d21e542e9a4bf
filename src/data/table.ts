import type { ByteSource } from './byteSource'
import { createTextDecoding, type DecodedText } from './decodeText'
import { createDelimitedParser, delimiterOf } from './delimited'
import { type Header, headerOf, MOST_COLUMNS } from './formats/sourceRow'

/** Delimited text with its first records. */
export interface Table {
  readonly file: ByteSource
  /** The first record that is not blank. */
  readonly header: Header
  readonly delimiter: string
  /** Characters before the first record: a line `sep=;`. */
  readonly skip: number
  /** Records under the header, blank ones left out. */
  readonly sample: readonly (readonly string[])[]
}

export type FoundTable =
  | { readonly kind: 'ok'; readonly table: Table }
  | Extract<DecodedText, { readonly kind: 'refused' }>

/** Records that a table is shown by where its columns must be mapped. */
const SAMPLE = 50
/** Characters that are looked at for header and sample. */
const HEAD = 262_144

/** Looks at the beginning of a file of rows. */
export async function tableOf(file: ByteSource): Promise<FoundTable> {
  const head = await headText(file)
  if (head.kind === 'refused') return head
  const { delimiter, skip } = delimiterOf(head.text)
  const records: (readonly string[])[] = []
  const parser = createDelimitedParser(delimiter, (cells) => {
    if (records.length <= SAMPLE && cells.some((cell) => cell.trim() !== '')) records.push(cells)
  })
  parser.push(head.text.slice(skip))
  parser.end()
  const [first = [], ...sample] = records
  if (first.length > MOST_COLUMNS)
    return { kind: 'refused', reason: 'tooManyColumns', advice: String(MOST_COLUMNS) }
  return { kind: 'ok', table: { file, header: headerOf(first), delimiter, skip, sample } }
}

async function headText(file: ByteSource): Promise<DecodedText> {
  const decoding = createTextDecoding()
  let text = ''
  for await (const chunk of file.chunks()) {
    const decoded = decoding.push(chunk)
    if (decoded.kind === 'refused') return decoded
    text += decoded.text
    if (text.length > HEAD) return { kind: 'ok', text: text.slice(0, HEAD) }
  }
  const last = decoding.end()
  return last.kind === 'refused' ? last : { kind: 'ok', text: text + last.text }
}
