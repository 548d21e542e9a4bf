import { describe, expect, it } from 'vitest'
import { FIRST_VIEW, NO_FILTER, type View } from '../../src/domain/view'
import type { Shown } from '../../src/link/codec'
import { SAFE_LENGTH, shareLink } from '../../src/link/shareLink'

const SHOWN: Shown = {
  set: 'report-2024-11-05',
  version: '1',
  camera: { zoom: 5.25, lat: 49.5, lng: 33.25 },
  language: 'uk',
  theme: 'light',
}
const TAIL = '&lang=uk&theme=light&data=1'

describe('shareLink', () => {
  it('says what the sender sees, defaults included', () => {
    expect(shareLink('https://atlas.example/map/', FIRST_VIEW, SHOWN)).toEqual({
      href: `https://atlas.example/map/#v=1&set=report-2024-11-05&map=5.25/49.5000/33.2500${TAIL}`,
      isLong: false,
    })
  })

  it('drops trackers and what the address said before', () => {
    const { href } = shareLink('https://atlas.example/?utm_source=x&fbclid=y#map=6/49/31', FIRST_VIEW, SHOWN)
    expect(href).toMatch(/^https:\/\/atlas\.example\/#v=1&set=/)
  })

  it("has no trace of a reader's own file", () => {
    const view: View = { ...FIRST_VIEW, set: 'old', version: '7' }
    expect(
      shareLink('https://atlas.example/', view, { ...SHOWN, set: null, version: null, camera: null }).href,
    ).toBe('https://atlas.example/#v=1&lang=uk&theme=light')
  })

  it('says when it is longer than programs pass on, and still gives the link', () => {
    const regions = Array.from({ length: 250 }, (_, i) => `UA-${String(i + 100)}`)
    const path = (length: number) => `https://atlas.example/${'x'.repeat(length)}`
    const view: View = { ...FIRST_VIEW, filter: { ...NO_FILTER, regions } }
    const rest = shareLink(path(0), view, SHOWN).href.length
    expect(shareLink(path(SAFE_LENGTH - rest), view, SHOWN).isLong).toBe(false)
    const longer = shareLink(path(SAFE_LENGTH - rest + 1), view, SHOWN)
    expect(longer.isLong).toBe(true)
    expect(longer.href).toHaveLength(2001)
    expect(longer.href.endsWith(TAIL)).toBe(true)
  })
})
