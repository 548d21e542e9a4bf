import { memo } from 'react'
import styles from './AboutPanel.module.css'
import { useAtlas } from './atlas'
import { CorrectionList } from './CorrectionList'
import { LocalText } from './LocalText'
import { ReportProblem } from './ReportProblem'
import { useLanguage, useStrings } from './strings/catalogue'

interface AboutPanelProps {
  readonly onSelect: (event: string) => void
}

/** How to read the map, corrections, what else the report says, licences and the pages of words; folded. */
export const AboutPanel = memo(function AboutPanel({ onSelect }: AboutPanelProps) {
  const strings = useStrings()
  const { index, regionSet } = useAtlas()
  const { dataset } = index
  return (
    <div className={styles.about}>
      <details>
        <summary>{strings.howToRead}</summary>
        {strings.howToReadText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
      {dataset.context.length > 0 ? (
        <details>
          <summary>{strings.context}</summary>
          <ul>
            {dataset.context.map(({ text }) => (
              <li key={text.en}>
                <LocalText text={text} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <details>
        <summary>{strings.pages.corrections}</summary>
        <CorrectionList onSelect={onSelect} />
      </details>
      <p>
        <LocalText text={dataset.description} />
      </p>
      <p>
        {strings.licence}: {dataset.licence}, <LocalText text={dataset.attribution} />.{' '}
        {strings.version(dataset.version)}. {regionSet.attribution.join('; ')}.
      </p>
      <PageLinks />
      <ReportProblem event={null} />
    </div>
  )
})

/** The pages of words in the page's language, in the order in which each of them lists the others. */
function PageLinks() {
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
      <ul className={styles.pages}>
        {Object.entries(links).map(([page, label]) => (
          <li key={page}>
            <a href={`./pages/${page}.${language}.html`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
