import { useDeferredValue, useMemo, useState } from 'react'
import type { Overview } from '../domain/overview'
import type { PointGroup } from '../domain/pointGroups'
import type { Ask } from '../domain/question'
import type { Filter } from '../domain/view'
import { useAtlas } from '../ui/atlas'
import { type Known, useWaiting } from '../ui/useAnswer'

interface Together {
  /** The data set that all of it is about. */
  readonly ask: Ask
  /** What the rest is of. */
  readonly filter: Filter
  readonly overview: Overview | null
  readonly groups: readonly PointGroup[]
}

export const NO_GROUPS: readonly PointGroup[] = []

/**
 * What is counted and what is drawn change at once: while either is not known, both stay as they were. Only the first
 * marks of a data set may come after its counts: where there are none yet, counts wait for nothing.
 *
 * A box that is ticked is drawn before what follows from it, also where that is known at once: a press is seen in the next
 * frame, however much there is to draw. What is dragged is followed at once: a step that waits would give way to the next.
 */
export function useTogether(
  filter: Filter,
  counted: Known<Overview>,
  placed: Known<readonly PointGroup[]>,
  isDragged: boolean,
): Together {
  const { ask } = useAtlas()
  const known = useKnownTogether(ask, filter, counted, placed)
  const drawn = useDeferredValue(known)
  const [shown, setShown] = useState(known)
  // After a drag what is deferred may be older than what was shown last: then nothing goes back to it.
  const isBehind = drawn === shown && drawn.ask === ask && drawn.filter !== known.filter && !isDragged
  useWaiting(isBehind)
  const next = isBehind ? drawn : known
  if (next !== shown) setShown(next)
  return next
}

function useKnownTogether(
  ask: Ask,
  filter: Filter,
  counted: Known<Overview>,
  placed: Known<readonly PointGroup[]>,
): Together {
  const [kept, setKept] = useState<Together | null>(null)
  const overview = counted.answer
  const groups = placed.answer ?? NO_GROUPS
  const now = useMemo(() => ({ ask, filter, overview, groups }), [ask, filter, overview, groups])
  const isComplete = counted.isCurrent && (placed.isCurrent || placed.answer === null)
  if (!isComplete) return kept?.ask === ask ? kept : now
  if (kept !== now) setKept(now)
  return now
}
