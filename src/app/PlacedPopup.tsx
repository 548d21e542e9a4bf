import { type ComponentProps, useLayoutEffect, useMemo, useRef } from 'react'
import type { RegionCode } from '../domain/dataset'
import { type PixelBox, placeBeside } from '../domain/placement'
import type { MapController } from '../map/controller'
import { RegionPopup } from '../ui/RegionPopup'
import styles from './PlacedPopup.module.css'
import { popupPadding, popupRoom, rootRemPx } from './popupRoom'

interface PlacedPopupProps {
  readonly popup: ComponentProps<typeof RegionPopup>
  readonly controller: MapController | null
  /** Changes whenever the map has moved, so that the popup follows its region. */
  readonly movedAt: number
}

/** The popup beside its region, never over it where there is room; without a map it stands in the corner. */
export function PlacedPopup({ popup, controller, movedAt }: PlacedPopupProps) {
  const frame = useRef<HTMLDivElement>(null)
  const isNew = useRef(true)
  const { region, takesFocus } = popup

  useLayoutEffect(() => {
    const element = frame.current
    const parent = element?.parentElement
    const box = controller?.boxOf(region) ?? null
    if (element === null || !parent || box === null) return
    const size = { widthPx: element.offsetWidth, heightPx: element.offsetHeight }
    const map = { widthPx: parent.clientWidth, heightPx: parent.clientHeight }
    const place = placeBeside(box, size, popupRoom(map, rootRemPx()))
    element.style.translate = `${place.left}px ${place.top}px`
    const isHidden = !place.isClear && !isLarger(box, parent)
    if (isNew.current && takesFocus && isHidden) frameBeside(controller, region)
    isNew.current = false
  }, [controller, region, takesFocus, movedAt])

  const content = useMemo(() => <RegionPopup {...popup} />, [popup]) // it stays while the map moves
  return (
    <div ref={frame} className={styles.frame}>
      {content}
    </div>
  )
}

function frameBeside(controller: MapController | null, region: RegionCode): void {
  controller?.setPadding(popupPadding(rootRemPx()))
  controller?.frame([region])
}

/** Who has come closer than the whole region looks at something in it, and is left there. */
function isLarger({ left, top, right, bottom }: PixelBox, map: HTMLElement): boolean {
  return right - left > map.clientWidth || bottom - top > map.clientHeight
}
