import type { Language } from '../domain/language'
import { type Camera, FIRST_VIEW, type View } from '../domain/view'
import { encode } from '../link/codec'
import type { LinkHistory } from '../link/history'
import { type ShareLink, shareLink } from '../link/shareLink'
import { languageOf, themeOf } from '../state/selectors'
import type { Atlas } from '../ui/atlas'
import { linkableView } from './linkableView'
import type { PageState } from './usePageState'

/**
 * The link that shows somebody else what is on screen now; of the reader's own file it says nothing, not even that there
 * is one.
 *
 * @param camera where the map stands; `null` without a map, and the link then leaves it to the receiver's.
 */
export function linkOf(
  state: PageState,
  history: Pick<LinkHistory, 'address'>,
  atlas: Atlas,
  camera: Camera | null,
): ShareLink {
  const { view } = state
  return shareLink(history.address(), isOwn(atlas) ? linkableView(view, atlas.regionSet) : view, {
    ...editionOf(atlas),
    camera: camera ?? view.camera,
    language: languageOf(state),
    theme: themeOf(state),
  })
}

/** Address of one event for whoever looks after the data: of what is on screen it tells the language only. */
export function eventLink(
  history: LinkHistory,
  atlas: Atlas,
  event: string | null,
  language: Language,
): string {
  const shown = { ...editionOf(atlas), event: isOwn(atlas) ? null : event, language }
  return `${history.address()}#${encode({ ...FIRST_VIEW, ...shown })}`
}

function isOwn({ own }: Atlas): boolean {
  return own !== undefined
}

function editionOf(atlas: Atlas): Pick<View, 'set' | 'version'> {
  const { id, version } = atlas.index.dataset
  return isOwn(atlas) ? { set: null, version: null } : { set: id, version }
}
