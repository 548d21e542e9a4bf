import { describe, expect, it } from 'vitest'
import formatDoc from '../../docs/link-format.md?raw'
import { decode, encode, type LinkNotice } from '../../src/link/codec'
import { PARAMS } from '../../src/link/params'

const [beforeReading = '', reading = ''] = formatDoc.split('\n## Reading\n')
const examples = Array.from(beforeReading.matchAll(/`#([^`]+)`/g), ([, fragment = '']) => fragment)
const opened = Array.from(
  reading.matchAll(/^\| `(#[^`]*)` \| (?:`(#[^`]*)` )?\| ?(.*)\|$/gm),
  ([, ...cells]) => cells,
)

function announced(notice: LinkNotice): string {
  if (notice.kind === 'badValues') return `badValues: ${notice.keys.join(', ')}`
  return notice.kind === 'unknownKeys' ? `unknownKeys: ${notice.count}` : notice.kind
}

describe('docs/link-format.md', () => {
  it('has at most 100 lines', () => {
    expect(formatDoc.trimEnd().split('\n').length).toBeLessThanOrEqual(100)
  })

  it('lists every key in the order of the table, with an example', () => {
    const rows = Array.from(
      beforeReading.matchAll(/^\| (`.+?`(?:, `.+?`)*) \|.*`#v=1&/gm),
      ([, keys = '']) => keys,
    )
    expect(rows.flatMap((keys) => keys.replaceAll('`', '').split(', '))).toEqual(PARAMS.map(({ key }) => key))
  })

  it.each(examples)('shows #%s, which is canonical', (fragment) => {
    expect(decode(fragment).notices).toEqual([])
    expect(encode(decode(fragment).view)).toBe(fragment)
  })

  it('has the examples that this test looks for', () => {
    expect(examples.length).toBeGreaterThanOrEqual(18)
    expect(opened).toHaveLength(14)
  })

  it.each(opened)('opens %s as %s', (fragment = '', canonical = '', notices = '') => {
    const decoded = decode(fragment)
    expect(encode(decoded.view)).toBe(canonical.slice(1))
    expect(decoded.notices.map(announced).join(', ')).toBe(notices.trim())
  })
})
