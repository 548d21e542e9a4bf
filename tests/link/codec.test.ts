import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_VIEW, NO_FILTER, type View } from '../../src/domain/view'
import { canonical, decode, encode, encodeShared, type LinkNotice } from '../../src/link/codec'
import { PARAMS } from '../../src/link/params'
import oldLinks from '../links.txt?raw'
import { aCanonicalView, anyView, faultsOf } from './views'

const KEYS: readonly string[] = PARAMS.map(({ key }) => key)
const aFragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4096, size: 'max' }),
  fc.webFragments(),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...KEYS, 'amp;q', 'x', ''),
        fc.oneof(fc.string(), fc.constantFrom('1', '6/49/31', '2024-11-05', 'UA-63', 'uk', '%', '%E2%80%AE')),
      ),
      { maxLength: 30 },
    )
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
)

/** Whether a notice holds nothing but its kind, a count, and names of the table. */
function isSilent(notice: LinkNotice): boolean {
  const { kind, ...rest } = notice
  if (kind === 'newerVersion') return Object.keys(rest).length === 0
  if (kind === 'unknownKeys') return Object.keys(rest).join() === 'count' && Number.isInteger(notice.count)
  return Object.keys(rest).join() === 'keys' && notice.keys.every((key) => KEYS.includes(key))
}

describe('encode', () => {
  it('keeps a plain address plain', () => {
    expect(encode(FIRST_VIEW)).toBe('')
  })

  it('writes the version first, keys in order, lists sorted, and no defaults', () => {
    const filter = {
      ...NO_FILTER,
      types: ['strike', 'interception', 'strike'],
      to: '2024-11-05',
      text: 'Суми (2).',
    }
    expect(encode({ ...FIRST_VIEW, theme: 'dark', region: 'UA-59', filter })).toBe(
      'v=1&region=UA-59&type=interception,strike&to=2024-11-05&q=%D0%A1%D1%83%D0%BC%D0%B8%20%282%29.&theme=dark',
    )
  })

  it('writes nothing that reading would refuse, whatever the view holds', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: read, notices } = decode(encode(view))
        expect(notices).toEqual([])
        expect(faultsOf(read)).toEqual([])
        expect(encode(read)).toBe(encode(view))
      }),
    )
  })

  it('survives chat and mail programs: no blanks, brackets, quotes or markup, and a plain last character', () => {
    fc.assert(
      fc.property(fc.oneof(anyView, aCanonicalView), (view) => {
        expect(encode(view)).toMatch(/^(?:[\w=&,/.-]|%[0-9A-F]{2})*$/)
        expect(encode(view)).toMatch(/(?:^|[A-Za-z0-9])$/)
      }),
    )
  })
})

describe('decode', () => {
  it('gives back 1,000 random views', () => {
    fc.assert(
      fc.property(aCanonicalView, (view) => {
        expect(faultsOf(view)).toEqual([])
        expect(decode(encode(view))).toEqual({ view, notices: [] })
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('reads any text as a valid view, always the same one, and repeats nothing of the text', () => {
    fc.assert(
      fc.property(aFragment, (fragment) => {
        const { view, notices } = decode(fragment)
        expect(faultsOf(view)).toEqual([])
        expect(decode(`#${fragment.replace(/^#/, '')}`)).toEqual({ view, notices })
        expect(decode(encode(view))).toEqual({ view, notices: [] })
        expect(notices.filter(isSilent)).toEqual(notices)
      }),
      { numRuns: 2000 },
    )
  }, 30_000)

  it('names each thing that was not honoured once, in the order of the table', () => {
    const { view, notices } = decode('v=2&theme=blue&z=1&lang=uk&set=../x&y=2&z=3&theme=dark')
    expect(view).toEqual({ ...FIRST_VIEW, language: 'uk' })
    expect(notices).toEqual([
      { kind: 'newerVersion' },
      { kind: 'unknownKeys', count: 2 },
      { kind: 'badValues', keys: ['set', 'theme'] },
    ])
  })

  it.each([
    ['a', 'q'],
    ['&', 'q'],
    ['a=b&', 'q'],
    ['a,', 'type'],
    ['a', 'map'],
    ['9', 'v'],
    ['%41', 'q'],
    ['%CC%81%CC%95', 'q'],
    ['&amp;', 'q'],
  ])('reads 1 MB of %j quickly', (part, key) => {
    const fragment = `${key}=${part.repeat(1_000_000 / part.length)}`
    const begin = performance.now()
    expect(encode(decode(fragment).view).length).toBeLessThan(500)
    expect(performance.now() - begin).toBeLessThan(2000)
  })
})

describe('encodeShared', () => {
  const shown = {
    set: 's',
    version: '3',
    camera: { zoom: 6, lat: 49, lng: 31 },
    language: 'en',
    theme: 'dark',
  } as const

  it('adds what the sender sees to what the sender chose', () => {
    const view: View = { ...FIRST_VIEW, region: 'UA-63', screen: 'table' }
    const shared = encodeShared(view, shown)
    expect(shared).toBe(
      'v=1&set=s&map=6.00/49.0000/31.0000&region=UA-63&view=table&lang=en&theme=dark&data=3',
    )
    expect(decode(shared)).toEqual({ view: { ...view, ...shown }, notices: [] })
  })
})

describe('canonical', () => {
  it('sorts, rounds, cleans, and drops what no link can hold', () => {
    const filter = {
      ...NO_FILTER,
      regions: ['UA-63', 'UA-14', 'UA-63'],
      from: '2024-11-06',
      to: '2024-11-05',
      text: '\u202Ea',
    }
    const view: View = {
      ...FIRST_VIEW,
      event: 'not an id',
      camera: { zoom: 6.128, lat: 49, lng: -0.00001 },
      filter,
    }
    expect(canonical(view)).toEqual({
      ...FIRST_VIEW,
      camera: { zoom: 6.13, lat: 49, lng: 0 },
      filter: { ...NO_FILTER, regions: ['UA-14', 'UA-63'], text: 'a' },
    })
  })

  it('drops a camera that is not in the world', () => {
    expect(canonical({ ...FIRST_VIEW, camera: { zoom: Number.NaN, lat: 49, lng: 31 } }).camera).toBeNull()
    expect(canonical({ ...FIRST_VIEW, camera: { zoom: 6, lat: 49, lng: 391 } }).camera).toBeNull()
  })
})

describe('links that were ever made (tests/links.txt only grows)', () => {
  const lines = oldLinks
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))

  it('are all there', () => {
    expect(lines.length).toBeGreaterThanOrEqual(45)
  })

  it.each(lines)('%s', (fragment = '', wanted = '') => {
    expect(encode(decode(fragment).view)).toBe(wanted)
    expect(encode(decode(wanted).view)).toBe(wanted)
  })
})
