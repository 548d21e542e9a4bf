import { useCallback, useEffect, useRef } from 'react'
import type { CreateMapController, MapController, MapOptions } from './controller'
import type { Scene } from './scene'

interface MapViewProps {
  readonly scene: Scene
  /** All else that a map is made with. Another value makes another map, so keep it stable. */
  readonly options: Omit<MapOptions, 'scene'>
  /** Told the controller when there is one, and `null` when it is gone. Keep it stable, too. */
  readonly onController: (controller: MapController | null) => void
  /** Who draws it: another value makes another map in its place, which has the focus if the one before had it. */
  readonly createController: CreateMapController
  readonly className?: string
}

/** The element that the map is drawn in. It fills the element around it, which must have a size. */
export function MapView({ scene, options, onController, className, createController }: MapViewProps) {
  const shown = useRef(scene)
  const controller = useRef<MapController | null>(null)
  const hadFocus = useRef(false)
  const attach = useCallback(
    (container: HTMLDivElement) => {
      const created = createController(container, { ...options, scene: shown.current })
      controller.current = created
      onController(created)
      if (hadFocus.current) container.querySelector('canvas')?.focus()
      return () => {
        hadFocus.current = container.contains(document.activeElement)
        controller.current = null
        onController(null)
        created.remove()
      }
    },
    [createController, options, onController],
  )
  useEffect(() => {
    shown.current = scene
    controller.current?.show(scene)
  }, [scene])
  return <div ref={attach} className={className} />
}
