import { AtlasContext, placeNames } from '../ui/atlas'
import { LanguageContext, stringsOf } from '../ui/strings/catalogue'
import { FirstPage, pageTitle } from './FirstPage'
import type { PageFacts, SetFacts } from './pageFacts'
import { type PageName, rootFrom } from './pagePath'
import { SharingTags } from './sharing/SharingTags'

/** What the app's build has to load, by paths below the site's first page. */
export interface PageAssets {
  /** Content-Security-Policy for hosts that send no headers. */
  readonly policy: string
  readonly script: string
  /** Scripts that it imports. */
  readonly preloads: readonly string[]
  /** Styles of the app. */
  readonly styles: readonly string[]
  /** Style of the prerendered pages. */
  readonly firstStyle: string
  /** Where the site is going to be; `null` where the builder does not say. */
  readonly site: string | null
}

interface PageDocumentProps {
  readonly facts: SetFacts
  readonly page: PageFacts
  readonly assets: PageAssets
}

/** A whole prerendered document. React writes it, so no text of the data can be anything but text. */
export function PageDocument({ facts, page, assets }: PageDocumentProps) {
  const { name } = page
  const { language } = name
  const root = rootFrom(name)
  return (
    <html lang={language} data-app="loading" data-map="none" data-idle="false" {...namedBy(name)}>
      <Head facts={facts} page={page} assets={assets} />
      <body>
        <div id="first" lang={language}>
          <LanguageContext value={language}>
            <AtlasContext value={facts.set.atlas}>
              <FirstPage facts={facts} page={page} />
            </AtlasContext>
          </LanguageContext>
        </div>
        {/* Not before the words: they have a style of their own, and need not wait for that of the app. */}
        {assets.styles.map((style) => (
          <link key={style} rel="stylesheet" crossOrigin="" href={root + style} />
        ))}
        <div id="root" />
      </body>
    </html>
  )
}

function Head({ facts, page: { name, summary }, assets }: PageDocumentProps) {
  const { language, region } = name
  const { regionSet } = facts.set.atlas
  const root = rootFrom(name)
  const title = pageTitle(facts, name, stringsOf(language).site)
  const description =
    region === null ? summary : `${placeNames(regionSet, language).region(region)}: ${summary}`
  return (
    <head>
      <meta httpEquiv="Content-Security-Policy" content={assets.policy} />
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={description} />
      <title>{title}</title>
      <link rel="icon" href={`${root}icons/atlas.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href={root + assets.firstStyle} />
      <script type="module" crossOrigin="" src={root + assets.script} />
      {assets.preloads.map((preload) => (
        <link key={preload} rel="modulepreload" crossOrigin="" href={root + preload} />
      ))}
      <SharingTags name={name} title={title} description={description} site={assets.site} />
    </head>
  )
}

/** What the app is to know of the address: where the site begins, and what the path names. */
function namedBy(name: PageName): Readonly<Record<`data-page-${string}`, string>> {
  const { language, region } = name
  if (rootFrom(name) === './') return {} // a plain address leaves the language to the browser, as it always has
  return {
    'data-page-root': rootFrom(name),
    'data-page-language': language,
    ...(region === null ? {} : { 'data-page-region': region }),
  }
}
