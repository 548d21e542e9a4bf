import type { FigureRange } from '../domain/figureRange'
import type { FigureScale } from './figureScale'
import styles from './RangeAxis.module.css'
import { useStrings } from './strings/catalogue'

interface RangeAxisProps {
  readonly scale: FigureScale
  readonly ranges: readonly FigureRange[]
}

/** The axis under all lines of a picture, and what the shapes above it mean, as far as they are there. */
export function RangeAxis({ scale, ranges }: RangeAxisProps) {
  const strings = useStrings()
  const { charts, number } = strings
  const last = scale.ticks.at(-1) ?? 0
  const keys = [
    ranges.some(({ isOpenAbove }) => isOpenAbove) ? charts.keyAbove : null,
    ranges.some(({ isOpenBelow }) => isOpenBelow) ? charts.keyBelow : null,
    ranges.some(({ isRough }) => isRough) ? charts.keyRough : null,
  ].filter((key) => key !== null)
  return (
    <>
      <svg
        className={styles.axis}
        width="100%"
        height={20}
        role="img"
        aria-label={charts.axis(number(0), number(last))}
      >
        <line x1="0" x2="100%" y1={0.5} y2={0.5} />
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line x1={`${scale.percentOf(tick)}%`} x2={`${scale.percentOf(tick)}%`} y1={0.5} y2={5} />
            <text x={`${scale.percentOf(tick)}%`} y={17} textAnchor={anchorOf(scale.percentOf(tick))}>
              {number(tick)}
            </text>
          </g>
        ))}
      </svg>
      {keys.length === 0 ? null : <p className={styles.keys}>{keys.join(' ')}</p>}
    </>
  )
}

/** Numbers at the ends stay within the picture. */
function anchorOf(percent: number): 'start' | 'middle' | 'end' {
  if (percent === 0) return 'start'
  return percent > 99 ? 'end' : 'middle'
}
