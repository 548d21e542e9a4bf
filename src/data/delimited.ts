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
  let lines = '' // whole ones: whether a quotation mark closes a cell shows only in what stands behind it
  let tail = ''
  let index = 0
  let wasted = 0
  let endsInReturn = false
  let isInLongLine = false

  const emit = (cells: readonly string[], flaw: RecordFlaw | null = null): void => {
    onRecord(cells, index, flaw)
    index += 1
  }

  /** Leaves out the first line, and goes on behind it. */
  function giveUp(flaw: RecordFlaw, strays: number, inVain = lines.length): void {
    wasted += strays + inVain / 1000
    const end = lines.indexOf('\n')
    emit([lines.slice(0, end)], flaw)
    lines = lines.slice(end + 1)
  }

  /** Record by record, where a quotation mark is astray. */
  function takeOneByOne(): void {
    while (wasted < MOST_WASTED) {
      const { data, errors, meta } = parsed(lines, { delimiter, preview: 1, fastMode: false })
      const [cells] = data
      if (errors.length > 0)
        giveUp('quoteMalformed', errors.length, cells === undefined ? lines.length : meta.cursor)
      else if (cells === undefined) return
      else {
        emit(cells)
        lines = lines.slice(meta.cursor)
      }
    }
  }

  /** What is left is a record that is not closed yet. */
  function takeClosed(): void {
    const { data, errors, meta } = parsed(lines, { delimiter })
    if (errors.length === 0) {
      for (const cells of data) emit(cells)
      lines = lines.slice(meta.cursor)
    } else takeOneByOne()
  }

  function take(isLast: boolean): boolean {
    const end = tail.lastIndexOf('\n') + 1
    lines += tail.slice(0, end)
    tail = tail.slice(end)
    if (isLast && tail !== '') {
      lines += `${tail}\n`
      tail = ''
    }
    takeClosed()
    while (lines !== '' && wasted < MOST_WASTED && (isLast || lines.length + tail.length > LONGEST_RECORD)) {
      giveUp('quoteUnclosed', 1)
      takeClosed()
    }
    if (wasted >= MOST_WASTED) return false
    if (tail.length > LONGEST_RECORD) {
      emit([tail], 'rowTooLong')
      tail = ''
      isInLongLine = true
    }
    return true
  }

  return {
    push(text) {
      if (wasted >= MOST_WASTED) return false
      const whole = endsInReturn ? `\r${text}` : text
      endsInReturn = whole.endsWith('\r') // perhaps one half of a line break
      tail += (endsInReturn ? whole.slice(0, -1) : whole).replace(/\r\n?/g, '\n')
      if (isInLongLine) {
        const end = tail.indexOf('\n')
        tail = end === -1 ? '' : tail.slice(end + 1)
        isInLongLine = end === -1
      }
      return lines.length + tail.length < PIECE || take(false)
    },
    end() {
      if (endsInReturn && !isInLongLine) tail += '\n'
      return wasted < MOST_WASTED && take(true)
    },
  }
}

/**
 * Records of whole lines but the last one, which is blank or not closed.
 *
 * @param config `fastMode: false` where only some records are asked for: PapaParse's fast mode skips one then.
 */
function parsed(
  lines: string,
  config: { readonly delimiter: string; readonly preview?: number; readonly fastMode?: false },
): Papa.ParseResult<readonly string[]> {
  const parser = new Papa.Parser({ ...config, newline: '\n', quoteChar: '"' })
  return parser.parse(lines, 0, true) as Papa.ParseResult<readonly string[]>
}

/** Delimiters that are looked for, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const

/**
 * What separates the cells: what a first line `sep=;` says, as spreadsheets write it, else the one that the first line
 * that is not blank has most of outside quotation marks; a comma where it has none.
 *
 * @param head the beginning of the text, with its first line.
 * @returns `skip`: how many characters the line `sep=` takes.
 */
export function delimiterOf(head: string): { readonly delimiter: string; readonly skip: number } {
  const said = /^sep=(.)(?:\r\n?|\n)/.exec(head)
  if (said !== null) return { delimiter: said[1] ?? ',', skip: said[0].length }
  const lines = head.replace(/"[^"]*"/g, '').split(/[\r\n]/)
  const line = lines.find((one) => one.trim() !== '') ?? ''
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }))
  const [best] = counts.sort((a, b) => b.count - a.count)
  return { delimiter: best === undefined || best.count < 2 ? ',' : best.delimiter, skip: 0 }
}
