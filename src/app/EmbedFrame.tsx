import type { DatasetHead } from '../domain/dataset'
import { dataDateText } from '../ui/dataDate'
import { LocalText } from '../ui/LocalText'
import { useLanguage, useStrings } from '../ui/strings/catalogue'
import styles from './EmbedPage.module.css'

interface EmbedTopProps {
  /** One sentence on what the view shows. */
  readonly summary: string
  readonly dataset: DatasetHead
}

/** What is shown, and how old it is. */
export function EmbedTop({ summary, dataset }: EmbedTopProps) {
  const strings = useStrings()
  const language = useLanguage()
  return (
    <header className={styles.top}>
      <h1 className={styles.title}>
        <LocalText text={dataset.title} />
      </h1>
      <p className={styles.summary}>
        {summary} {dataDateText(dataset, strings, language)}
      </p>
    </header>
  )
}

interface EmbedFootProps {
  readonly dataset: DatasetHead
  /** Address of the same view on the site's own page. */
  readonly full: string
}

/** Whose data these are, and the way to everything else. */
export function EmbedFoot({ dataset, full }: EmbedFootProps) {
  const strings = useStrings()
  return (
    <footer className={styles.foot}>
      <p>
        {strings.embed.source} <LocalText text={dataset.attribution} />, {dataset.licence}.{' '}
        {strings.version(dataset.version)}.
      </p>
      <p>
        <a href={full} target="_blank" rel="noopener" data-embed-full>
          {strings.embed.full(strings.site)} ({strings.newTab})
        </a>
      </p>
    </footer>
  )
}
