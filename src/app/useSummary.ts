import { useMemo } from 'react'
import type { Overview } from '../domain/overview'
import type { Filter } from '../domain/view'
import { useEmptiness } from '../ui/NoEvents'
import { useLanguage, useStrings } from '../ui/strings/catalogue'
import { summaryOf } from './summaryOf'

interface Summary {
  /** The sentence above the map. */
  readonly shown: string
  /** The sentence that is read out: as above, or why nothing dated is shown. */
  readonly spoken: string
}

/** What is shown, or why nothing is, in one sentence. */
export function useSummary(overview: Overview, filter: Filter): Summary {
  const strings = useStrings()
  const language = useLanguage()
  const sentence = useMemo(
    () => summaryOf(overview, filter, { strings, language }),
    [overview, filter, strings, language],
  )
  const spoken = useEmptiness(filter, overview.emptiness) ?? sentence
  return { shown: overview.events === 0 ? spoken : sentence, spoken }
}
