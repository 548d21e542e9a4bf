import type { Filter } from '../domain/view'
import { useEmptiness } from '../ui/NoEvents'

/** The sentence that is read out: what is shown, or why nothing is. */
export function useSpoken(summary: string, filter: Filter): string {
  return useEmptiness(filter)?.text ?? summary
}
