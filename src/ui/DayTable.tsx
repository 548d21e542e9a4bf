import { useState } from 'react'
import { eventsIn, type Histogram } from '../domain/histogram'
import { daysText } from './binText'
import styles from './Histogram.module.css'
import { useLanguage, useStrings } from './strings/catalogue'

interface DayTableProps {
  readonly histogram: Histogram
  /** Whether some days were chosen, so that not all events are on them. */
  readonly hasChoice: boolean
}

/** The numbers of the histogram in words and figures, for the days that the data cover; worked out while it is open. */
export function DayTable(props: DayTableProps) {
  const { time } = useStrings()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.table} onToggle={(toggle) => setIsOpen(toggle.currentTarget.open)}>
      <summary id="day-table">{time.asTable}</summary>
      {isOpen ? <DayRows {...props} /> : null}
    </details>
  )
}

function DayRows({ histogram: { bins, hasRepeats }, hasChoice }: DayTableProps) {
  const { time, number } = useStrings()
  const language = useLanguage()
  return (
    <div className={styles.rows}>
      <table>
        <thead>
          <tr>
            <th scope="col">{time.columns.days}</th>
            <th scope="col">{time.columns.events}</th>
            <th scope="col">{time.columns.reported}</th>
            {hasChoice ? <th scope="col">{time.columns.chosen}</th> : null}
          </tr>
        </thead>
        <tbody>
          {bins
            .filter(({ isCovered }) => isCovered)
            .map((bin) => (
              <tr key={bin.days[0]}>
                <th scope="row">{daysText(bin.days, language)}</th>
                <td>{number(eventsIn(bin))}</td>
                <td>{number(bin.chosen.reported + bin.rest.reported)}</td>
                {hasChoice ? <td>{number(bin.chosen.happened + bin.chosen.reported)}</td> : null}
              </tr>
            ))}
        </tbody>
      </table>
      {hasRepeats ? <p>{time.repeats}</p> : null}
    </div>
  )
}
