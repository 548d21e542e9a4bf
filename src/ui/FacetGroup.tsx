import { memo, type ReactNode } from 'react'
import type { FacetCounts } from '../domain/overview'
import styles from './FacetGroup.module.css'
import { useStrings } from './strings/catalogue'

/** One box of a facet. Keep it the same value while it says the same, so that it need not be drawn anew. */
export interface FacetOption {
  readonly value: string
  readonly label: string
  readonly mark: ReactNode
  /** What the value means, shown on hover and read after the name. */
  readonly meaning?: string
}

/** The boxes, in one column or two. */
export interface FacetOptions {
  readonly columns: 1 | 2
  readonly boxes: readonly FacetOption[]
  /** Events that the view would have with a box ticked, all other facets applied; absent = none. */
  readonly events: FacetCounts
}

interface FacetGroupProps {
  /** Used in ids: `type`, `party`, `support`. */
  readonly facet: string
  readonly legend: string
  readonly hint?: string
  readonly options: FacetOptions
  readonly chosen: readonly string[]
  /** The same function at each rendering. */
  readonly onToggle: (value: string) => void
}

/** A facet of the filter, which is the legend too. No box ticked = all; ticking narrows. */
export function FacetGroup({ facet, legend, hint, options, chosen, onToggle }: FacetGroupProps) {
  const { columns, boxes, events } = options
  const hintId = `${facet}-hint`
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : hintId}>
      <legend className={styles.legend}>{legend}</legend>
      {hint === undefined ? null : (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.options} data-columns={columns}>
        {boxes.map((option) => (
          <FacetBox
            key={option.value}
            id={`${facet}-${option.value}`}
            option={option}
            events={events.get(option.value) ?? 0}
            isChosen={chosen.includes(option.value)}
            onToggle={onToggle}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface FacetBoxProps {
  readonly id: string
  readonly option: FacetOption
  readonly events: number
  readonly isChosen: boolean
  readonly onToggle: (value: string) => void
}

/** Only boxes whose tick or number has changed are drawn anew. */
const FacetBox = memo(function FacetBox({ id, option, events, isChosen, onToggle }: FacetBoxProps) {
  const strings = useStrings()
  const { value, label, mark, meaning } = option
  return (
    <label className={styles.option} data-empty={events === 0} title={meaning}>
      <input
        type="checkbox"
        id={id}
        checked={isChosen}
        aria-label={strings.named(label, events)}
        aria-description={meaning}
        onChange={() => onToggle(value)}
      />
      {mark}
      <span className={styles.label}>{label}</span>
      <span className={styles.count} translate="no">
        {strings.number(events)}
      </span>
    </label>
  )
})
