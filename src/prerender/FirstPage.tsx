import frame from '../app/AtlasPage.module.css'
import panel from '../app/SidePanel.module.css'
import { summaryOf } from '../app/summaryOf'
import time from '../app/TimeBar.module.css'
import { LANGUAGES, type Language, textIn } from '../domain/language'
import { NO_FILTER } from '../domain/view'
import { usePlaceNames } from '../ui/atlas'
import { dataDateText } from '../ui/dataDate'
import { LocalText } from '../ui/LocalText'
import { MarkIcon } from '../ui/MarkIcon'
import { HeaderTools } from '../ui/PageHeader'
import head from '../ui/PageHeader.module.css'
import list from '../ui/RegionList.module.css'
import { useLanguage, useStrings } from '../ui/strings/catalogue'
import { useStillStrings } from '../ui/strings/stillCatalogue'
import { useHeldText } from '../ui/useHeldText'
import { AboutPart, ContextPart, DataLink } from './AboutPart'
import { EventsTable, SaidPart } from './EventParts'
import styles from './FirstPage.module.css'
import { MapPart, PictureLegend } from './MapPart'
import type { PageFacts, SetFacts } from './pageFacts'
import { addressFrom, type PageName, rootFrom } from './pagePath'

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', uk: 'Українська' }

interface FirstPageProps {
  readonly facts: SetFacts
  readonly page: PageFacts
}

/**
 * The page before any script has run, and for good where none does: everything that the app shows, to be read. Where
 * scripts run it stands in the frame of the app, so that this can take its place without a jump.
 */
export function FirstPage({ facts, page: { name, rows } }: FirstPageProps) {
  const still = useStillStrings()
  const held = useHeldText()
  const root = rootFrom(name)
  const { entries, total } = rows
  return (
    <div className={`${frame.page} ${styles.page}`}>
      <PageTop facts={facts} name={name} />
      <div className={`${time.bar} ${styles.time}`} />
      <main className={styles.main}>
        <MapPart facts={facts} page={name} />
        <div className={`${panel.panel} ${styles.panel}`}>
          <div className={`${panel.content} ${styles.content}`}>
            <p className={styles.withoutScripts}>{still.withoutScripts}</p>
            {held === null ? null : <p>{held}</p>}
            {name.region === null ? (
              <RegionsPart facts={facts} name={name} />
            ) : (
              <RegionTop facts={facts} name={name} />
            )}
            {entries.length < total ? (
              <p>
                {still.firstOnly(entries.length, total)} {still.allInFiles}{' '}
                <DataLink facts={facts} root={root} />
              </p>
            ) : null}
            {entries.length === 0 ? null : <EventsTable entries={entries} />}
            {entries.length === 0 ? null : <SaidPart entries={entries} />}
            {name.region === null ? null : <RegionsPart facts={facts} name={name} />}
            <ContextPart facts={facts} />
            <PictureLegend facts={facts} />
            <AboutPart facts={facts} root={root} />
          </div>
        </div>
      </main>
    </div>
  )
}

interface PartProps {
  readonly facts: SetFacts
  readonly name: PageName
}

function nothing(): void {
  // No script of this page runs.
}

/** As the header of the app, and as high, with the other language in place of its buttons. */
function PageTop({ facts, name }: PartProps) {
  const strings = useStrings()
  const language = useLanguage()
  const { dataset } = facts.set.atlas.index
  return (
    <header className={head.header}>
      <div className={head.words}>
        <p className={head.site}>
          <span className={head.name} translate="no">
            {strings.site}
          </span>{' '}
          {dataDateText(dataset, strings, language)}
        </p>
        <h1 className={head.title}>
          <LocalText text={dataset.title} />
        </h1>
        <p className={head.summary}>{summaryOf(facts.overview, NO_FILTER, { strings, language })}</p>
      </div>
      <div className={styles.tools} inert aria-hidden>
        <HeaderTools screen="map" theme={null} onAction={nothing} onOpen={nothing} datasetChoice={null} />
      </div>
      <nav className={`${head.tools} ${styles.languages}`} aria-label={strings.language}>
        {LANGUAGES.map((other) => (
          <a
            key={other}
            href={addressFrom(name, { ...name, language: other })}
            lang={other}
            aria-current={other === language ? 'page' : undefined}
          >
            {OWN_NAMES[other]}
          </a>
        ))}
      </nav>
    </header>
  )
}

/** Which region a page is about, as its popup says it. */
function RegionTop({ facts, name: { region } }: PartProps) {
  const strings = useStrings()
  const other = useLanguage() === 'uk' ? 'en' : 'uk'
  const names = usePlaceNames()
  if (region === null) return null
  const otherName = facts.set.atlas.regionSet.regions.get(region)?.name[other]
  return (
    <div>
      <h2 className={styles.region} translate="no">
        {names.region(region)}
      </h2>
      {otherName === undefined ? null : (
        <p lang={other} translate="no">
          {otherName}
        </p>
      )}
      <p>{strings.namesThisPlace(facts.overview.regions.get(region)?.events ?? 0)}</p>
    </div>
  )
}

/** Regions with events, each with its page. */
function RegionsPart({ facts: { overview, regions }, name }: PartProps) {
  const strings = useStrings()
  const still = useStillStrings()
  const names = usePlaceNames()
  const { language } = name
  const events = (region: string): number => overview.regions.get(region)?.events ?? 0
  const { compare } = new Intl.Collator(language)
  // As in the list of the app: those with most events first, equals by the alphabet.
  const ordered = regions.toSorted(
    (a, b) => events(b) - events(a) || compare(names.region(a), names.region(b)),
  )
  return (
    <nav className={styles.regions} aria-labelledby="first-regions">
      <h2 id="first-regions">{strings.regionList}</h2>
      <ul className={list.list}>
        {name.region === null ? null : (
          <li>
            <a className={list.row} href={addressFrom(name, { language, region: null })}>
              {still.whole}
            </a>
          </li>
        )}
        {ordered.map((region) => (
          <li key={region}>
            <a
              className={list.row}
              href={addressFrom(name, { language, region })}
              aria-label={strings.named(names.region(region), events(region))}
              aria-current={region === name.region ? 'page' : undefined}
            >
              <span className={list.name} translate="no">
                {names.region(region)}
              </span>
              <span className={list.marks}>
                {[...(overview.regions.get(region)?.types.keys() ?? [])].map((type) => (
                  <MarkIcon key={type} type={type} sizePx={12} />
                ))}
              </span>
              <span className={list.count}>{strings.events(events(region))}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Title of a page's window: the region, the data set, the site. */
export function pageTitle({ set }: SetFacts, { region, language }: PageName, site: string): string {
  const { regionSet, index } = set.atlas
  const named = region === null ? undefined : regionSet.regions.get(region)
  const names = [...(named === undefined ? [] : [named.name]), index.dataset.title]
  return [...names.map((name) => textIn(name, language)), site].join(' – ')
}
