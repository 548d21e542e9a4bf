import type { ReactNode } from 'react'
import type { FigureRange } from '../domain/figureRange'
import type { FigureScale } from './figureScale'
import { type FigureWords, shapeWords } from './figureWords'
import styles from './RangeLine.module.css'
import { useStrings } from './strings/catalogue'

const HEIGHT_PX = 18
const MIDDLE_PX = HEIGHT_PX / 2
const BAR_PX = 8
const DOT_PX = 4.5

interface RangeLineProps {
  /** Stands before the number, such as the name of a place. */
  readonly name?: ReactNode
  readonly words: FigureWords
  readonly range: FigureRange | null
  /** `null` = words alone. */
  readonly scale: FigureScale | null
}

/** A number in words with who says so, and under it the same number on the axis. */
export function RangeLine({ name, words, range, scale }: RangeLineProps) {
  return (
    <>
      <p className={styles.words}>
        {name === undefined || name === null ? null : <>{name} </>}
        {words.amount === null ? null : <b>{words.amount}</b>}
        {words.said}
      </p>
      {range === null || scale === null ? null : <Strip range={range} scale={scale} />}
    </>
  )
}

/** Lengths along the axis are percentages, so that the picture fits any width without being measured. */
function Strip({ range, scale }: { readonly range: FigureRange; readonly scale: FigureScale }) {
  const strings = useStrings()
  const x = (n: number): string => `${scale.percentOf(n)}%`
  const row = { y1: MIDDLE_PX, y2: MIDDLE_PX }
  return (
    <svg
      className={styles.strip}
      width="100%"
      height={HEIGHT_PX}
      role="img"
      aria-label={shapeWords(range, strings)}
    >
      {scale.ticks.map((tick) => (
        <line key={tick} className={styles.grid} x1={x(tick)} x2={x(tick)} y1={0} y2={HEIGHT_PX} />
      ))}
      {range.isOpenBelow ? <line className={styles.below} x1={x(0)} x2={x(range.from)} {...row} /> : null}
      {range.isOpenAbove ? (
        <>
          <line className={styles.above} x1={x(range.to)} x2="100%" {...row} />
          <svg x="100%" y={MIDDLE_PX} className={styles.arrow} aria-hidden="true">
            <path d="M-7 -5 0 0-7 5" />
          </svg>
        </>
      ) : null}
      <Named range={range} x={x} />
      {range.best === null ? null : (
        <circle className={styles.best} cx={x(range.best)} cy={MIDDLE_PX} r={DOT_PX} />
      )}
    </svg>
  )
}

/** What was named itself: a bar with both its ends, or a dot; hollow where the number is not meant exactly. */
function Named({ range, x }: { readonly range: FigureRange; readonly x: (n: number) => string }) {
  const look = range.isRough ? styles.rough : styles.exact
  if (range.from === range.to) {
    return <circle className={look} cx={x(range.from)} cy={MIDDLE_PX} r={DOT_PX} />
  }
  const [left, right] = [x(range.from), x(range.to)]
  const width = `${Number.parseFloat(right) - Number.parseFloat(left)}%`
  const end = { y1: MIDDLE_PX - BAR_PX / 2 - 2, y2: MIDDLE_PX + BAR_PX / 2 + 2 }
  return (
    <>
      <rect className={look} x={left} width={width} y={MIDDLE_PX - BAR_PX / 2} height={BAR_PX} />
      <line className={styles.above} x1={left} x2={left} {...end} />
      <line className={styles.above} x1={right} x2={right} {...end} />
    </>
  )
}
