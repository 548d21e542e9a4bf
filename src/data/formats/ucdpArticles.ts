import type { Day } from '../../domain/dataset'
import { dayCell } from './cells'

/** One report that an event was coded from. */
export interface UcdpArticle {
  readonly outlet: string
  readonly day: Day | null
  readonly headline: string
}

/**
 * The items of `source_article`: quoted, joined by `;`, each `outlet,day,headline`. Headlines hold `;`, `,` and quotes of
 * their own, so an item ends only at a quote that stands before `;"` or at the end. Blank items are none.
 */
export function articlesOf(cell: string): readonly UcdpArticle[] {
  const text = cell.trim()
  if (text === '') return []
  const isQuoted = text.startsWith('"')
  const items = (isQuoted ? text.slice(1).replace(/"$/, '') : text).split(
    isQuoted ? /"\s*;\s*"/ : /;(?=[^;,]*,\d{4}-)/,
  )
  return items.flatMap((item) => {
    const parts = /^([\s\S]*?),\s*(\d{4}-\d{2}-\d{2})\s*,?([\s\S]*)$/.exec(item)
    if (parts === null) return item.trim() === '' ? [] : [{ outlet: item.trim(), day: null, headline: '' }]
    const [, outlet = '', written = '', headline = ''] = parts
    const day = dayCell(written)
    return [{ outlet: outlet.trim(), day: day.kind === 'ok' ? day.value : null, headline: headline.trim() }]
  })
}

/** Whether there are as many as `number_of_sources` says; `-1` there means that nobody counted. */
export function isAsCounted(found: number, said: string): boolean {
  return said === '' || said === '-1' || Number(said) === found
}
