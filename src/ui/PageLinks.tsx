import { useLanguage, useStrings } from './strings/catalogue'

interface PageLinksProps {
  /** From the page up to the site's first page. */
  readonly root: string
  readonly className: string | undefined
}

/** The pages of words in the page's language, in the order in which each of them lists the others. */
export function PageLinks({ root, className }: PageLinksProps) {
  const { pages, borderPolicy } = useStrings()
  const language = useLanguage()
  const links = {
    method: pages.method,
    borders: borderPolicy,
    corrections: pages.corrections,
    licences: pages.licences,
    accessibility: pages.accessibility,
  }
  return (
    <nav aria-label={pages.list}>
      <ul className={className}>
        {Object.entries(links).map(([page, label]) => (
          <li key={page}>
            <a href={`${root}pages/${page}.${language}.html`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
