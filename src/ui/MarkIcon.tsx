import { memo, useId } from 'react'
import { MARK_BOX, markOf } from '../domain/marks'
import { useIsOwn } from './atlas'
import styles from './MarkIcon.module.css'
import { MarkShape, MarkStripes } from './MarkShape'

interface MarkIconProps {
  readonly type: string
  readonly sizePx?: number
}

/** The mark of an event type, for the eye only: its name always stands beside it. */
export const MarkIcon = memo(function MarkIcon({ type, sizePx = 14 }: MarkIconProps) {
  const { shape, colour } = markOf(type)
  const id = useId()
  const stripes = useIsOwn() ? id : null
  return (
    <svg
      className={styles.mark}
      width={sizePx}
      height={sizePx}
      viewBox={`0 0 ${MARK_BOX} ${MARK_BOX}`}
      aria-hidden="true"
    >
      {stripes === null ? null : <MarkStripes id={stripes} />}
      <MarkShape className={styles.light} shape={shape} colour={colour.light} stripes={stripes} />
      <MarkShape className={styles.dark} shape={shape} colour={colour.dark} stripes={stripes} />
    </svg>
  )
})
