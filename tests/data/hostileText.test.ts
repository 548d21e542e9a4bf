import { expect, test } from 'vitest'
import type { Text } from '../../src/domain/language'
import {
  aClaimantRow,
  aClaimRow,
  aFigureRow,
  aFile,
  anEventRow,
  aSourceRow,
  brief,
  read,
} from './datasetFile'

/** Texts that must reach the page as they are: it never makes HTML, links, templates or styles of them. */
const LITERAL = [
  '<script>window.__pwned=1</script>',
  '<img src=x onerror=window.__pwned=1>',
  '"><svg onload=window.__pwned=1>',
  "' onmouseover='window.__pwned=1",
  '<a href="javascript:window.__pwned=1">x</a>',
  '<style>*{display:none!important}</style>',
  '<meta http-equiv=refresh content="0;url=//attacker.example">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;">',
  "{{constructor.constructor('window.__pwned=1')()}}",
  '\u0024{window.__pwned=1}',
  '[click me](javascript:window.__pwned=1) **bold** {{{https://attacker.example}}}',
  '["get","secret"]',
  '&lt;img src=x onerror=window.__pwned=1&gt; &amp;amp; &#x3C;',
  'null',
  '[object Object]',
  '__proto__',
  '👨‍👩‍👧‍👦🇺🇦',
]

function text(en: string): Text {
  return { en, uk: en }
}

/** A file that has the string in each field that is shown. */
function fileOf(string: string): ReturnType<typeof aFile> {
  const shown = text(string)
  const figures = [aFigureRow({ words: shown })]
  const claims = [aClaimRow({ statement: shown, verb: shown, via: shown, quote: string, figures })]
  const wording = shown
  return aFile({
    title: shown,
    description: shown,
    attribution: shown,
    licence: string,
    types: [{ id: 'siege', label: shown }],
    sources: [aSourceRow({ publisher: shown, title: shown, credits: [string] })],
    claimants: [aClaimantRow({ name: shown, role: shown })],
    events: [
      anEventRow({
        claims,
        title: shown,
        summary: shown,
        contentWarning: shown,
        when: { start: '2024-11-05', end: '2024-11-05', precision: 'day', wording },
        places: [{ region: 'UA-63', role: 'location', precision: 'region', wording }],
        actors: [{ name: shown, party: 'other', role: 'subject' }],
        origin: { format: string, file: string, row: 1, kind: 'event', raw: { cell: string } },
      }),
    ],
    context: [{ text: shown, source: 's1' }],
    corrections: [
      {
        id: 'x1',
        event: 'e1',
        at: '2024-11-06',
        kind: 'added',
        reason: shown,
        field: string,
        before: string,
        after: string,
      },
    ],
  })
}

/** Fields above that are shown, translations counted. */
const SHOWN_FIELDS = 2 * 20 + 9

function occurrences(of: string, within: unknown): number {
  return JSON.stringify(within).split(JSON.stringify(of)).length - 1
}

test.each(LITERAL)('%s is kept as typed in every field', (string) => {
  const { dataset, problems } = read(fileOf(string))
  expect(problems).toEqual([])
  expect(occurrences(string, dataset)).toBe(SHOWN_FIELDS)
})

test('what cannot be seen is taken out of every field, and said for each', () => {
  const hostile = 'a\u0000b\u001b[31m\u202ec\u200bd'
  const { dataset, problems } = read(fileOf(hostile))
  expect(occurrences('ab[31mcd', dataset)).toBe(SHOWN_FIELDS)
  expect(JSON.stringify(dataset)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b]|\\u0000/u)
  expect(new Set(problems.map(({ reason }) => reason))).toEqual(
    new Set(['controlsRemoved', 'directionMarksRemoved', 'invisiblesRemoved']),
  )
  expect(problems.every(({ effect, value }) => effect === 'changed' && !/[\p{C}]/u.test(value))).toBe(true)
  expect(problems.filter(({ reason }) => reason === 'controlsRemoved')).toHaveLength(SHOWN_FIELDS)
})

test('look-alike letters are kept and pointed out', () => {
  const lookAlike = '\u041a\u0443iv'
  const { dataset, problems } = read(aFile({ events: [anEventRow({ title: { en: lookAlike } })] }))
  expect(dataset.events[0]?.title.en).toBe(lookAlike)
  expect(brief(problems)).toEqual(['events[0].title.en mixedAlphabets kept'])
})

test('a megabyte in one field costs its row, ten thousand characters are cut', () => {
  const events = [
    anEventRow({ id: 'e1', summary: { en: 'lorem '.repeat(170_000) } }),
    anEventRow({ id: 'e2', summary: { en: 'lorem '.repeat(2_000) } }),
  ]
  const { dataset, problems } = read(aFile({ events }))
  expect(dataset.events.map(({ id, summary }) => `${id} ${summary.en.length <= 10_000}`)).toEqual(['e2 true'])
  expect(brief(problems)).toEqual([
    'events[0].summary.en textTooLong leftOut',
    'events[1].summary.en textCut changed',
  ])
})
