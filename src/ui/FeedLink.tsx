import type { Language } from '../domain/language'
import { useLanguage, useStrings } from './strings/catalogue'

/** Where the feed of corrections in a language lies below the site's first page. */
export function feedPath(language: Language): string {
  return `corrections.${language}.atom`
}

interface FeedLinkProps {
  /** From the page up to the site's first page. */
  readonly root: string
}

/** Leads to what programs follow that tell of news. */
export function FeedLink({ root }: FeedLinkProps) {
  const { pages } = useStrings()
  return (
    <p>
      <a href={root + feedPath(useLanguage())} type="application/atom+xml">
        {pages.feed}
      </a>
    </p>
  )
}
