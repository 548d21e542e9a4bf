import type { LinkHistory } from '../link/history'

/** Address of the site's first page, below which everything of it lies. */
export function homeOf(history: Pick<LinkHistory, 'address'>): string {
  return new URL('./', history.address()).href
}
