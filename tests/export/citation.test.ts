import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CITATION_FORMATS, type CitationWords, type CitedView, citationText } from '../../src/export/citation'

const DIGEST = 'a1'.repeat(32)
const LINK = 'https://atlas.example/#v=1&set=report&type=strike&q=50%25&data=1'

const WORDS: CitationWords = {
  version: (version) => `Data version ${version}`,
  published: (day) => `Data published ${day}`,
  sha256: (digits) => `SHA-256 ${digits}`,
  licence: (name) => `Licence: ${name}`,
  accessed: ({ day, time, zone }) => `Accessed ${day}, ${time} (${zone})`,
}

function aView(changes: Partial<CitedView> = {}): CitedView {
  return {
    id: 'report',
    publisher: 'Dispatch Atlas',
    title: 'One day',
    version: '3',
    publishedAt: '2024-11-06',
    sha256: DIGEST,
    shown: '4 events in 2 regions. Event type: Strike.',
    licence: 'CC BY 4.0',
    link: LINK,
    language: 'en',
    accessed: { day: '2026-07-03', time: '14:05', zone: 'Europe/Kyiv' },
    ...changes,
  }
}

/** Reads one BibTeX entry as the program does: braces are counted, and commands become their signs. */
function readBibtex(text: string) {
  const head = /^@(\w+)\{([^,\s{}]+),\n/.exec(text)
  if (head === null) throw new Error('no entry')
  const fields = new Map<string, string>()
  let at = head[0].length
  while (text[at] !== '}') {
    const name = /^ {2}(\w+) = \{/.exec(text.slice(at))
    if (name === null) throw new Error(`no field at ${text.slice(at, at + 20)}`)
    const start = at + name[0].length
    let depth = 1
    at = start
    while (depth > 0) {
      if (at >= text.length) throw new Error('a field that never ends')
      if (text[at] === '{') depth += 1
      if (text[at] === '}') depth -= 1
      at += 1
    }
    fields.set(name[1] ?? '', text.slice(start, at - 1))
    if (text.slice(at, at + 2) !== ',\n') throw new Error('no end of field')
    at += 2
  }
  return { kind: head[1], key: head[2], fields, rest: text.slice(at + 1) }
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbraceleft: '{',
  textbraceright: '}',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
}

/** What LaTeX would print; anything special that stands bare is an error. */
function printed(value: string): string {
  const pieces = value.match(/\{\\[a-z]+\}|\\[%&$#_]|[^{}\\~^%&$#_]/gu) ?? []
  if (pieces.join('') !== value) throw new Error(`something bare in ${value}`)
  return pieces
    .map((piece) => {
      const command = /^\{\\([a-z]+)\}$/.exec(piece)
      return command === null ? piece.replace(/^\\/, '') : (COMMANDS[command[1] ?? ''] ?? '?')
    })
    .join('')
}

/** Reads RIS as reference managers do: a tag, two blanks, a hyphen and a blank begin each line. */
function readRis(text: string): readonly (readonly [tag: string, value: string])[] {
  if (!text.endsWith('\r\n')) throw new Error('no end of line')
  return text
    .slice(0, -2)
    .split(/\r\n|\r|\n|\u2028|\u2029|\u0085|\v|\f/)
    .map((line) => {
      const found = /^([A-Z][A-Z0-9]) {2}- (.*)$/su.exec(line)
      if (found === null) throw new Error(`no tag: ${line}`)
      return [found[1] ?? '', found[2] ?? ''] as const
    })
}

/** The text as one line: what may change in a citation is white space and signs that print nothing. */
function flat(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '%',
        '&',
        '\n',
        '\r\n',
        'TY  - X',
        'ї',
        '@misc{',
        ',',
        '\u2028',
        '\ud800',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
)

describe('a citation', () => {
  it.each(CITATION_FORMATS)('as %s says whose data it is, which, when, and where to find it', (format) => {
    const text = citationText(aView(), WORDS, format)
    for (const fact of [
      'Dispatch Atlas',
      'One day',
      '3',
      DIGEST,
      '4 events in 2 regions',
      'CC BY 4.0',
      LINK,
    ]) {
      expect(text).toContain(fact)
    }
    expect(text).toMatch(/2026[-/]07[-/]03/)
    expect(text).toContain('14:05')
    expect(text).toContain('Europe/Kyiv')
  })

  it('reads as sentences in plain text, each ended once and the address not at all', () => {
    expect(citationText(aView({ sha256: null }), WORDS, 'plain')).toBe(
      'Dispatch Atlas. One day. Data version 3. Data published 2024-11-06. 4 events in 2 regions. Event type: Strike. ' +
        `Licence: CC BY 4.0. ${LINK} Accessed 2026-07-03, 14:05 (Europe/Kyiv).\n`,
    )
  })

  it.each(CITATION_FORMATS)('as %s leaves out digest, link and day where there are none', (format) => {
    const text = citationText(aView({ sha256: null, link: null, publishedAt: null }), WORDS, format)
    expect(text).not.toMatch(/SHA-256|https|url =|UR {2}-|2024|(PY|DA) {2}-|year|\bdate =/)
    expect(text).toContain('One day')
  })

  it('keeps letters of all scripts', () => {
    const title = 'Один день: Їжа, Щука – naïve façade'
    for (const format of CITATION_FORMATS)
      expect(citationText(aView({ title }), WORDS, format)).toContain(title)
  })

  it('is one BibTeX entry that gives any text back', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (publisher, title, shown, version) => {
        const { kind, key, fields, rest } = readBibtex(
          citationText(aView({ publisher, title, shown, version }), WORDS, 'bibtex'),
        )
        expect([kind, rest]).toEqual(['misc', '\n'])
        expect(key).toMatch(/^[A-Za-z0-9.-]+$/)
        const inner = (name: string) => /^\{(.*)\}$/s.exec(fields.get(name) ?? '')?.[1] ?? 'no braces'
        expect(printed(inner('author'))).toBe(flat(publisher))
        expect(printed(inner('title'))).toBe(flat(title))
        expect(printed(fields.get('version') ?? '')).toBe(flat(version))
        expect(printed(fields.get('note') ?? '')).toContain(flat(shown))
        expect(fields.get('url')).toBe(LINK)
      }),
    )
  })

  it('ends no field of an address early', () => {
    const link = 'https://atlas.example/#q={a}\\b c'
    const { fields } = readBibtex(citationText(aView({ link }), WORDS, 'bibtex'))
    expect(fields.get('url')).toBe('https://atlas.example/#q=%7Ba%7D%5Cb%20c')
  })

  it('is one RIS record, a line a tag, that gives any text back', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (publisher, title, shown) => {
        const lines = readRis(citationText(aView({ publisher, title, shown }), WORDS, 'ris'))
        const values = new Map(lines)
        expect(lines[0]).toEqual(['TY', 'DATA'])
        expect(lines.at(-1)).toEqual(['ER', ''])
        expect(lines.filter(([tag]) => tag === 'TY' || tag === 'ER')).toHaveLength(2)
        expect(values.get('AU') ?? '').toBe(flat(publisher))
        expect(values.get('TI') ?? '').toBe(flat(title))
        expect(values.get('N1')).toContain(flat(shown))
        expect(values.get('Y2')).toBe('2026/07/03/14:05 Europe/Kyiv')
      }),
    )
  })

  it('is one line of plain text, whatever it is made of', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, shown) => {
        const text = citationText(aView({ title, shown }), WORDS, 'plain')
        expect(text.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        expect(text).toContain(flat(title))
        expect(text).toContain(flat(shown))
      }),
    )
  })
})
