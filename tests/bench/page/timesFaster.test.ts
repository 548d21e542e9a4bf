import { describe, expect, it } from 'vitest'
import type { Line } from '../results'
import { timesFaster } from './timesFaster'

function aLine(subject: string, median: number | null, changes: Partial<Line> = {}): Line {
  const result = median === null ? 'not within 60 s' : { median, min: 0, max: 9e9, runs: 5 }
  return {
    subject,
    events: 1000,
    setting: 'plain',
    measure: 'one type off: picture',
    unit: 'ms',
    result,
    ...changes,
  }
}

describe('the comparison with the yardstick', () => {
  it('says how many times less, or more, the atlas takes', () => {
    expect(timesFaster([aLine('atlas', 20), aLine('yardstick', 300)], 1000)).toEqual([
      '1,000 plain, one type off: picture: 15.0× less than the yardstick',
    ])
    expect(timesFaster([aLine('atlas', 30), aLine('yardstick', 20)], 1000).join()).toContain('1.5× more')
  })

  it('compares nothing but the same measure under the same conditions', () => {
    const others = [
      aLine('yardstick', 300, { setting: 'slow' }),
      aLine('yardstick', 300, { events: 10_000 }),
      aLine('yardstick', 300, { measure: 'one type on: picture' }),
    ]
    expect(timesFaster([aLine('atlas', 20), ...others], 1000)).toEqual([])
  })

  it('says nothing where one of them was not measured, or took no time', () => {
    expect(timesFaster([aLine('atlas', 20), aLine('yardstick', null)], 1000)).toEqual([])
    expect(timesFaster([aLine('atlas', null), aLine('yardstick', 20)], 1000)).toEqual([])
    expect(timesFaster([aLine('atlas', 0), aLine('yardstick', 20)], 1000)).toEqual([])
    expect(timesFaster([aLine('atlas', 20), aLine('yardstick', 0)], 1000)).toEqual([])
  })
})
