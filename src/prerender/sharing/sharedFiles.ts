import { LANGUAGES } from '../../domain/language'
import { feedPath } from '../../ui/FeedLink'
import { setFacts } from '../pageFacts'
import { pageNames } from '../pagePath'
import type { PublishedSet } from '../publishedSet'
import { correctionsFeed } from './correctionsFeed'
import { sitemap } from './sitemap'

/** The feeds of corrections and, where the site's address is known, the sitemap: paths below the site, with their texts. */
export async function sharedFiles(
  set: PublishedSet,
  site: string | null,
): Promise<ReadonlyMap<string, string>> {
  const facts = await setFacts(set)
  const feeds = LANGUAGES.map(
    (language) => [feedPath(language), correctionsFeed(facts, language, site)] as const,
  )
  if (site === null) return new Map(feeds)
  const day = set.atlas.index.dataset.publishedAt?.slice(0, 10) ?? null
  return new Map([...feeds, ['sitemap.xml', sitemap(pageNames(facts.regions), site, day)] as const])
}
