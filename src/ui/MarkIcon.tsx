import { MARK_BOX, MARK_PATHS, markOf } from '../domain/marks'
import styles from './MarkIcon.module.css'

/** The mark of an event type, for the eye only: its name always stands beside it. */
export function MarkIcon({ type, sizePx = 14 }: { readonly type: string; readonly sizePx?: number }) {
  const { shape, colour } = markOf(type)
  return (
    <svg
      className={styles.mark}
      width={sizePx}
      height={sizePx}
      viewBox={`0 0 ${MARK_BOX} ${MARK_BOX}`}
      aria-hidden="true"
    >
      <path className={styles.light} d={MARK_PATHS[shape]} fill={colour.light} fillRule="evenodd" />
      <path className={styles.dark} d={MARK_PATHS[shape]} fill={colour.dark} fillRule="evenodd" />
    </svg>
  )
}
