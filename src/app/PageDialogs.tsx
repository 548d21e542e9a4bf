import { lazy, Suspense } from 'react'
import type { DialogKind } from '../ui/PageHeader'
import { OpenFile } from './OpenFile'
import { SharePart } from './SharePart'
import { type OpenPage, TakeAway } from './TakeAway'

/** Of use only to those who ask for it, so it comes after the page. */
const ShortcutHelp = lazy(async () => ({ default: (await import('../ui/ShortcutHelp')).ShortcutHelp }))

const OfflinePart = lazy(async () => ({ default: (await import('./OfflinePart')).OfflinePart }))

interface PageDialogsProps {
  readonly open: DialogKind | null
  /** Address of the site's first page. */
  readonly home: string
  readonly page: OpenPage
  /** Whether single keys work. */
  readonly keys: { readonly areOn: boolean; readonly onSwitch: (areOn: boolean) => void }
  /** `null` closes what is open. */
  readonly onOpen: (dialog: DialogKind | null) => void
}

/** The dialog over the page, if any: one at a time. Print, which one of them offers, needs none. */
export function PageDialogs({ open, home, page, keys, onOpen }: PageDialogsProps) {
  const { store, history, controller, geographies } = page
  const onClose = (): void => onOpen(null)
  const camera = controller?.camera() ?? null
  return (
    <>
      {open === 'share' ? (
        <SharePart store={store} history={history} camera={camera} onClose={onClose} />
      ) : null}
      {open === 'help' ? (
        <Suspense fallback={null}>
          <ShortcutHelp {...keys} onClose={onClose} />
        </Suspense>
      ) : null}
      {open === 'offline' ? (
        <Suspense fallback={null}>
          <OfflinePart home={home} onClose={onClose} />
        </Suspense>
      ) : null}
      <OpenFile
        store={store}
        geographies={geographies}
        dialog={{ isOpen: open === 'open', onOpen: () => onOpen('open'), onClose }}
      />
      <TakeAway page={page} dialog={{ isOpen: open === 'export', onClose }} />
    </>
  )
}
