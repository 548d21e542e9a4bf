import { isNarrowed } from '../domain/view'
import { languageOf } from '../state/selectors'
import type { AppState } from '../state/store'
import { focusFirst } from './focusMemory'

/** The prerendered page, which stands until the app has something to show; `null` where there is none, or no longer. */
export function firstPage(): HTMLElement | null {
  return document.getElementById('first')
}

/** Takes it away; what has the focus in it gives it to what the app shows in its place. */
export function removeFirstPage(): void {
  const page = firstPage()
  if (page === null) return
  const hadFocus = page.contains(document.activeElement)
  page.remove()
  if (hadFocus) focusFirst(['popup-title', 'region-list-title'])
}

/**
 * The picture of the prerendered page, taken out of it, to stand where the map will: `null` where the map will show
 * something else.
 */
export function takenFirstPicture(state: Pick<AppState, 'view' | 'own' | 'preferences'>): Element | null {
  const page = firstPage()
  const { camera, filter, set, version, screen } = state.view
  const isOther = [camera, set, version, state.own].some((named) => named !== null) || isNarrowed(filter)
  if (page === null || isOther || screen !== 'map' || languageOf(state) !== page.lang) return null
  const picture = page.querySelector('[data-first-picture]')
  picture?.remove()
  return picture
}
