import { EmbedFoot, EmbedTop } from '../app/EmbedFrame'
import styles from '../app/EmbedPage.module.css'
import { summaryOf } from '../app/summaryOf'
import type { Language } from '../domain/language'
import { NO_FILTER } from '../domain/view'
import { AtlasContext, usePlaceNames } from '../ui/atlas'
import { LanguageContext, stringsOf, useLanguage, useStrings } from '../ui/strings/catalogue'
import { pageTitle } from './FirstPage'
import first from './FirstPage.module.css'
import { MapPart, PictureLegend } from './MapPart'
import type { PageAssets } from './PageDocument'
import type { SetFacts } from './pageFacts'
import { pagePath } from './pagePath'

interface EmbedDocumentProps {
  readonly facts: SetFacts
  readonly language: Language
  readonly assets: PageAssets
}

/** Where the page for frames lies below the site's first page. */
export function embedPath(language: Language): string {
  return `embed/${pagePath({ language, region: null })}`
}

function rootOf(language: Language): string {
  return '../'.repeat(embedPath(language).split('/').length - 1)
}

/**
 * The page for frames of other sites, as it stands before any script, and for good where none may run. A sandbox may
 * refuse everything that is fetched with CORS, so styles are not.
 */
export function EmbedDocument({ facts, language, assets }: EmbedDocumentProps) {
  const strings = stringsOf(language)
  const root = rootOf(language)
  const named = language === 'en' ? {} : { 'data-page-language': language }
  const name = { language, region: null }
  return (
    <html
      lang={language}
      data-app="loading"
      data-map="none"
      data-idle="false"
      data-page-root={root}
      data-page-embed=""
      {...named}
    >
      <head>
        <meta httpEquiv="Content-Security-Policy" content={assets.policy} />
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{pageTitle(facts, name, strings.site)}</title>
        <link rel="icon" href={`${root}icons/atlas.svg`} type="image/svg+xml" />
        {assets.site === null ? null : (
          <link rel="canonical" href={encodeURI(assets.site + pagePath(name))} />
        )}
        <link rel="stylesheet" href={root + assets.firstStyle} />
        {assets.styles.map((style) => (
          <link key={style} rel="stylesheet" href={root + style} />
        ))}
        <script type="module" crossOrigin="" src={root + assets.script} />
      </head>
      <body>
        <div id="first" lang={language}>
          <LanguageContext value={language}>
            <AtlasContext value={facts.set.atlas}>
              <StillEmbed facts={facts} root={root} />
            </AtlasContext>
          </LanguageContext>
        </div>
        <div id="root" />
        <script src={`${root}embed/height.js`} />
      </body>
    </html>
  )
}

function StillEmbed({ facts, root }: { readonly facts: SetFacts; readonly root: string }) {
  const strings = useStrings()
  const language = useLanguage()
  const { overview } = facts
  const { dataset } = facts.set.atlas.index
  return (
    <div className={styles.page}>
      <a className="skip" href="#first-list">
        {strings.skipMap}
      </a>
      <EmbedTop summary={summaryOf(overview, NO_FILTER, { strings, language })} dataset={dataset} />
      <div className={styles.map} data-embed-map>
        <MapPart facts={facts} page={{ language, region: null }} />
      </div>
      <main className={`${styles.below} ${first.content}`} id="first-list" tabIndex={-1}>
        <RegionLinks facts={facts} root={root} />
        <PictureLegend facts={facts} />
      </main>
      <EmbedFoot dataset={dataset} full={root + pagePath({ language, region: null })} />
    </div>
  )
}

/** Regions with events, each with its page. */
function RegionLinks({
  facts: { overview, regions },
  root,
}: {
  readonly facts: SetFacts
  readonly root: string
}) {
  const strings = useStrings()
  const language = useLanguage()
  const names = usePlaceNames()
  return (
    <nav aria-labelledby="first-regions">
      <h2 id="first-regions">{strings.regionList}</h2>
      <ul className={styles.regions}>
        {regions.map((region) => (
          <li key={region}>
            <a href={root + pagePath({ language, region })} target="_blank" rel="noopener">
              <span translate="no">{names.region(region)}</span>
            </a>{' '}
            {strings.events(overview.regions.get(region)?.events ?? 0)}
          </li>
        ))}
      </ul>
    </nav>
  )
}
