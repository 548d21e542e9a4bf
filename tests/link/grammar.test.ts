import { describe, expect, it } from 'vitest'
import {
  dayOf,
  decimalOf,
  escaped,
  idOf,
  regionOf,
  textOf,
  unescaped,
  withSafeEnd,
} from '../../src/link/grammar'

describe('decimalOf', () => {
  it.each([
    ['0', 0],
    ['6.5', 6.5],
    ['-5', -5],
    ['0049.10', 49.1],
    ['49.00000000000000000000001', 49],
  ])('reads %s', (text, number) => {
    expect(decimalOf(text)).toBe(number)
  })

  it.each([
    '',
    ' ',
    ' 6',
    '6\n',
    '+6',
    '.5',
    '6.',
    '6,5',
    '1e1',
    '0x31',
    '0b1',
    '1_000',
    'NaN',
    'Infinity',
    '--6',
    '６',
  ])('refuses %j', (text) => {
    expect(decimalOf(text)).toBeNull()
  })

  it('refuses more digits than a number holds', () => {
    expect(decimalOf('9'.repeat(400))).toBeNull()
  })
})

describe('idOf', () => {
  it.each(['a', '7', 'UA-2024-000123-withdrawn', 'e1.claim_2', 'x'.repeat(64)])('takes %s', (id) => {
    expect(idOf(id)).toBe(id)
  })

  it.each(['', '.', '..', '-a', '_a', 'a/b', 'a\\b', 'a b', 'a\n', 'é', 'https://x.example', 'x'.repeat(65)])(
    'refuses %j',
    (id) => {
      expect(idOf(id)).toBeNull()
    },
  )
})

describe('regionOf', () => {
  it.each(['UA-63', 'RU-KRS', 'FR-A', 'ZZ-999'])('takes %s, known or not', (code) => {
    expect(regionOf(code)).toBe(code)
  })

  it.each(['', 'UA', 'UA-', 'ua-63', 'UA-6363', 'UA_63', 'UA-63 ', 'UKR-63'])('refuses %j', (code) => {
    expect(regionOf(code)).toBeNull()
  })
})

describe('dayOf', () => {
  it.each(['0001-01-01', '2024-02-29', '9999-12-31'])('takes %s', (day) => {
    expect(dayOf(day)).toBe(day)
  })

  it.each([
    '0000-01-01',
    '2023-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-1-1',
    '5.11.2024',
    '2024-11-05T00:00',
    '',
  ])('refuses %j', (day) => {
    expect(dayOf(day)).toBeNull()
  })
})

describe('textOf', () => {
  it.each([
    ['bidi marks', '\u202Egnp.exe\u2066', 'gnp.exe'],
    ['controls and line separators', 'Ky\u0000i\nv\u2028\u0085', 'Kyiv'],
    ['zero-width and filler characters', 'K\u200By\u200D\uFEFFi\u00ADv\u3164', 'Kyiv'],
    ['marks of annotations', 'Ky\uFFF9iv\uFFFB', 'Kyiv'],
    ['halves of surrogate pairs', 'a\uD800b\uDC00c', 'abc'],
  ])('strips %s', (_what, dirty, clean) => {
    expect(textOf(dirty)).toBe(clean)
  })

  it('composes what is written in two characters', () => {
    expect(textOf('Ки\u0457в, Xapki\u0308v')).toBe('Ки\u0457в, Xapk\u00EFv')
  })

  it('keeps blanks and apostrophes as typed', () => {
    expect(textOf(' Кам’янське  ')).toBe(' Кам’янське  ')
  })

  it('cuts after 64 characters without splitting one', () => {
    expect(textOf('🕊'.repeat(65))).toBe('🕊'.repeat(64))
    expect(textOf(`a${'🕊'.repeat(64)}`)).toBe(`a${'🕊'.repeat(63)}`)
    expect(textOf('a\u0308'.repeat(65))).toBe('\u00E4'.repeat(64))
  })

  it('stays quick where sorting the marks of one letter would not', () => {
    const begin = performance.now()
    expect(Array.from(textOf(`a${'\u0315\u0300\u05AE'.repeat(300_000)}`))).toHaveLength(64)
    expect(performance.now() - begin).toBeLessThan(2000) // sorting all marks takes minutes
  })

  it('is a fixed point for every character', () => {
    const moving: number[] = []
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const text = textOf(`a${String.fromCodePoint(point)}\u0308`)
      if (textOf(text) !== text) moving.push(point)
    }
    expect(moving).toEqual([])
  }, 30_000)
})

describe('unescaped', () => {
  it.each([
    ['plain', 'plain'],
    ['a+b', 'a+b'],
    ['%D0%9A%D0%B8%D1%97%D0%B2', 'Київ'],
    ['6%2F49%2f31', '6/49/31'],
    ['%2525', '%25'],
  ])('reads %s', (value, text) => {
    expect(unescaped(value)).toBe(text)
  })

  it.each(['%', '%E0%A4%A', '%zz', '%ED%A0%80', '%C0%AF', '%FF'])('refuses %s', (value) => {
    expect(unescaped(value)).toBeNull()
  })
})

describe('escaped', () => {
  it('leaves nothing that a chat or mail program takes for markup or for the end of a link', () => {
    expect(escaped('a (b) [c] "d" \'e\' *f* _g_ ~h~ !?&=#+')).toMatch(/^(?:[A-Za-z0-9.-]|%[0-9A-F]{2})*$/)
  })

  it('is undone by reading', () => {
    const text = "Сумська область (2) – “так”_*~!'% 🕊"
    expect(unescaped(escaped(text))).toBe(text)
  })
})

describe('withSafeEnd', () => {
  it.each([
    ['v=1&q=gnp.', 'v=1&q=gnp%2E'],
    ['v=1&set=a_', 'v=1&set=a%5F'],
    ['v=1&set=a-', 'v=1&set=a%2D'],
    ['v=1&set=a', 'v=1&set=a'],
    ['', ''],
  ])('%j → %j', (fragment, safe) => {
    expect(withSafeEnd(fragment)).toBe(safe)
  })
})
