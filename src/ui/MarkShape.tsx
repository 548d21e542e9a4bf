import { MARK_BOX, MARK_HATCH, MARK_PATHS, type MarkShape as Shape } from '../domain/marks'
import styles from './MarkShape.module.css'

interface MarkShapeProps {
  readonly shape: Shape
  readonly colour: string
  /** Id of the {@link MarkStripes} that mark the reader's own file; `null` = plain. */
  readonly stripes: string | null
  readonly className?: string | undefined
  readonly transform?: string
}

/** The shape of a mark inside an `<svg>`. */
export function MarkShape({ shape, colour, stripes, className = '', transform }: MarkShapeProps) {
  const path = { d: MARK_PATHS[shape], fillRule: 'evenodd', transform } as const
  if (stripes === null) return <path className={className} fill={colour} {...path} />
  return (
    <>
      <path className={className} fill={colour} {...path} />
      <path
        className={`${className} ${styles.striped}`}
        fill={`url(#${stripes})`}
        stroke={colour}
        strokeWidth={MARK_HATCH.edgeWidth}
        {...path}
      />
    </>
  )
}

/** Stripes in the colour of the page, once in each `<svg>` with striped marks. */
export function MarkStripes({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={MARK_BOX} height={MARK_BOX} patternUnits="userSpaceOnUse">
        <path className={styles.stripe} d={MARK_HATCH.d} strokeWidth={MARK_HATCH.strokeWidth} />
      </pattern>
    </defs>
  )
}
