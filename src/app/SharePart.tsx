import { lazy, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import type { Camera } from '../domain/view'
import type { LinkHistory } from '../link/history'
import type { Message } from '../state/messages'
import type { Store } from '../state/store'
import { useAtlas } from '../ui/atlas'
import { ShareDialog } from '../ui/ShareDialog'
import { useStrings } from '../ui/strings/catalogue'
import { linkOf } from './linkOf'

/** Of use only to those who ask for it, so it comes after the dialog. */
const EmbedPart = lazy(async () => ({ default: (await import('./EmbedPart')).EmbedPart }))

interface SharePartProps {
  readonly store: Store
  readonly history: LinkHistory
  /** Where the map stands; `null` without a map, and the link then leaves it to the receiver's. */
  readonly camera: Camera | null
  readonly onClose: () => void
}

/** The Share dialog with the link of what is on screen now, and the device's ways of passing it on. */
export function SharePart({ store, history, camera, onClose }: SharePartProps) {
  const state = useStore(store.api)
  const strings = useStrings()
  const atlas = useAtlas()
  const [outcome, setOutcome] = useState<Message | null>(null)
  const [isEmbedding, setIsEmbedding] = useState(false)
  const link = linkOf(state, history, atlas, camera)
  const { href } = link
  const copy = async (field: HTMLInputElement): Promise<void> => {
    try {
      await navigator.clipboard.writeText(href)
      setOutcome({ kind: 'linkCopied' })
    } catch {
      field.focus()
      field.select()
      setOutcome({ kind: 'copyByHand' })
    }
  }
  return (
    <ShareDialog
      link={link}
      onSystemShare={systemShare(href)}
      onCopy={(field) => void copy(field)}
      status={outcome === null ? '' : strings.message(outcome)}
      onClose={onClose}
    >
      {atlas.own !== undefined ? null : (
        <details onToggle={({ currentTarget }) => setIsEmbedding(currentTarget.open)}>
          <summary id="share-embed">{strings.embed.inPage}</summary>
          {isEmbedding ? (
            <Suspense fallback={null}>
              <EmbedPart link={href} />
            </Suspense>
          ) : null}
        </details>
      )}
    </ShareDialog>
  )
}

/** Hands the link to the system's share sheet; a reader who changes their mind is no error. */
function systemShare(url: string): (() => void) | null {
  if (!('share' in navigator)) return null
  return () => {
    navigator.share({ url }).catch(() => undefined)
  }
}
