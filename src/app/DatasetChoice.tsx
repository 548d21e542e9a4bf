import type { ManifestEntry } from '../data/manifest'
import { textIn } from '../domain/language'
import type { Action } from '../state/actions'
import type { OwnData } from '../state/own'
import { useLanguage, useStrings } from '../ui/strings/catalogue'

interface DatasetChoiceProps {
  readonly datasets: readonly ManifestEntry[]
  /** Id of the published one, seen or not. */
  readonly current: string
  readonly own: OwnData | null
  readonly onAction: (action: Action) => void
  readonly onOwn: (isShown: boolean) => void
}

/** No id of a data set: those have no colon at the start. */
const OWN = ':own'

/** The data sets of the site and the reader's own file; nothing when there is only one. */
export function DatasetChoice({ datasets, current, own, onAction, onOwn }: DatasetChoiceProps) {
  const strings = useStrings()
  const language = useLanguage()
  if (datasets.length < 2 && own === null) return null
  const choose = (chosen: string): void => {
    onOwn(chosen === OWN)
    if (chosen !== OWN && chosen !== current) onAction({ kind: 'datasetChosen', set: chosen })
  }
  return (
    <select
      id="dataset"
      aria-label={strings.dataset}
      value={own?.isShown === true ? OWN : current}
      onChange={(change) => choose(change.target.value)}
    >
      {datasets.map(({ id, title }) => (
        <option key={id} value={id}>
          {textIn(title, language)}
        </option>
      ))}
      {own === null ? null : <option value={OWN}>{strings.own.choice(own.file.name)}</option>}
    </select>
  )
}
