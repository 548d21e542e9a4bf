import { useState } from 'react'
import type { Overview } from '../domain/overview'
import type { PointGroup } from '../domain/pointGroups'
import type { Ask } from '../domain/question'
import { useAtlas } from '../ui/atlas'
import type { Known } from '../ui/useAnswer'

interface Together {
  readonly overview: Overview | null
  readonly groups: readonly PointGroup[]
}

export const NO_GROUPS: readonly PointGroup[] = []

/**
 * What is counted and what is drawn change at once: while either is not known, both stay as they were. Only the first
 * marks of a data set may come after its counts: where there are none yet, counts wait for nothing.
 */
export function useTogether(counted: Known<Overview>, placed: Known<readonly PointGroup[]>): Together {
  const { ask } = useAtlas()
  const [kept, setKept] = useState<(Together & { readonly ask: Ask }) | null>(null)
  const now = { overview: counted.answer, groups: placed.answer ?? NO_GROUPS }
  const isComplete = counted.isCurrent && (placed.isCurrent || placed.answer === null)
  if (!isComplete) return kept?.ask === ask ? kept : now
  if (kept?.ask !== ask || kept.overview !== now.overview || kept.groups !== now.groups)
    setKept({ ask, ...now })
  return now
}
