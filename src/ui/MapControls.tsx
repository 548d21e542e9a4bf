import styles from './MapControls.module.css'
import { useStrings } from './strings/catalogue'

/** Pixels that one press of a pan button moves the map. */
const PAN_STEP_PX = 120

interface MapControlsProps {
  readonly onZoom: (steps: 1 | -1) => void
  readonly onPan: (dxPx: number, dyPx: number) => void
  readonly onFit: () => void
}

/** Everything that dragging and pinching does, by single clicks. */
export function MapControls({ onZoom, onPan, onFit }: MapControlsProps) {
  const { zoomIn, zoomOut, fit, pan } = useStrings()
  return (
    <div className={styles.controls}>
      <div className={styles.stack}>
        <Control id="map-zoom-in" label={zoomIn} path="M8 3v10M3 8h10" onPress={() => onZoom(1)} />
        <Control id="map-zoom-out" label={zoomOut} path="M3 8h10" onPress={() => onZoom(-1)} />
        <Control id="map-fit" label={fit} path="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" onPress={onFit} />
      </div>
      <div className={styles.pad}>
        <Control id="map-up" label={pan.up} path="M3 10l5-5 5 5" onPress={() => onPan(0, -PAN_STEP_PX)} />
        <Control id="map-left" label={pan.left} path="M10 3L5 8l5 5" onPress={() => onPan(-PAN_STEP_PX, 0)} />
        <Control id="map-right" label={pan.right} path="M6 3l5 5-5 5" onPress={() => onPan(PAN_STEP_PX, 0)} />
        <Control id="map-down" label={pan.down} path="M3 6l5 5 5-5" onPress={() => onPan(0, PAN_STEP_PX)} />
      </div>
    </div>
  )
}

interface ControlProps {
  readonly id: string
  readonly label: string
  readonly path: string
  readonly onPress: () => void
}

function Control({ id, label, path, onPress }: ControlProps) {
  return (
    <button
      type="button"
      id={id}
      className={styles.control}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.7}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  )
}
