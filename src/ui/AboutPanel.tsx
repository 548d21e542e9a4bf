import { memo } from 'react'
import styles from './AboutPanel.module.css'
import { useAtlas, useIsOwn } from './atlas'
import { CorrectionList } from './CorrectionList'
import { FeedLink } from './FeedLink'
import { LocalText } from './LocalText'
import { PageLinks } from './PageLinks'
import { ReportProblem } from './ReportProblem'
import { useStrings } from './strings/catalogue'

interface AboutPanelProps {
  readonly onSelect: (event: string) => void
  /** Absent where this browser can keep nothing. */
  readonly onKeep?: (() => void) | undefined
}

/** How to read the map, corrections, what else the report says, licences and the pages of words; folded. */
export const AboutPanel = memo(function AboutPanel({ onSelect, onKeep }: AboutPanelProps) {
  const strings = useStrings()
  const { index, regionSet } = useAtlas()
  const isOwn = useIsOwn()
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
        {isOwn ? null : <FeedLink root="./" />}
      </details>
      <p>
        <LocalText text={dataset.description} />
      </p>
      <p>
        {strings.licence}: {dataset.licence}, <LocalText text={dataset.attribution} />.{' '}
        {strings.version(dataset.version)}. {regionSet.attribution.join('; ')}.
      </p>
      <PageLinks root="./" className={styles.pages} />
      {onKeep === undefined ? null : (
        <p>
          <button type="button" id="keep-offline" onClick={onKeep}>
            {strings.keepOffline}
          </button>
        </p>
      )}
      <ReportProblem event={null} />
    </div>
  )
})
