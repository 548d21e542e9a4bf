import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownText, TEXT_LIMITS } from '../../src/data/shownText'

function textOf(raw: string): string {
  const shown = shownText(raw)
  if (shown.kind !== 'text') expect.fail(shown.kind)
  return shown.text
}

test.each([
  '<script>window.__pwned=1</script>',
  '"><svg onload=window.__pwned=1>',
  '{{constructor.constructor(1)()}}',
  '[click me](javascript:1) **bold**',
  '&lt;img src=x&gt; &amp;amp; &#x3C;',
  'null',
  '[object Object]',
  'Київська область — 10 000',
  'two\nlines',
  '👨‍👩‍👧‍👦🇺🇦',
  '❤️‍🔥 👩🏽‍🚒',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'می‌خواهم',
  'क्‍ष',
])('shows %s as it is', (raw) => {
  expect(shownText(raw)).toEqual({ kind: 'text', text: raw, notes: [] })
})

test.each([
  ['a\u0000b\u0007c\u001b[31m', 'abc[31m', 'controlsRemoved'],
  ['a\u0085b\u009bc', 'abc', 'controlsRemoved'],
  ['a\ud800b', 'ab', 'controlsRemoved'],
  ['\u2066\u2067unclosed isolates', 'unclosed isolates', 'directionMarksRemoved'],
  ['safe\u202Egnp.exe', 'safegnp.exe', 'directionMarksRemoved'],
  ['a\u200fb\u061cc', 'abc', 'directionMarksRemoved'],
  ['Ky\u200biv', 'Kyiv', 'invisiblesRemoved'],
  ['Ky\u00adiv', 'Kyiv', 'invisiblesRemoved'],
  ['Ky\u200div', 'Kyiv', 'invisiblesRemoved'],
  ['\ufeffKyiv\u3164', 'Kyiv', 'invisiblesRemoved'],
  ['Kyiv\u{e0068}\u{e0069}', 'Kyiv', 'invisiblesRemoved'],
  ['\u041a\u0443iv', '\u041a\u0443iv', 'mixedAlphabets'],
])('shows %j as %s and says %s', (raw, text, note) => {
  expect(shownText(raw)).toEqual({ kind: 'text', text, notes: [note] })
})

test('line breaks become line feeds, tabs spaces, letters composed, ends trimmed', () => {
  expect(textOf(' a\r\nb\rc\td \u0438\u0306 ')).toBe('a\nb\nc d \u0439')
})

test.each(['', ' \u00a0\u3000\t', '\u200b\u2060', '\u202e', '\u0000'])('%j is blank', (raw) => {
  expect(shownText(raw)).toEqual({ kind: 'blank' })
})

test('a word of another alphabet beside a word is no mixture', () => {
  expect(shownText('Telegram-канал КАБ GPS')).toMatchObject({ notes: [] })
})

test('a long text is cut between graphemes', () => {
  const family = '👨‍👩‍👧‍👦'
  const text = textOf(`${'a'.repeat(TEXT_LIMITS.shown - 4)}${family}${family}`)
  expect(text).toBe(`${'a'.repeat(TEXT_LIMITS.shown - 4)}…`)
})

test('the limits are met exactly', () => {
  expect(shownText('a'.repeat(TEXT_LIMITS.shown))).toMatchObject({ notes: [] })
  expect(shownText('a'.repeat(TEXT_LIMITS.shown + 1))).toMatchObject({ notes: ['textCut'] })
  expect(shownText('a'.repeat(TEXT_LIMITS.accepted))).toMatchObject({ notes: ['textCut'] })
  expect(shownText('a'.repeat(TEXT_LIMITS.accepted + 1))).toEqual({ kind: 'tooLong' })
})

test('what is shown is visible, composed, and shown the same a second time', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '\u200d',
        '\u200c',
        '\u202e',
        '\ufe0f',
        '👩',
        '🏽',
        'a',
        'ي',
        ' ',
        '\u{e0067}',
        '🏴',
        '\n',
      ),
    }),
  )
  fc.assert(
    fc.property(anything, (raw) => {
      const shown = shownText(raw)
      if (shown.kind !== 'text') return
      expect(shown.text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\p{Bidi_Control}|\u200b|\ufeff/u)
      expect(shown.text).toBe(shown.text.normalize('NFC'))
      expect(textOf(shown.text)).toBe(shown.text)
    }),
    { numRuns: 1000 },
  )
})
