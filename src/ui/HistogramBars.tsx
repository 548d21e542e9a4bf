import { memo, useId, useMemo } from 'react'
import { type Days, isOverlapping } from '../domain/calendar'
import { eventsIn, type Histogram, type HistogramBin, type TimeAxis } from '../domain/histogram'
import { daysText, tickText } from './binText'
import styles from './Histogram.module.css'
import { useLanguage, useStrings } from './strings/catalogue'

const HEIGHT_PX = 44

interface HistogramBarsProps {
  /** The same value for as long as the days of the bins are the same. */
  readonly axis: TimeAxis
  /** Counted on that axis. */
  readonly histogram: Histogram
  /** The chosen days, `null` for all. */
  readonly choice: Days | null
  /** What the picture says, in words. */
  readonly label: string
}

/** Bars, the frame round the chosen days, hatching over days that are not covered, and days below. */
export function HistogramBars({ axis, histogram: { bins, most }, choice, label }: HistogramBarsProps) {
  const language = useLanguage()
  const hatchId = useId()
  const names = useMemo(() => axis.bins.map((days) => daysText(days, language)), [axis, language])
  const share = (count: number): string => shareOf(count, bins.length)
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
        <ChoiceFrame bins={axis.bins} choice={choice} share={share} />
        {bins.map((bin, at) =>
          bin.isCovered ? (
            <BinTarget
              key={bin.days[0]}
              x={share(at)}
              width={share(1)}
              days={names[at] ?? ''}
              events={eventsIn(bin)}
            />
          ) : (
            <rect
              key={bin.days[0]}
              x={share(at)}
              width={share(1)}
              height={HEIGHT_PX}
              fill={`url(#${hatchId})`}
            />
          ),
        )}
        <Bars bins={bins} most={most} />
        <line className={styles.ground} x1="0" x2="100%" y1={HEIGHT_PX - 0.5} y2={HEIGHT_PX - 0.5} />
      </svg>
      <Ticks axis={axis} anchor={bins.findIndex(({ isCovered }) => isCovered)} />
    </>
  )
}

/** So many bins of all, as a part of the width. */
function shareOf(count: number, bins: number): string {
  return `${((100 * count) / bins).toFixed(4)}%`
}

interface TicksProps {
  readonly axis: TimeAxis
  /** Place of a bin that is named whatever the distance of the others. */
  readonly anchor: number
}

const Ticks = memo(function Ticks({ axis: { bins, unit }, anchor }: TicksProps) {
  const language = useLanguage()
  return (
    <div className={styles.ticks} aria-hidden="true">
      {bins.map(([first], at) => {
        const text = tickText(bins, at, { unit, anchor, language })
        return text === null ? null : (
          <span key={first} style={{ left: shareOf(at + 0.5, bins.length) }}>
            {text}
          </span>
        )
      })}
    </div>
  )
})

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

interface BinTargetProps {
  readonly x: string
  readonly width: string
  readonly days: string
  readonly events: number
}

/** What a pointer finds over a bin: its days and its number. */
const BinTarget = memo(function BinTarget({ x, width, days, events }: BinTargetProps) {
  const strings = useStrings()
  return (
    <rect className={styles.target} x={x} width={width} height={HEIGHT_PX}>
      <title>{`${days}: ${strings.events(events)}`}</title>
    </rect>
  )
})

/** From bottom to top: chosen days before the others, days of the event before days of the report. */
const PARTS = [
  ['chosen', 'happened'],
  ['chosen', 'reported'],
  ['rest', 'happened'],
  ['rest', 'reported'],
] as const

/** All bars as one path for each look: an element for each part of each bar would cost ten times as much. */
function Bars({ bins, most }: Pick<Histogram, 'bins' | 'most'>) {
  const scale = (HEIGHT_PX - 3) / Math.max(1, most)
  return (
    <svg
      width="100%"
      height={HEIGHT_PX}
      viewBox={`0 0 ${Math.max(1, bins.length)} ${HEIGHT_PX}`}
      aria-hidden="true"
      preserveAspectRatio="none"
    >
      {PARTS.map(([choice, look], part) => (
        <path
          key={`${choice} ${look}`}
          className={styles.bar}
          data-choice={choice}
          data-look={look}
          d={bins.map((bin, at) => barPath(bin, at, part, scale)).join('')}
        />
      ))}
    </svg>
  )
}

/** One part of one bar, a bin wide is 1; empty where it holds nothing. */
function barPath(bin: HistogramBin, at: number, part: number, scale: number): string {
  const counts = PARTS.map(([choice, look]) => bin[choice][look])
  const count = counts[part] ?? 0
  if (count === 0 || !bin.isCovered) return ''
  const top = HEIGHT_PX - counts.slice(0, part + 1).reduce((sum, one) => sum + one, 0) * scale
  return `M${at + 0.15} ${top.toFixed(2)}h.7v${Math.max(1, count * scale).toFixed(2)}h-.7z`
}
