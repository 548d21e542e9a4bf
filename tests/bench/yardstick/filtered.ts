import { isDay } from '../../../src/domain/days'
import type { PointFacts, Points } from './points'

/**
 * Features under the filters of the plain map.
 *
 * @param days as they stand in the boxes: what is no day narrows nothing.
 */
export function filtered(
  features: Points['features'],
  types: ReadonlySet<string>,
  [from, to]: readonly [from: string, to: string],
): Points['features'] {
  const [first, last] = [from, to].map((day) => (isDay(day) ? day : null))
  return features.filter(
    ({ properties }) => types.has(properties.type) && isWithin(properties, first ?? null, last ?? null),
  )
}

function isWithin(facts: PointFacts, from: string | null, to: string | null): boolean {
  if (facts.from === null || facts.to === null) return true
  return (from === null || facts.to >= from) && (to === null || facts.from <= to)
}
