import type { ReactNode } from 'react'
import styles from './FacetGroup.module.css'
import { useStrings } from './strings/catalogue'

/** One box of a facet. */
export interface FacetOption {
  readonly value: string
  readonly label: string
  readonly mark: ReactNode
  /** What the value means, shown on hover and read after the name. */
  readonly meaning?: string
  /** Events that the view would have with this box ticked, all other facets applied. */
  readonly events: number
}

/** The boxes, in one column or two. */
export interface FacetOptions {
  readonly columns: 1 | 2
  readonly boxes: readonly FacetOption[]
}

interface FacetGroupProps {
  /** Used in ids: `type`, `party`, `support`. */
  readonly facet: string
  readonly legend: string
  readonly hint?: string
  readonly options: FacetOptions
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}

/** A facet of the filter, which is the legend too. No box ticked = all; ticking narrows. */
export function FacetGroup({ facet, legend, hint, options, chosen, onToggle }: FacetGroupProps) {
  const strings = useStrings()
  const { columns, boxes } = options
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
        {boxes.map(({ value, label, mark, meaning, events }) => (
          <label key={value} className={styles.option} data-empty={events === 0} title={meaning}>
            <input
              type="checkbox"
              id={`${facet}-${value}`}
              checked={chosen.includes(value)}
              aria-label={strings.named(label, events)}
              aria-description={meaning}
              onChange={() => onToggle(value)}
            />
            {mark}
            <span className={styles.label}>{label}</span>
            <span className={styles.count}>{strings.number(events)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
