import type { SourceLink } from '../domain/dataset'
import { safeHref } from './safeHref'
import { shownText } from './shownText'

const NONE = 'none: '

/** What a source's `url` comes to: a checked link, the reason of "none: reason", or `refused`. */
export function linkOf(url: unknown): SourceLink {
  if (typeof url === 'string' && url.startsWith(NONE)) {
    const reason = shownText(url.slice(NONE.length))
    return reason.kind === 'text' ? { kind: 'none', reason: reason.text } : { kind: 'refused' }
  }
  const safe = safeHref(url)
  return safe === null ? { kind: 'refused' } : { kind: 'link', ...safe }
}
