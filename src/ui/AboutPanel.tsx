import styles from './AboutPanel.module.css'
import { useAtlas } from './atlas'
import { LocalText } from './LocalText'
import { useLanguage, useStrings } from './strings/catalogue'

/** How to read the map, what else the report says, licences and the page on borders: below the list, closed. */
export function AboutPanel() {
  const strings = useStrings()
  const language = useLanguage()
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
      <p>
        <LocalText text={dataset.description} />
      </p>
      <p>
        {strings.licence}: {dataset.licence}, <LocalText text={dataset.attribution} />.{' '}
        {strings.version(dataset.version)}. {regionSet.attribution.join('; ')}.
      </p>
      <p>
        <a href={`./pages/borders.${language}.html`}>{strings.borderPolicy}</a>
      </p>
    </div>
  )
}
