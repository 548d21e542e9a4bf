import { useId } from 'react'
import { type Days, isOverlapping } from '../domain/calendar'
import { eventsIn, type Histogram, type HistogramBin } from '../domain/histogram'
import { daysText, tickText } from './binText'
import styles from './Histogram.module.css'
import { useLanguage, useStrings } from './strings/catalogue'

const HEIGHT_PX = 44

interface HistogramBarsProps {
  readonly histogram: Histogram
  /** The chosen days, `null` for all. */
  readonly choice: Days | null
  /** What the picture says, in words. */
  readonly label: string
}

/** Bars, the frame round the chosen days, hatching over days that are not covered, and days below. */
export function HistogramBars({ histogram: { bins, unit, most }, choice, label }: HistogramBarsProps) {
  const language = useLanguage()
  const hatchId = useId()
  const days = bins.map((bin) => bin.days)
  const anchor = bins.findIndex(({ isCovered }) => isCovered)
  const share = (count: number): string => `${((100 * count) / bins.length).toFixed(4)}%`
  return (
    <>
      <svg className={styles.bars} width="100%" height={HEIGHT_PX} role="img" aria-label={label}>
        <defs>
          <pattern
            id={hatchId}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="5" className={styles.hatch} />
          </pattern>
        </defs>
        <ChoiceFrame bins={days} choice={choice} share={share} />
        {bins.map((bin, at) => (
          <BinBar key={bin.days[0]} bin={bin} at={at} most={most} hatch={`url(#${hatchId})`} share={share} />
        ))}
        <line className={styles.ground} x1="0" x2="100%" y1={HEIGHT_PX - 0.5} y2={HEIGHT_PX - 0.5} />
      </svg>
      <div className={styles.ticks} aria-hidden="true">
        {bins.map((bin, at) => {
          const text = tickText(days, at, { unit, anchor, language })
          return text === null ? null : (
            <span key={bin.days[0]} style={{ left: share(at + 0.5) }}>
              {text}
            </span>
          )
        })}
      </div>
    </>
  )
}

interface ChoiceFrameProps {
  readonly bins: readonly Days[]
  readonly choice: Days | null
  readonly share: (bins: number) => string
}

function ChoiceFrame({ bins, choice, share }: ChoiceFrameProps) {
  if (choice === null) return null
  const first = bins.findIndex((bin) => isOverlapping(bin, choice))
  const last = bins.findLastIndex((bin) => isOverlapping(bin, choice))
  if (first === -1) return null
  return (
    <rect className={styles.choice} x={share(first)} width={share(last - first + 1)} height={HEIGHT_PX} />
  )
}

interface BinBarProps {
  readonly bin: HistogramBin
  readonly at: number
  readonly most: number
  readonly hatch: string
  readonly share: (bins: number) => string
}

/** One bar from bottom to top: chosen days before the others, days of the event before days of the report. */
function BinBar({ bin, at, most, hatch, share }: BinBarProps) {
  const { events } = useStrings()
  const language = useLanguage()
  if (!bin.isCovered) return <rect x={share(at)} width={share(1)} height={HEIGHT_PX} fill={hatch} />
  const parts = [
    ['chosen', 'happened', bin.chosen.happened],
    ['chosen', 'reported', bin.chosen.reported],
    ['rest', 'happened', bin.rest.happened],
    ['rest', 'reported', bin.rest.reported],
  ] as const
  const scale = (HEIGHT_PX - 3) / Math.max(1, most)
  const tops = parts.map((_, i) => parts.slice(0, i + 1).reduce((sum, [, , count]) => sum + count, 0))
  return (
    <g>
      <title>{`${daysText(bin.days, language)}: ${events(eventsIn(bin))}`}</title>
      <rect className={styles.target} x={share(at)} width={share(1)} height={HEIGHT_PX} />
      {parts.map(([choice, look, count], i) =>
        count === 0 ? null : (
          <rect
            key={`${choice} ${look}`}
            className={styles.bar}
            data-choice={choice}
            data-look={look}
            x={share(at + 0.15)}
            width={share(0.7)}
            y={HEIGHT_PX - (tops[i] ?? 0) * scale}
            height={Math.max(1, count * scale)}
          />
        ),
      )}
    </g>
  )
}
