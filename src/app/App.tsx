import { useEffect } from 'react'
import { useStore } from 'zustand'
import { languageOf } from '../state/selectors'
import type { Store } from '../state/store'
import { AtlasContext } from '../ui/atlas'
import { FaultBoundary } from '../ui/FaultBoundary'
import { LoadingPage } from '../ui/LoadingPage'
import { ReportingContext } from '../ui/reporting'
import { LanguageContext, useLanguage } from '../ui/strings/catalogue'
import { AtlasPage } from './AtlasPage'
import { eventLink } from './linkOf'
import { watchTheme } from './preferences'
import { useAtlasLoading } from './useAtlasLoading'
import { useDocumentState } from './useDocumentState'
import { useFocusReturn } from './useFocusReturn'
import { useLink } from './useLink'

/** The composition root: wires data, link and state to the page. */
export function App({ store }: { readonly store: Store }) {
  const language = useStore(store.api, languageOf)
  return (
    <LanguageContext value={language}>
      <FaultBoundary>
        <LoadedApp store={store} />
      </FaultBoundary>
    </LanguageContext>
  )
}

function LoadedApp({ store }: { readonly store: Store }) {
  const { loading, view, isLinkRead } = useStore(store.api)
  const language = useLanguage()
  const requestFocus = useFocusReturn(store)
  const history = useLink(store, requestFocus)
  const { datasets, contact, fetchBytes, retry } = useAtlasLoading(store, isLinkRead ? view : null)
  useDocumentState(store)
  useEffect(
    () =>
      watchTheme((theme) =>
        store.api.setState(({ preferences }) => ({ preferences: { ...preferences, theme } })),
      ),
    [store],
  )
  if (loading.kind !== 'ready') {
    return <LoadingPage failure={loading.kind === 'failed' ? loading.message : null} onRetry={retry} />
  }
  const { dataset } = loading.index
  const linkTo = (event: string | null): string => eventLink(history, dataset, event, language)
  return (
    <AtlasContext value={loading}>
      <ReportingContext value={{ contact, linkTo }}>
        <AtlasPage
          store={store}
          history={history}
          datasets={datasets}
          fetchBytes={fetchBytes}
          onRetry={retry}
        />
      </ReportingContext>
    </AtlasContext>
  )
}
