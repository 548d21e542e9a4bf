import { describe, expect, it } from 'vitest'
import { headerRank, precisionOf, typeOf } from '../../../src/data/formats/tableWords'
import { MEANINGS } from '../../../src/domain/columnMapping'
import { PLACE_PRECISIONS } from '../../../src/domain/dataset'
import { BUILT_IN_TYPES } from '../../../src/domain/eventType'
import { LANGUAGES } from '../../../src/domain/language'
import { stringsOf } from '../../../src/ui/strings/catalogue'

describe('the name of a column', () => {
  it.each([
    ['event_date', 'start'],
    ['eventDate', 'start'],
    ['ДАТА ПОДІЇ', 'start'],
    ['Область', 'region'],
    ['страна', 'country'],
    ['LAT', 'latitude'],
    ['Довгота', 'longitude'],
    ['За словами', 'claimant'],
    ['погибшие', 'killed'],
    ['source_url', 'address'],
  ] as const)('tells what it means in three languages: %s', (header, meaning) => {
    expect(MEANINGS.filter((one) => headerRank(header, one) >= 0)).toEqual([meaning])
  })

  it('tells better by some names than by others, and by most not at all', () => {
    expect(headerRank('title', 'title')).toBeLessThan(headerRank('name', 'title'))
    expect(MEANINGS.filter((meaning) => headerRank('constructor', meaning) >= 0)).toEqual([])
    expect(MEANINGS.filter((meaning) => headerRank('', meaning) >= 0)).toEqual([])
  })
})

describe('words of types and precisions', () => {
  it('are what the file formats call them', () => {
    expect(BUILT_IN_TYPES.map(typeOf)).toEqual(BUILT_IN_TYPES)
    expect(PLACE_PRECISIONS.map(precisionOf)).toEqual([...PLACE_PRECISIONS.slice(0, -1), 'region'])
  })

  it.each(LANGUAGES)(
    'are what the page calls them, but for what it explains in brackets (%s)',
    (language) => {
      const { types } = stringsOf(language)
      const unknown = BUILT_IN_TYPES.filter((type) => typeOf(types[type].replace(/ \(.*\)/, '')) !== type)
      expect(unknown).toEqual([])
    },
  )

  it('are not guessed', () => {
    expect([typeOf('parade'), typeOf(''), precisionOf('roughly'), precisionOf('')]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
