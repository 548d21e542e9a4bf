import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deflated, inflated } from '../../src/data/deflate'

describe('deflated text', () => {
  it('is the text in UTF-8 by the common method', async () => {
    const text = 'Обстріл, Харківська область 🙂 '.repeat(50)
    const bytes = await deflated(text)
    expect(inflateRawSync(bytes).toString('utf8')).toBe(text)
    expect(bytes.length).toBeLessThan(text.length / 4)
  })

  it('comes back as it was, a byte order mark and nothing at all, too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await inflated(await deflated(text))).toBe(text)
      }),
      { numRuns: 30, examples: [['\uFEFFtext'], ['']] },
    )
  })

  it('that is broken is refused', async () => {
    await expect(inflated(new Uint8Array([1, 2, 3, 4]))).rejects.toThrow()
  })
})
