import type { ManifestEntry } from '../data/manifest'
import { textIn } from '../domain/language'
import type { Action } from '../state/actions'
import { useLanguage, useStrings } from '../ui/strings/catalogue'

interface DatasetChoiceProps {
  readonly datasets: readonly ManifestEntry[]
  readonly current: string
  readonly onAction: (action: Action) => void
}

/** The data sets of the site; nothing when there is only one. */
export function DatasetChoice({ datasets, current, onAction }: DatasetChoiceProps) {
  const strings = useStrings()
  const language = useLanguage()
  if (datasets.length < 2) return null
  return (
    <select
      id="dataset"
      aria-label={strings.dataset}
      value={current}
      onChange={(change) => onAction({ kind: 'datasetChosen', set: change.target.value })}
    >
      {datasets.map(({ id, title }) => (
        <option key={id} value={id}>
          {textIn(title, language)}
        </option>
      ))}
    </select>
  )
}
