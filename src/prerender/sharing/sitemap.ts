import { LANGUAGES } from '../../domain/language'
import { type XmlNode, xmlText } from '../../export/xmlText'
import { type PageName, pagePath } from '../pagePath'

/**
 * All pages for search engines, each with itself in the other languages (sitemaps.org, with Google's `xhtml:link`).
 *
 * @param site as of `siteUrl`.
 * @param changed day on which the data were published; `null` where they do not say.
 */
export function sitemap(names: readonly PageName[], site: string, changed: string | null): string {
  const addressOf = (name: PageName): string => encodeURI(site + pagePath(name))
  const pages = names.map((name): XmlNode => {
    const others = LANGUAGES.map((language) => ({
      rel: 'alternate',
      hreflang: language,
      href: addressOf({ ...name, language }),
    }))
    return node(
      'url',
      node('loc', addressOf(name)),
      ...(changed === null ? [] : [node('lastmod', changed)]),
      ...others.map((attributes): XmlNode => ({ tag: 'xhtml:link', attributes, children: [] })),
    )
  })
  const attributes = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  }
  return xmlText({ tag: 'urlset', attributes, children: pages })
}

function node(tag: string, ...children: readonly (XmlNode | string)[]): XmlNode {
  return { tag, attributes: {}, children }
}
