import type { EditionPart } from '../data/manifest'
import { CorrectionItem } from '../ui/CorrectionList'
import corrections from '../ui/CorrectionList.module.css'
import { FeedLink } from '../ui/FeedLink'
import { LocalText } from '../ui/LocalText'
import { PageLinks } from '../ui/PageLinks'
import { SourceLine } from '../ui/SourceLine'
import { useStrings } from '../ui/strings/catalogue'
import { useStillStrings } from '../ui/strings/stillCatalogue'
import styles from './FirstPage.module.css'
import { latest, type SetFacts } from './pageFacts'

interface AboutPartProps {
  readonly facts: SetFacts
  /** From the page up to the site's first page. */
  readonly root: string
}

/** What the report says beside the events. */
export function ContextPart({ facts }: Pick<AboutPartProps, 'facts'>) {
  const strings = useStrings()
  const { dataset, sources } = facts.set.atlas.index
  if (dataset.context.length === 0) return null
  return (
    <section aria-labelledby="first-context">
      <h2 id="first-context">{strings.context}</h2>
      <ul className={styles.context}>
        {dataset.context.map(({ text, source }) => (
          <li key={text.en}>
            <LocalText text={text} />
            <SourceLine source={sources.get(source)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How to read the picture, what was corrected, whose the data are, and where. */
export function AboutPart({ facts, root }: AboutPartProps) {
  const strings = useStrings()
  const { pages } = strings
  const still = useStillStrings()
  const { dataset } = facts.set.atlas.index
  const { regionSet } = facts.set.atlas
  const changes = latest(dataset.corrections)
  return (
    <section className={styles.about} aria-labelledby="first-about">
      <h2 id="first-about">{strings.howToRead}</h2>
      {strings.howToReadText.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{still.about}</h2>
      <p>
        <LocalText text={dataset.description} />
      </p>
      <p>
        {strings.licence}: {dataset.licence}, <LocalText text={dataset.attribution} />.{' '}
        {strings.version(dataset.version)}. {strings.print.mapData(regionSet.attribution.join('; '))}
      </p>
      <p>
        {still.inData} <DataLink facts={facts} root={root} />
      </p>
      <h3>{pages.corrections}</h3>
      {changes.length === 0 ? (
        <p>{pages.noCorrections}</p>
      ) : (
        <ul className={corrections.list}>
          {changes.map((change) => (
            <CorrectionItem key={change.id} correction={change} title={facts.titles.get(change.event)} />
          ))}
        </ul>
      )}
      <FeedLink root={root} />
      <PageLinks root={root} className={styles.pages} />
    </section>
  )
}

/** Where all events are: the file of the data set, or the list of its files. */
export function DataLink({ facts, root }: AboutPartProps) {
  const still = useStillStrings()
  const { file, files } = facts.set.entry
  const isOne = isWhole(files)
  return <a href={`${root}data/${isOne ? file : 'manifest.json'}`}>{isOne ? file : still.listOfFiles}</a>
}

function isWhole(files: readonly EditionPart[] | undefined): boolean {
  return files === undefined || files.length === 0
}
