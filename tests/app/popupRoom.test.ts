import { describe, expect, it } from 'vitest'
import { popupPadding, popupRoom } from '../../src/app/popupRoom'
import { boxInPicture, fitPadding, fittedCamera } from '../../src/domain/cameraMath'
import { placeBeside } from '../../src/domain/placement'
import type { Bounds } from '../../src/domain/region'

const KURSK: Bounds = [34.08, 50.9, 38.52, 52.44]

describe.each([
  ['1440×900', { widthPx: 1072, heightPx: 720 }],
  ['1024×768', { widthPx: 656, heightPx: 600 }],
])('on the map of a page of %s', (_, map) => {
  const popup = { widthPx: 344, heightPx: 480 }
  const room = popupRoom(map, 16)
  const all = fitPadding(map)
  const { right } = popupPadding(16)
  const camera = fittedCamera(KURSK, map, { ...all, right: all.right + right })

  it('a region framed for its popup ends beside it', () => {
    const region = boxInPicture(KURSK, camera, map)
    const place = placeBeside(region, popup, room)
    expect(region.left).toBeGreaterThanOrEqual(0)
    expect(place.isClear).toBe(true)
    expect(place.left).toBeGreaterThan(region.right)
  })

  it('so does a place in a region that fills the map', () => {
    const region = { left: -900, top: -900, right: 3000, bottom: 3000 }
    const middleX = (map.widthPx - right) / 2
    expect(placeBeside(region, popup, room).left).toBeGreaterThan(middleX)
  })

  it('credits and scale stay free, whatever the region', () => {
    for (const top of [-400, 100, 550]) {
      const place = placeBeside({ left: 20, top, right: 200, bottom: top + 100 }, popup, room)
      expect(place.top + popup.heightPx).toBeLessThanOrEqual(map.heightPx - 32)
      expect(place.left + popup.widthPx).toBeLessThanOrEqual(map.widthPx - 104)
    }
  })
})
