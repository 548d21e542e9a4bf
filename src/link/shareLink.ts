import type { View } from '../domain/view'
import { encodeShared, type Shown } from './codec'

/** Longest link, in characters, that programs known to us pass on whole. */
export const SAFE_LENGTH = 2000

export interface ShareLink {
  readonly href: string
  /** Longer than {@link SAFE_LENGTH}: the page says so and still gives the link. */
  readonly isLong: boolean
}

/**
 * The link that shows a receiver what the sender sees.
 *
 * @param address of the page; its query (trackers, mostly) and fragment are dropped.
 */
export function shareLink(address: string, view: View, shown: Shown): ShareLink {
  const href = `${address.replace(/[?#].*$/su, '')}#${encodeShared(view, shown)}`
  return { href, isLong: href.length > SAFE_LENGTH }
}
