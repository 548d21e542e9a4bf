import type { Dataset } from '../domain/dataset'
import type { Language } from '../domain/language'
import { type Camera, FIRST_VIEW } from '../domain/view'
import { encode } from '../link/codec'
import type { LinkHistory } from '../link/history'
import { type ShareLink, shareLink } from '../link/shareLink'
import { languageOf, themeOf } from '../state/selectors'
import type { PageState } from './usePageState'

/**
 * The link that shows somebody else what is on screen now.
 *
 * @param camera where the map stands; `null` without a map, and the link then leaves it to the receiver's.
 */
export function linkOf(
  state: PageState,
  history: LinkHistory,
  dataset: Pick<Dataset, 'id' | 'version'>,
  camera: Camera | null,
): ShareLink {
  return shareLink(history.address(), state.view, {
    set: dataset.id,
    camera: camera ?? state.view.camera,
    language: languageOf(state),
    theme: themeOf(state),
    version: dataset.version,
  })
}

/** Address of one event for whoever looks after the data: of what is on screen it tells the language only. */
export function eventLink(
  history: LinkHistory,
  { id, version }: Pick<Dataset, 'id' | 'version'>,
  event: string | null,
  language: Language,
): string {
  return `${history.address()}#${encode({ ...FIRST_VIEW, set: id, version, event, language })}`
}
