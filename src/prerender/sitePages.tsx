import { renderToStaticMarkup } from 'react-dom/server'
import { type PageAssets, PageDocument } from './PageDocument'
import { pageFacts, setFacts } from './pageFacts'
import { pageNames, pagePath } from './pagePath'
import type { PublishedSet } from './publishedSet'

/** A page as a file. */
export interface SitePage {
  /** Folder below the site's first page: empty for that itself, else it ends with a slash. */
  readonly path: string
  readonly html: string
}

/** Every page of a data set, one after the other: a site of many regions is never in memory as a whole. */
export async function* sitePages(set: PublishedSet, assets: PageAssets): AsyncGenerator<SitePage> {
  const facts = await setFacts(set)
  for (const name of pageNames(facts.regions)) {
    const page = await pageFacts(facts, name)
    const markup = renderToStaticMarkup(<PageDocument facts={facts} page={page} assets={assets} />)
    yield { path: pagePath(name), html: `<!doctype html>\n${markup}\n` }
  }
}
