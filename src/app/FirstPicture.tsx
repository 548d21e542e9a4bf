import { useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Store } from '../state/store'
import { takenFirstPicture } from './firstPage'
import styles from './MapPane.module.css'

/**
 * The picture of the prerendered page over the map until that is drawn: so the regions are in sight all the time. It
 * gives way as soon as the map is moved.
 */
export function FirstPicture({ store: { api } }: { readonly store: Store }) {
  const place = useRef<HTMLDivElement>(null)
  const [isOver, setIsOver] = useState(false)
  const isInPlace = useStore(api, ({ map, view }) => map.kind !== 'none' && view.camera === null)
  const isDrawn = useStore(api, ({ map }) => map.kind === 'drawn' && map.isIdle)
  if (!isOver && (isDrawn || !isInPlace)) setIsOver(true)
  useLayoutEffect(() => {
    const picture = takenFirstPicture(api.getState())
    if (picture !== null) place.current?.append(picture)
  }, [api])
  return isOver ? null : <div ref={place} className={`${styles.canvas} ${styles.first}`} />
}
