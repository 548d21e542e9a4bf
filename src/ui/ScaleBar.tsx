import { scaleBarOf } from '../domain/scaleBar'
import type { Camera } from '../domain/view'
import styles from './ScaleBar.module.css'
import { useStrings } from './strings/catalogue'

const WIDEST_PX = 110

/** Distances on the map, for the eye. */
export function ScaleBar({ camera }: { readonly camera: Camera }) {
  const strings = useStrings()
  const { km, widthPx } = scaleBarOf(camera, WIDEST_PX)
  return (
    <svg className={styles.scale} width={widthPx + 2} height={24} aria-hidden="true">
      <text className={styles.text} x={2} y={13}>
        {strings.kilometres(km)}
      </text>
      <path className={styles.line} d={`M1 16v5h${widthPx}v-5`} />
    </svg>
  )
}
