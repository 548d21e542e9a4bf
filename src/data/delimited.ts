import Papa from 'papaparse'

/** What is wrong with the shape of a record. */
export type RecordFlaw = 'quoteUnclosed' | 'quoteMalformed' | 'rowTooLong'

export interface DelimitedParser {
  /**
   * Takes the next piece of the text; a record may be split anywhere.
   *
   * @returns whether there is any use in going on: `false` once so much was flawed that this is no table.
   */
  readonly push: (text: string) => boolean
  /** The last record needs no line break. Answers as `push` does. */
  readonly end: () => boolean
}

/** Characters of one record; a longer one is a quotation mark that was never closed, or no table at all. */
export const LONGEST_RECORD = 1_000_000
/** Quotation marks and thousands of characters that may be read in vain, or a hostile file would take for ever. */
const MOST_WASTED = 200_000
/** Pieces are put together up to this length before they are parsed. */
const PIECE = 65_536

/**
 * Cuts delimited text (RFC 4180, any line breaks) into records in their order, blank lines included, so that their
 * numbers are those of a spreadsheet. A record with stray quotation marks costs its first line, and not the file.
 *
 * PapaParse reads arrays only: as objects it would let a column `__proto__` vanish.
 *
 * @param onRecord `index` from 0; `flaw` where the cells cannot be trusted.
 */
export function createDelimitedParser(
  delimiter: string,
  onRecord: (cells: readonly string[], index: number, flaw: RecordFlaw | null) => void,
): DelimitedParser {
  let pending = ''
  let index = 0
  let wasted = 0
  let endsInReturn = false
  let isInLongLine = false

  const emit = (cells: readonly string[], flaw: RecordFlaw | null = null): void => {
    onRecord(cells, index, flaw)
    index += 1
  }
  const parse = (isLast: boolean, preview = 0) => parsed(pending, { delimiter, preview }, isLast)

  /** Leaves out the first line of what is pending, and goes on behind it. */
  function giveUp(flaw: RecordFlaw, strays: number): void {
    wasted += strays + pending.length / 1000
    const end = pending.indexOf('\n')
    emit([pending.slice(0, end === -1 ? undefined : end)], flaw)
    isInLongLine = end === -1
    pending = end === -1 ? '' : pending.slice(end + 1)
  }

  /** Record by record, where a quotation mark is astray. */
  function takeOneByOne(): void {
    while (wasted < MOST_WASTED) {
      const { data, errors, meta } = parse(false, 1)
      const [cells] = data
      if (errors.length > 0) giveUp('quoteMalformed', errors.length)
      else if (cells === undefined) return
      else {
        emit(cells)
        pending = pending.slice(meta.cursor)
      }
    }
  }

  function takeWhole(): void {
    const { data, errors, meta } = parse(false)
    if (errors.length === 0) {
      for (const cells of data) emit(cells)
      pending = pending.slice(meta.cursor)
    } else takeOneByOne()
  }

  function take(isLast: boolean): boolean {
    if (wasted < MOST_WASTED) takeWhole()
    while (wasted < MOST_WASTED) {
      if (pending.length > LONGEST_RECORD) giveUp(pending.includes('\n') ? 'quoteUnclosed' : 'rowTooLong', 0)
      else if (!isLast || pending === '') return true
      else {
        const { data, errors } = parse(true)
        const [cells = []] = data
        if (errors.length > 0) giveUp('quoteUnclosed', errors.length)
        else {
          emit(cells)
          pending = ''
          return true
        }
      }
      takeWhole()
    }
    pending = ''
    return false
  }

  return {
    push(text) {
      const whole = endsInReturn ? `\r${text}` : text
      endsInReturn = whole.endsWith('\r') // perhaps one half of a line break
      pending += (endsInReturn ? whole.slice(0, -1) : whole).replace(/\r\n?/g, '\n')
      if (isInLongLine) {
        const end = pending.indexOf('\n')
        pending = end === -1 ? '' : pending.slice(end + 1)
        isInLongLine = end === -1
      }
      return pending.length < PIECE || take(false)
    },
    end() {
      if (endsInReturn) pending += '\n'
      return take(true)
    },
  }
}

/** Records of a text; the last one is left to be read again unless it is really the last. */
function parsed(
  text: string,
  config: { readonly delimiter: string; readonly preview: number },
  isLast: boolean,
): Papa.ParseResult<readonly string[]> {
  const parser = new Papa.Parser({ ...config, newline: '\n', quoteChar: '"' })
  return parser.parse(text, 0, !isLast) as Papa.ParseResult<readonly string[]>
}

/** Delimiters that are looked for, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const

/**
 * What separates the cells: what a first line `sep=;` says, as spreadsheets write it, else the one that the first line
 * has most of outside quotation marks; a comma where it has none.
 *
 * @param head the beginning of the text, with its first line.
 * @returns `skip`: how many characters the line `sep=` takes.
 */
export function delimiterOf(head: string): { readonly delimiter: string; readonly skip: number } {
  const said = /^sep=(.)(?:\r\n?|\n)/.exec(head)
  if (said !== null) return { delimiter: said[1] ?? ',', skip: said[0].length }
  const line = /^[^\r\n]*/.exec(head.replace(/"[^"]*"/g, ''))?.[0] ?? ''
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }))
  const [best] = counts.sort((a, b) => b.count - a.count)
  return { delimiter: best === undefined || best.count < 2 ? ',' : best.delimiter, skip: 0 }
}
