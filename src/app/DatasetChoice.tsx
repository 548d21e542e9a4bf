import { useStore } from 'zustand'
import type { ManifestEntry } from '../data/manifest'
import { textIn } from '../domain/language'
import type { Action } from '../state/actions'
import type { AppState, Store } from '../state/store'
import { useLanguage, useStrings } from '../ui/strings/catalogue'
import { switchOwn } from './ownFile'

interface DatasetChoiceProps {
  readonly store: Store
  readonly datasets: readonly ManifestEntry[]
  readonly onAction: (action: Action) => void
}

/** No id of a data set: those have no colon. */
const OWN = ':own'

/** The data sets of the site and the reader's own file, each as it was left; nothing when there is only one. */
export function DatasetChoice({ store, datasets, onAction }: DatasetChoiceProps) {
  const strings = useStrings()
  const language = useLanguage()
  const own = useStore(store.api, (state) => state.own)
  const published = useStore(store.api, publishedId)
  if (datasets.length < 2 && own === null) return null
  const choose = (chosen: string): void => {
    switchOwn(store, chosen === OWN)
    if (chosen !== OWN && chosen !== published) onAction({ kind: 'datasetChosen', set: chosen })
  }
  return (
    <select
      id="dataset"
      aria-label={strings.dataset}
      value={own?.isShown === true ? OWN : published}
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

function publishedId({ loading }: AppState): string {
  return loading.kind === 'ready' ? loading.index.dataset.id : ''
}
