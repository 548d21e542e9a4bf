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
    if (element === null || controller === null) return
    const place = (): void => {
      const isClear = placeAt(element, controller, region)
      // Until its list is here, it is not as high as it will be.
      if (!isNew.current || element.querySelector('[aria-busy="true"]') !== null) return
      isNew.current = false
      if (takesFocus && !isClear) frameBeside(controller, region)
    }
    place()
    const sizes = new ResizeObserver(place)
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [controller, region, takesFocus, movedAt])

  const content = useMemo(() => <RegionPopup {...popup} />, [popup]) // it stays while the map moves
  return (
    <div ref={frame} className={styles.frame}>
      {content}
    </div>
  )
}

/** Puts the popup in its place. Answers whether it hides nothing that the reader looks at. */
function placeAt(element: HTMLElement, controller: MapController, region: RegionCode): boolean {
  const parent = element.parentElement
  const box = controller.boxOf(region)
  if (parent === null || box === null) return true
  const size = { widthPx: element.offsetWidth, heightPx: element.offsetHeight }
  const map = { widthPx: parent.clientWidth, heightPx: parent.clientHeight }
  const { left, top, isClear } = placeBeside(box, size, popupRoom(map, rootRemPx()))
  element.style.translate = `${left}px ${top}px`
  return isClear || isLarger(box, parent)
}

function frameBeside(controller: MapController, region: RegionCode): void {
  controller.setPadding(popupPadding(rootRemPx()))
  controller.frame([region])
}

/** Who has come closer than the whole region looks at something in it, and is left there. */
function isLarger({ left, top, right, bottom }: PixelBox, map: HTMLElement): boolean {
  return right - left > map.clientWidth || bottom - top > map.clientHeight
}
