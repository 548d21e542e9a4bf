import type { Correction } from '../../domain/dataset'
import { type Language, localText, type Text, textIn } from '../../domain/language'
import { type XmlNode, xmlText } from '../../export/xmlText'
import { feedPath } from '../../ui/FeedLink'
import { stringsOf } from '../../ui/strings/catalogue'
import { latest, type SetFacts } from '../pageFacts'
import { pagePath } from '../pagePath'

/**
 * Every correction of the data set, the latest first, as an Atom feed (RFC 4287): which event, on which day, what stood
 * there before, what stands there now, and why. Without corrections it is a feed without entries.
 *
 * @param site as of `siteUrl`; addresses are relative to the feed where it is `null`.
 */
export function correctionsFeed({ set, titles }: SetFacts, language: Language, site: string | null): string {
  const strings = stringsOf(language)
  const { dataset } = set.atlas.index
  const { id, title, attribution, licence, publishedAt } = dataset
  const urn = `urn:dispatch-atlas:${encodeURI(id)}:corrections`
  const changes = latest(dataset.corrections)
  const updated = changes[0]?.at ?? publishedAt ?? '1970-01-01'
  const address = (path: string): string => (site === null ? path || './' : encodeURI(site + path))
  const entry = (change: Correction): XmlNode =>
    node(
      'entry',
      node('id', `${urn}:${encodeURI(change.id)}`),
      node(
        'title',
        `${strings.pages.kinds[change.kind]}: ${wordsOf(titles.get(change.event), language, change.event)}`,
      ),
      node('updated', moment(change.at)),
      link(
        'alternate',
        'text/html',
        `${address(pagePath({ language, region: null }))}#v=1&event=${encodeURIComponent(change.event)}`,
      ),
      { ...node('content', contentOf(change, language)), attributes: { type: 'text' } },
    )
  return xmlText({
    tag: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    children: [
      node('id', `${urn}:${language}`),
      node('title', `${strings.pages.corrections} – ${textIn(title, language)}`),
      node('updated', moment(updated)),
      node('author', node('name', textIn(attribution, language))),
      node('rights', licence),
      ...(site === null ? [] : [link('self', 'application/atom+xml', address(feedPath(language)))]),
      link('alternate', 'text/html', address(pagePath({ language, region: null }))),
      ...changes.map(entry),
    ],
  })
}

function contentOf({ field, before, after, reason }: Correction, language: Language): string {
  const { pages } = stringsOf(language)
  const lines = [
    [pages.field, field],
    [pages.before, before],
    [pages.after, after],
  ]
  const told = lines.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]))
  return [localText(reason, language).text, ...told].join('\n')
}

/** A withdrawn event has no title any more: its id stands for it. */
function wordsOf(title: Text | undefined, language: Language, id: string): string {
  return title === undefined ? id : textIn(title, language)
}

/** As feeds want it, to the second; a day stands for its beginning in UTC. */
function moment(stamp: string): string {
  return new Date(stamp).toISOString()
}

function node(tag: string, ...children: readonly (XmlNode | string)[]): XmlNode {
  return { tag, attributes: {}, children }
}

function link(rel: string, type: string, href: string): XmlNode {
  return { tag: 'link', attributes: { rel, type, href }, children: [] }
}
