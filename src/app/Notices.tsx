import { type ComponentProps, lazy, memo, type ReactNode, Suspense } from 'react'
import { useStore } from 'zustand'
import type { Message } from '../state/messages'
import { shownFile } from '../state/selectors'
import type { Store } from '../state/store'
import { HeldBand } from '../ui/HeldBand'
import { Messages } from '../ui/Messages'
import { OwnBand } from '../ui/OwnBand'
import styles from './AtlasPage.module.css'
import type { OfflineWatch } from './OfflineWatch'
import { useIsAnswered } from './offlineDevice'
import { removeOwnFile, undoOwn } from './ownFile'
import { dismiss } from './pageMessages'

/** Of use only to those who keep a copy of the site. */
const Watch = lazy(async () => ({ default: (await import('./OfflineWatch')).OfflineWatch }))

interface NoticesProps {
  readonly store: Store
  /** What is said of the version of the data. */
  readonly version?: ReactNode
  readonly messages: readonly Message[]
  readonly onRetry: () => void
  /** What is kept of the site, and where that is shown. */
  readonly offline?: ComponentProps<typeof OfflineWatch>
}

/** Under the header: whose data these are where they are not the site's, and what there is to tell. */
export const Notices = memo(function Notices({ store, version, messages, onRetry, offline }: NoticesProps) {
  const file = useStore(store.api, shownFile)
  const isAnswered = useIsAnswered()
  return (
    <div className={styles.notices}>
      {file === null ? null : <OwnBand leftOut={file.leftOut} onRemove={() => removeOwnFile(store)} />}
      {isAnswered && offline !== undefined ? (
        <Suspense fallback={null}>
          <Watch {...offline} />
        </Suspense>
      ) : null}
      {version}
      <HeldBand />
      <Messages
        messages={messages}
        onDismiss={(told) => dismiss(store, told)}
        onRetry={onRetry}
        onUndo={() => undoOwn(store)}
      />
    </div>
  )
})
