import { type ComponentType, type ReactNode, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { LinkHistory } from '../link/history'
import type { OwnFile } from '../state/own'
import { languageOf, shownFile } from '../state/selectors'
import type { Loading, Store } from '../state/store'
import { type Atlas, AtlasContext, useAtlas } from '../ui/atlas'
import { FaultBoundary } from '../ui/FaultBoundary'
import { LoadingPage } from '../ui/LoadingPage'
import { type Reporting, ReportingContext } from '../ui/reporting'
import { LanguageContext, useLanguage } from '../ui/strings/catalogue'
import type { AtlasPageProps } from './AtlasPage'
import { firstPage } from './firstPage'
import { eventLink } from './linkOf'
import { noteWait } from './noteWait'
import { watchTheme } from './preferences'
import type { SitePage } from './sitePage'
import { useAtlasLoading } from './useAtlasLoading'
import { useDocumentState } from './useDocumentState'
import { useFocusReturn } from './useFocusReturn'
import { type LinkPlace, useLink } from './useLink'

interface AppProps {
  readonly store: Store
  readonly page: SitePage
  /** Where links of this page are written; the site's page by default. */
  readonly place?: LinkPlace
  /** What is shown once there is data. */
  readonly Page: ComponentType<AtlasPageProps>
}

/** The composition root: wires data, link and state to the page. */
export function App(props: AppProps) {
  const language = useStore(props.store.api, languageOf)
  return (
    <LanguageContext value={language}>
      <FaultBoundary>
        <LoadedApp {...props} />
      </FaultBoundary>
    </LanguageContext>
  )
}

function LoadedApp({ store, page, place = page, Page }: AppProps) {
  const state = useStore(store.api) // all of it: the focus is returned after each change
  const { loading, view, isLinkRead, read } = state
  const requestFocus = useFocusReturn(store)
  const history = useLink(store, place, requestFocus)
  const { datasets, contact, geographies, retry } = useAtlasLoading(
    store,
    page.home,
    isLinkRead ? view : null,
    requestFocus,
  )
  useDocumentState(store)
  useEffect(
    () =>
      watchTheme((theme) =>
        store.api.setState(({ preferences }) => ({ preferences: { ...preferences, theme } })),
      ),
    [store],
  )
  const atlas = useShownAtlas(store, loading, shownFile(state))
  if (loading.kind === 'failed' || atlas === null) {
    const failure = loading.kind === 'failed' ? loading.message : null
    return <LoadingPage failure={failure} read={read} isBeside={firstPage() !== null} onRetry={retry} />
  }
  return (
    <AtlasContext value={atlas}>
      <Reportable history={history} contact={contact}>
        <Page
          store={store}
          history={history}
          home={page.home}
          datasets={datasets}
          geographies={geographies}
          onRetry={retry}
        />
      </Reportable>
    </AtlasContext>
  )
}

/** The published data, or the reader's own file in their place: never both. */
function useShownAtlas(store: Store, loading: Loading, file: OwnFile | null): Atlas | null {
  return useMemo(() => {
    if (loading.kind !== 'ready') return null
    const { index, regionSet, ask } = file ?? loading
    const atlas = { index, regionSet, ask, onAwait: () => noteWait(store) }
    return file === null ? atlas : { ...atlas, own: { fileName: file.name } }
  }, [store, loading, file])
}

interface ReportableProps {
  readonly history: LinkHistory
  /** Mail address of the publisher; `null` = none was set. */
  readonly contact: string | null
  readonly children: ReactNode
}

/** Gives the page what a report of a problem is drafted with. */
function Reportable({ history, contact, children }: ReportableProps) {
  const atlas = useAtlas()
  const language = useLanguage()
  const reporting = useMemo<Reporting>(
    () => ({ contact, linkTo: (event) => eventLink(history, atlas, event, language) }),
    [history, contact, atlas, language],
  )
  return <ReportingContext value={reporting}>{children}</ReportingContext>
}
