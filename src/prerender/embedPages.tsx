import { renderToStaticMarkup } from 'react-dom/server'
import { LANGUAGES } from '../domain/language'
import { EmbedDocument, embedPath } from './EmbedDocument'
import type { PageAssets } from './PageDocument'
import { setFacts } from './pageFacts'
import type { PublishedSet } from './publishedSet'
import type { SitePage } from './sitePages'

/** The pages for frames of other sites, one in each language.  */
export async function embedPages(set: PublishedSet, assets: PageAssets): Promise<readonly SitePage[]> {
  const facts = await setFacts(set)
  return LANGUAGES.map((language) => {
    const markup = renderToStaticMarkup(<EmbedDocument facts={facts} language={language} assets={assets} />)
    return { path: embedPath(language), html: `<!doctype html>\n${markup}\n` }
  })
}
