import { renderToStaticMarkup } from 'react-dom/server'
import { xmlText } from '../export/xmlText'
import { type PageAssets, PageDocument } from './PageDocument'
import { pageFacts, setFacts } from './pageFacts'
import { pageNames, pagePath } from './pagePath'
import type { PublishedSet } from './publishedSet'
import { cardPicture } from './sharing/cardPicture'
import { pageJsonLd } from './sharing/pageJsonLd'
import { cardPath } from './sharing/SharingTags'

/** A page as a file. */
export interface SitePage {
  /** Folder below the site's first page: empty for that itself, else it ends with a slash. */
  readonly path: string
  readonly html: string
}

/** A page that is shared by its own address, with the text of its picture there. */
export interface SharedPage extends SitePage {
  readonly card: { readonly path: string; readonly svg: string }
}

/** Every page of a data set, one after the other: a site of many regions is never in memory as a whole. */
export async function* sitePages(set: PublishedSet, assets: PageAssets): AsyncGenerator<SharedPage> {
  const facts = await setFacts(set)
  for (const name of pageNames(facts.regions)) {
    const page = await pageFacts(facts, name)
    const markup = renderToStaticMarkup(<PageDocument facts={facts} page={page} assets={assets} />)
    const html = `<!doctype html>\n${withData(markup, pageJsonLd(facts, page, assets.site))}\n`
    const card = { path: cardPath(name), svg: xmlText(await cardPicture(facts, page)) }
    yield { path: pagePath(name), html, card }
  }
}

/** React writes no script with text in it. The text is safe there: see `pageJsonLd`. */
function withData(markup: string, json: string): string {
  const end = '</body></html>'
  return `${markup.slice(0, -end.length)}<script type="application/ld+json">${json}</script>${end}`
}
