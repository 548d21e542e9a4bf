import { useState } from 'react'
import type { Overview } from '../domain/overview'
import type { PointGroup } from '../domain/pointGroups'
import type { Ask } from '../domain/question'
import type { Filter } from '../domain/view'
import { useAtlas } from '../ui/atlas'
import type { Known } from '../ui/useAnswer'

interface Together {
  /** What the rest is of. */
  readonly filter: Filter
  readonly overview: Overview | null
  readonly groups: readonly PointGroup[]
}

export const NO_GROUPS: readonly PointGroup[] = []

/**
 * What is counted and what is drawn change at once: while either is not known, both stay as they were. Only the first
 * marks of a data set may come after its counts: where there are none yet, counts wait for nothing.
 */
export function useTogether(
  filter: Filter,
  counted: Known<Overview>,
  placed: Known<readonly PointGroup[]>,
): Together {
  const { ask } = useAtlas()
  const [kept, setKept] = useState<(Together & { readonly ask: Ask }) | null>(null)
  const now = { filter, overview: counted.answer, groups: placed.answer ?? NO_GROUPS }
  const isComplete = counted.isCurrent && (placed.isCurrent || placed.answer === null)
  if (!isComplete) return kept?.ask === ask ? kept : now
  const isKept =
    kept?.ask === ask &&
    kept.filter === filter &&
    kept.overview === now.overview &&
    kept.groups === now.groups
  if (!isKept) setKept({ ask, ...now })
  return now
}
