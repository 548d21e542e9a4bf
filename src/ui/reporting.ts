import { createContext } from 'react'

/** What the draft of a report needs beside the data set: only `app` knows the address and the publisher. */
export interface Reporting {
  /** Mail address of the publisher of this copy; `null` = none was set. */
  readonly contact: string | null
  /** Address of this page with an event open, `null` = with none; it tells nothing else of what is on screen. */
  readonly linkTo: (event: string | null) => string
}

export const ReportingContext = createContext<Reporting>({ contact: null, linkTo: () => '' })

/** A draft of a mail, percent-encoded: no value can add a header, a recipient or a line. */
export function mailLink(contact: string | null, subject: string, lines: readonly string[]): string {
  const to = (contact ?? '').split('@').map(encoded).join('@')
  return `mailto:${to}?subject=${encoded(subject)}&body=${lines.map(encoded).join('%0D%0A')}`
}

/** Half a surrogate pair could not be encoded at all. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' '))
}
