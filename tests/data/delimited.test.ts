import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { createDelimitedParser, delimiterOf, LONGEST_RECORD } from '../../src/data/delimited'

interface Taken {
  readonly records: (readonly string[])[]
  readonly flaws: string[]
  readonly isUsable: boolean
}

/** What comes out of a text that arrives in these pieces. */
function taken(pieces: readonly string[], delimiter = ','): Taken {
  const records: (readonly string[])[] = []
  const flaws: string[] = []
  const parser = createDelimitedParser(delimiter, (cells, index, flaw) => {
    if (index !== records.length) throw new Error(`record ${index} comes as number ${records.length}`)
    records.push(cells)
    if (flaw !== null) flaws.push(`${index} ${flaw}`)
  })
  const isUsable = pieces.every((piece) => parser.push(piece)) && parser.end()
  return { records, flaws, isUsable }
}

function recordsOf(text: string, delimiter = ','): readonly (readonly string[])[] {
  return taken([text], delimiter).records
}

/** A record so long that what is pushed with it is parsed at once. */
const FILLER = `${'x'.repeat(65_536)}\n`
/** Records enough to be parsed in many turns. */
const LINES = 100_000
const MANY = 'x,y\n'.repeat(LINES)

function behindFiller(pieces: readonly string[]): string {
  const [first = '', ...rest] = pieces
  const { records, flaws, isUsable } = taken([FILLER + first, ...rest])
  return JSON.stringify([records.slice(1), flaws, isUsable])
}

describe('records of delimited text', () => {
  it.each([
    ['quotes hold delimiters, line breaks and quotes', 'a,"b, ""c""\nd"\n', [['a', 'b, "c"\nd']]],
    [
      'CRLF and a lone CR break lines, too',
      'a,b\r\nc,d\re,f',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['the last record needs no line break', 'a\nb', [['a'], ['b']]],
    ['blank lines keep their number', 'a\n\n\nb\n', [['a'], [''], [''], ['b']]],
    ['a quote inside a cell is a letter', 'a 5" gun,b\n', [['a 5" gun', 'b']]],
    ['a quoted cell may end the text', 'a,"b"', [['a', 'b']]],
    ['quoted line breaks become line feeds', '"a\r\nb",c\r\n', [['a\nb', 'c']]],
    ['nothing is in an empty text', '', []],
  ])('%s', (_name, text, records) => {
    expect(taken([text])).toEqual({ records, flaws: [], isUsable: true })
  })

  it.each([';', '\t', '|'])('%j separates cells where it is the delimiter', (delimiter) => {
    expect(recordsOf(`a,1${delimiter}"b${delimiter}c"\n`, delimiter)).toEqual([['a,1', `b${delimiter}c`]])
  })

  it('are those that were written, however they are quoted and wherever the text is split', () => {
    const cell = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'ї', '"', ',', '\n', ' ', '\0'), maxLength: 6 }),
      isQuoted: fc.boolean(),
    })
    const written = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    const cellText = ({ text, isQuoted }: { text: string; isQuoted: boolean }): string =>
      isQuoted || /[",\n]|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    fc.assert(
      fc.property(written, fc.constantFrom('\n', '\r\n', '\r'), fc.nat(), (rows, lineEnd, at) => {
        const text = rows.map((row) => row.map(cellText).join(',')).join(lineEnd)
        const split = at % (text.length + 1)
        const { records, flaws } = taken([FILLER + text.slice(0, split), text.slice(split)])
        expect(records.slice(1)).toEqual(rows.map((row) => row.map((one) => one.text)))
        expect(flaws).toEqual([])
      }),
    )
  })

  it('are the same for every way to split a text, even one of stray quotes', () => {
    const text = fc.string({ unit: fc.constantFrom('"', '"', ',', '\n', '\r', 'a', ' '), maxLength: 12 })
    fc.assert(
      fc.property(text, (stray) => {
        const whole = behindFiller([stray])
        for (let at = 0; at <= stray.length; at += 1)
          expect(behindFiller([stray.slice(0, at), stray.slice(at)])).toBe(whole)
      }),
      { numRuns: 60 },
    )
  })
})

describe('quotes astray', () => {
  it('cost their own line, and no other', () => {
    const { records, flaws } = taken(['a,b\n"c"d,e\nf,g\n'])
    expect(records).toEqual([['a', 'b'], ['"c"d,e'], ['f', 'g']])
    expect(flaws).toEqual(['1 quoteMalformed'])
  })

  it('leave the rest of a long file as it is', () => {
    const { records, flaws } = taken([`"a"b\n${MANY}c,d\n`])
    expect(flaws).toEqual(['0 quoteMalformed'])
    expect(records).toHaveLength(LINES + 2)
    expect(records.at(-1)).toEqual(['c', 'd'])
  })

  it('in every fifth of very many records cost these records, and not the file', () => {
    const { records, flaws, isUsable } = taken(
      Array.from({ length: 100 }, () => `${'a,b\n'.repeat(400)}${'"a "b" c",d\n'.repeat(100)}`),
    )
    expect([records.length, flaws.length, isUsable]).toEqual([50_000, 10_000, true])
  })

  it('are one line where one is never closed', () => {
    const { records, flaws } = taken(['a,b\n"c,d\ne,f\ng,h'])
    expect(flaws).toEqual(['1 quoteUnclosed'])
    expect(records).toEqual([['a', 'b'], ['"c,d'], ['e', 'f'], ['g', 'h']])
  })

  it('do not hold up a file that goes on for megabytes behind one', () => {
    const { records, flaws } = taken(['"a,b\n', ...Array.from({ length: 10 }, () => MANY)])
    expect(flaws).toEqual(['0 quoteUnclosed'])
    expect(records).toHaveLength(10 * LINES + 1)
  })

  it.each([
    ['a quote at the start of each line', '"a\n'.repeat(500_000)],
    ['nothing but quotes', '"'.repeat(2_000_001)],
    ['quotes and letters in turns', '"a"b'.repeat(500_000)],
    ['quotes behind delimiters', ',"a'.repeat(700_000)],
  ])('come to an end: %s', (_name, text) => {
    const pieces = Array.from({ length: 40 }, (_, part) => text.slice(part * 65_536, (part + 1) * 65_536))
    const { records, flaws, isUsable } = taken(pieces)
    expect(records.length).toBeGreaterThan(0)
    expect(isUsable && flaws.length === 0).toBe(false)
  })
})

test('a line without an end is left out, and the file goes on behind it', () => {
  const long = 'a'.repeat(LONGEST_RECORD + 1)
  const { records, flaws } = taken(['b,c\n', long, long, '\nd,e\n'])
  expect(flaws).toEqual(['1 rowTooLong'])
  expect(records.filter((_, index) => index !== 1)).toEqual([
    ['b', 'c'],
    ['d', 'e'],
  ])
})

test('no name is lost to JavaScript', () => {
  expect(recordsOf('__proto__,constructor\n1,2\n')).toEqual([
    ['__proto__', 'constructor'],
    ['1', '2'],
  ])
})

test.each([
  ['a,b,c\n1;2;3;4;5', ',', 0],
  ['a;b\n', ';', 0],
  ['a\tb, c\td\n', '\t', 0],
  ['a|b|c', '|', 0],
  ['\n \r\na;b\n', ';', 0],
  ['"a;b;c",d\n', ',', 0],
  ['a', ',', 0],
  ['', ',', 0],
  ['sep=;\na,b,c\n', ';', 6],
  ['sep=|\r\na,b,c\n', '|', 7],
])('%j is separated by %j', (head, delimiter, skip) => {
  expect(delimiterOf(head)).toEqual({ delimiter, skip })
})
