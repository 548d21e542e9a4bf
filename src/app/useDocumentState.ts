import { useEffect } from 'react'
import { useStore } from 'zustand'
import { textIn } from '../domain/language'
import { languageOf, shownFile, themeOf } from '../state/selectors'
import type { AppState, Loading, Store } from '../state/store'
import { stringsOf } from '../ui/strings/catalogue'
import { writeDocumentState, writeIdle } from './documentState'
import { firstPage } from './firstPage'

const SHOWN_AS = { webgl: 'webgl', plain: 'svg' } as const

/**
 * Keeps `<html>` and the title in step with the state. The title, which the browser remembers, holds
 * words of the published data set, never of a link or of the reader's file.
 */
export function useDocumentState(store: Store): void {
  const state = useStore(store.api)
  const language = languageOf(state)
  const { loading, map, drawing } = state
  const dataset = loading.kind === 'ready' ? loading.index.dataset : null
  const { site, own } = stringsOf(language)
  const file = shownFile(state)
  useEffect(() => {
    writeDocumentState({
      app: isWithoutEvents(loading) ? 'loading' : loading.kind,
      map: map.kind === 'drawn' ? SHOWN_AS[drawing] : 'none',
      language,
      theme: themeOf(state),
      title:
        file !== null
          ? `${own.name} – ${site}`
          : dataset === null
            ? firstPage() === null
              ? site
              : document.title // as it was prerendered
            : `${textIn(dataset.title, language)} – ${site}`,
    })
  })
  useEffect(() => store.api.subscribe(() => writeIdle(false)), [store])
  // After each commit: children have shown their state by now, since their effects run first.
  useEffect(() => writeIdle(isIdle(state)))
}

function isWithoutEvents(loading: Loading): boolean {
  return loading.kind === 'loading' || (loading.kind === 'ready' && loading.isFirst === true)
}

/** A page that waits for an answer is not idle. One with tables is when they stand; one with a map when the map is; any other as soon as its data is in. */
function isIdle({ loading, map, view, isTableDrawn, awaited }: AppState): boolean {
  if (loading.kind === 'failed') return true
  if (isWithoutEvents(loading) || awaited > 0) return false
  if (view.screen === 'table') return isTableDrawn
  if (map.kind === 'none') return true
  return map.kind === 'drawn' && map.isIdle
}
