import { useContext } from 'react'
import { useAtlas, useIsOwn } from './atlas'
import styles from './ReportProblem.module.css'
import { mailLink, ReportingContext } from './reporting'
import { useStrings } from './strings/catalogue'

/**
 * A mail link whose draft says which event, data set, version and page a report is about; `null` = no one event. Of the
 * reader's own file, which the publisher does not know, it says nothing.
 */
export function ReportProblem({ event }: { readonly event: string | null }) {
  const { pages, site } = useStrings()
  const { contact, linkTo } = useContext(ReportingContext)
  const { id, version } = useAtlas().index.dataset
  const isOwn = useIsOwn()
  if (isOwn && event !== null) return null
  const subject = isOwn ? site : `${site}: ${pages.mail.subject(event ?? id)}`
  const lines = [
    pages.mail.ask,
    '',
    '',
    ...(event === null ? [] : [pages.mail.event(event)]),
    ...(isOwn ? [] : [pages.mail.dataset(id, version)]),
    pages.mail.page(linkTo(event)),
  ]
  return (
    <p className={styles.report}>
      <a href={mailLink(contact, subject, lines)}>{event === null ? pages.report : pages.reportEvent}</a>{' '}
      <small>
        {pages.reportHint} {contact === null ? pages.noContact : null}
      </small>
    </p>
  )
}
