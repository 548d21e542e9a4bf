import { useId } from 'react'
import type { EventEntry } from '../domain/eventEntry'
import { FIRST_VIEW } from '../domain/view'
import { encode } from '../link/codec'
import { EventCell } from '../ui/EventCells'
import { COLUMNS, eventRow } from '../ui/eventRows'
import { LocalText } from '../ui/LocalText'
import { PrintedEvent } from '../ui/PrintedClaims'
import { useStrings } from '../ui/strings/catalogue'
import table from '../ui/Table.module.css'
import { useWording } from '../ui/useWording'
import styles from './FirstPage.module.css'

interface EventPartProps {
  readonly entries: readonly EventEntry[]
}

/**
 * The fragment of a link that opens the event, which is also the id of its claims on the page: so one link leads there
 * with scripts and without.
 */
function eventFragment({ event, row }: Pick<EventEntry, 'event' | 'row'>): string {
  const fragment = encode({ ...FIRST_VIEW, event: event.id })
  return fragment === '' ? `event-${row}` : fragment
}

/** The events with every fact, as in the table of the page with scripts. */
export function EventsTable({ entries }: EventPartProps) {
  const strings = useStrings()
  const wording = useWording()
  const title = useId()
  return (
    <section className={styles.events}>
      <h2 id={title}>{strings.table}</h2>
      <table className={table.table} data-table="events" aria-labelledby={title}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {strings.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const row = eventRow(entry, wording)
            return (
              <tr key={entry.event.id}>
                <th scope="row">
                  <a className={table.title} href={`#${eventFragment(entry)}`}>
                    <LocalText text={entry.event.title} />
                  </a>
                </th>
                {COLUMNS.slice(1).map((column) => (
                  <td key={column} data-label={strings.columns[column]}>
                    <div>
                      <EventCell column={column} entry={entry} row={row} />
                    </div>
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** What each said about each event, with the source of every claim. */
export function SaidPart({ entries }: EventPartProps) {
  const { print } = useStrings()
  const title = useId()
  return (
    <section className={styles.said} aria-labelledby={title}>
      <h2 id={title}>{print.said}</h2>
      <div className={styles.claims}>
        {entries.map((entry) => (
          <div key={entry.event.id} id={eventFragment(entry)}>
            <PrintedEvent event={entry.event} />
          </div>
        ))}
      </div>
    </section>
  )
}
