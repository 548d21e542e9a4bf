import { LANGUAGES } from '../../domain/language'
import { feedPath } from '../../ui/FeedLink'
import { stringsOf } from '../../ui/strings/catalogue'
import { type PageName, pagePath, rootFrom } from '../pagePath'
import { CARD_PX } from './cardPicture'

const LOCALES = { en: 'en_GB', uk: 'uk_UA' } as const

/** Where the picture of a page lies below the site's first page. */
export function cardPath({ language, region }: PageName): string {
  return `cards/${language}/${region ?? 'all'}.png`
}

interface SharingTagsProps {
  readonly name: PageName
  readonly title: string
  readonly description: string
  /** As of `siteUrl`: without it only the feed is named, as all else has to be a whole address. */
  readonly site: string | null
}

/** What a page tells search engines, social networks and readers of feeds: which page it is, in which languages, with which picture. */
export function SharingTags({ name, title, description, site }: SharingTagsProps) {
  const { language } = name
  const { pages } = stringsOf(language)
  const feed = (
    <link
      rel="alternate"
      type="application/atom+xml"
      title={pages.corrections}
      href={rootFrom(name) + feedPath(language)}
    />
  )
  if (site === null) return feed
  const addressOf = (other: PageName): string => encodeURI(site + pagePath(other))
  return (
    <>
      {feed}
      <link rel="canonical" href={addressOf(name)} />
      {LANGUAGES.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={addressOf({ ...name, language: other })} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={addressOf({ ...name, language: 'en' })} />
      <OpenGraph
        tags={{
          'og:type': 'website',
          'og:site_name': stringsOf(language).site,
          'og:title': title,
          'og:description': description,
          'og:url': addressOf(name),
          'og:locale': LOCALES[language],
          'og:image': encodeURI(site + cardPath(name)),
          'og:image:type': 'image/png',
          'og:image:width': String(CARD_PX.widthPx),
          'og:image:height': String(CARD_PX.heightPx),
          'og:image:alt': description,
        }}
      />
      {/* The one thing that Twitter's cards do not take from Open Graph. */}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

function OpenGraph({ tags }: { readonly tags: Readonly<Record<string, string>> }) {
  return Object.entries(tags).map(([property, content]) => (
    <meta key={property} property={property} content={content} />
  ))
}
