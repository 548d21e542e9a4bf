import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesOf, isAsCounted } from '../../../src/data/formats/ucdpArticles'

describe('articles', () => {
  it.each([
    ['', []],
    ['"Wire,2019-03-02,A headline"', [['Wire', '2019-03-02', 'A headline']]],
    [
      '"Wire,2019-03-02,One; two";"Daily, late edition,2019-03-03,""Three"", they say"',
      [
        ['Wire', '2019-03-02', 'One; two'],
        ['Daily, late edition', '2019-03-03', '""Three"", they say'],
      ],
    ],
    [
      '"Wire,2019-03-02" ; "Daily,2019-03-03,"',
      [
        ['Wire', '2019-03-02', ''],
        ['Daily', '2019-03-03', ''],
      ],
    ],
    [
      'Wire,2019-03-02,One;Daily,2019-03-03,Two',
      [
        ['Wire', '2019-03-02', 'One'],
        ['Daily', '2019-03-03', 'Two'],
      ],
    ],
    ['"Wire without a day"', [['Wire without a day', null, '']]],
    ['"Wire,2019-02-30,No such day"', [['Wire', null, 'No such day']]],
    ['"";""', []],
  ])('of %j', (cell, articles) => {
    expect(articlesOf(cell).map(({ outlet, day, headline }) => [outlet, day, headline])).toEqual(articles)
  })

  it('are as many as were joined, whatever the headlines hold', () => {
    const headline = fc
      .string({ unit: fc.constantFrom('a', ';', ',', '"', ' ', '1') })
      .filter((text) => !/"\s*;\s*"|"$/.test(text))
    fc.assert(
      fc.property(fc.array(headline, { minLength: 1 }), (headlines) => {
        const cell = headlines.map((text) => `"Wire,2019-03-02,x${text}x"`).join(';')
        expect(articlesOf(cell).map((article) => article.headline)).toEqual(
          headlines.map((text) => `x${text}x`.trim()),
        )
      }),
    )
  })
})

it.each([
  [3, '3', true],
  [2, '3', false],
  [0, '-1', true],
  [2, '', true],
  [0, 'many', false],
])('%d articles where %j are said: %j', (found, said, isRight) => {
  expect(isAsCounted(found, said)).toBe(isRight)
})
