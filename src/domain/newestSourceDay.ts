import type { Day, Source } from './dataset'

/** Day on which the newest source was published; `null` where none says. */
export function newestSourceDay(sources: Iterable<Pick<Source, 'publishedAt'>>): Day | null {
  let newest: Day | null = null
  for (const { publishedAt } of sources) {
    const day = publishedAt?.slice(0, 10) ?? null
    if (day !== null && (newest === null || day > newest)) newest = day
  }
  return newest
}
