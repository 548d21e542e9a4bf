import { useId, useMemo } from 'react'
import type { Days } from '../domain/calendar'
import { axisOf, type Histogram as Counted, eventsIn } from '../domain/histogram'
import type { Filter } from '../domain/view'
import { useAtlas } from './atlas'
import { daysText } from './binText'
import { DayTable } from './DayTable'
import styles from './Histogram.module.css'
import { HistogramBars } from './HistogramBars'
import { useLanguage, useStrings } from './strings/catalogue'
import { useBrush } from './useBrush'

/** A bar grows no wider than this: two days are two bars and not two walls. */
const WIDEST_BIN_PX = 30

interface HistogramProps {
  readonly filter: Pick<Filter, 'from' | 'to'>
  /** Counted on the axis of `coverage`. */
  readonly histogram: Counted
  readonly coverage: Days
  /** Days under a drag that still goes on; `null` when it is over. */
  readonly onBrush: (days: Days | null) => void
  readonly onChoose: (days: Days) => void
}

/**
 * How many events each day has under the other filters, and which of them the chosen days leave. A picture that a
 * pointer can drag over; its numbers are also a table, and its choices are also text boxes and buttons.
 */
export function Histogram({ filter, histogram, coverage, onBrush, onChoose }: HistogramProps) {
  const { index } = useAtlas()
  const language = useLanguage()
  const { time } = useStrings()
  const titleId = useId()
  const { from, to } = filter
  const axis = useMemo(() => axisOf(coverage), [coverage])
  const fullest = useFullest(histogram)
  const brush = useBrush({ bins: axis.bins, onBrush, onChoose })
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption className={styles.caption}>
        <span id={titleId} className={styles.title}>
          {time.titles[axis.unit]}
        </span>
        <span>{time.zone(index.dataset.timeZone)}</span>
        <span aria-hidden="true">{time.highest(histogram.most)}</span>
        <DayTable histogram={histogram} hasChoice={from !== null || to !== null} />
      </figcaption>
      <div
        className={styles.plot}
        dir="ltr"
        style={{ maxWidth: axis.bins.length * WIDEST_BIN_PX }}
        {...brush}
      >
        <HistogramBars
          axis={axis}
          histogram={histogram}
          choice={from === null && to === null ? null : [from ?? '', to ?? '9999-12-31']}
          label={`${time.picture(time.titles[axis.unit], daysText(coverage, language))} ${fullest}`}
        />
      </div>
      <Key histogram={histogram} />
    </figure>
  )
}

function useFullest({ bins, most }: Counted): string {
  const { time } = useStrings()
  const language = useLanguage()
  const fullest = bins.find((bin) => most > 0 && eventsIn(bin) === most)
  return fullest === undefined ? time.noneShown : time.fullest(daysText(fullest.days, language), most)
}

/**
 * What the looks mean: those that occur in the data set, whatever the filters leave of it, so that the height of the
 * bar, and with it the map, stays as it is while a reader filters.
 */
function Key({ histogram: { bins, undated } }: { readonly histogram: Counted }) {
  const { time, held: heldWords } = useStrings()
  const { hasHappened, hasReported, hasUndated, held } = useAtlas().index.whole
  const keys = [
    ['happened', time.happened, hasHappened],
    ['reported', time.reported, hasReported],
    [
      'outside',
      held === undefined ? time.notCovered : heldWords.outside,
      bins.some(({ isCovered }) => !isCovered),
    ],
  ] as const
  return (
    <ul className={styles.key}>
      {keys.map(([look, words, occurs]) =>
        occurs ? (
          <li key={look}>
            <span className={styles.swatch} data-look={look} aria-hidden="true" />
            {words}
          </li>
        ) : null,
      )}
      {hasUndated ? <li className={styles.undated}>{time.undated(undated)}</li> : null}
    </ul>
  )
}
