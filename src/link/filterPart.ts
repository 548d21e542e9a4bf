import { FIRST_VIEW, type Filter } from '../domain/view'
import { encode } from './codec'

/** The filter part of a link, such as `type=strike&from=2024-11-05`; `null` where nothing narrows. */
export function filterPart(filter: Filter): string | null {
  const [, ...pairs] = encode({ ...FIRST_VIEW, filter }).split('&') // the first one is the version
  return pairs.length === 0 ? null : pairs.join('&')
}
