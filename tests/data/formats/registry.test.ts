import { describe, expect, it } from 'vitest'
import { FORMAT_IDS } from '../../../src/data/formats/format'
import { JSON_FORMATS, ROW_FORMATS, recogniseRows } from '../../../src/data/formats/registry'
import { headerOf } from '../../../src/data/formats/sourceRow'
import { UCDP_GED } from '../../../src/data/formats/ucdpGed'

describe('a table', () => {
  it('is known by the names of its columns, in any order, case and company', () => {
    const header = headerOf(['best', 'Extra', 'ID', 'where_prec', 'date_prec', 'Type_Of_Violence'])
    expect(recogniseRows(header)).toEqual({ format: UCDP_GED, part: 'events', fixedNames: null })
  })

  it.each([[[]], [['id', 'date']], [['__proto__']]])('with the columns %j is not known', (names) => {
    expect(recogniseRows(headerOf(names))).toBeNull()
  })

  it('without a header line is known by its first record', () => {
    const format = {
      ...UCDP_GED,
      parts: [
        {
          id: 'events',
          isHeader: () => false,
          fixedNames: (first: readonly string[]) => (first.length === 2 ? ['a', 'b'] : null),
        },
      ],
    }
    expect(recogniseRows(headerOf(['1', '2']), [format])).toEqual({
      format,
      part: 'events',
      fixedNames: ['a', 'b'],
    })
    expect(recogniseRows(headerOf(['1']), [format])).toBeNull()
  })
})

it.each([...ROW_FORMATS, ...JSON_FORMATS].map((format) => [`${format.kind} ${format.id}`, format] as const))(
  '%s says what it is in both languages, under which licence, and has a part for its events',
  (_name, { id, title, attribution, licence, parts }) => {
    expect(FORMAT_IDS).toContain(id)
    for (const text of [title, attribution]) expect(text.uk).toBeTruthy()
    expect(licence).not.toBe('')
    expect(new Set(parts.map((part) => part.id)).size).toBe(parts.length)
    expect(parts.length).toBeGreaterThan(0)
  },
)
