import { memo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Message } from '../state/messages'
import { shownFile } from '../state/selectors'
import type { Store } from '../state/store'
import { HeldBand } from '../ui/HeldBand'
import { Messages } from '../ui/Messages'
import { OwnBand } from '../ui/OwnBand'
import styles from './AtlasPage.module.css'
import { removeOwnFile, undoOwn } from './ownFile'
import { dismiss } from './pageMessages'

interface NoticesProps {
  readonly store: Store
  /** What is said of the version of the data. */
  readonly version: ReactNode
  readonly messages: readonly Message[]
  readonly onRetry: () => void
}

/** Under the header: whose data these are where they are not the site's, and what there is to tell. */
export const Notices = memo(function Notices({ store, version, messages, onRetry }: NoticesProps) {
  const file = useStore(store.api, shownFile)
  return (
    <div className={styles.notices}>
      {file === null ? null : <OwnBand leftOut={file.leftOut} onRemove={() => removeOwnFile(store)} />}
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
