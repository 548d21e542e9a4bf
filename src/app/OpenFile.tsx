import { lazy, Suspense, useState } from 'react'
import type { ColumnMapping } from '../domain/columnMapping'
import type { Store } from '../state/store'
import { DropOverlay } from '../ui/DropOverlay'
import type { GeographyLoader } from './geographyLoader'
import { type DroppedFiles, useFileDrop } from './useFileDrop'

/** Of use only to those who ask for it, so it comes after the page. */
const OpenPart = lazy(async () => ({ default: (await import('./OpenPart')).OpenPart }))

interface OpenFileProps {
  readonly store: Store
  readonly geographies: GeographyLoader
  readonly dialog: { readonly isOpen: boolean; readonly onOpen: () => void; readonly onClose: () => void }
}

/** The dialog that opens the reader's own file, asked for by its button or by a file dropped anywhere on the page. */
export function OpenFile({ store, geographies, dialog }: OpenFileProps) {
  const [dropped, setDropped] = useState<DroppedFiles | null>(null)
  const [mappings] = useState(() => new Map<string, ColumnMapping>()) // for this visit only
  const isOver = useFileDrop((files) => {
    setDropped(files)
    dialog.onOpen()
  })
  return (
    <>
      {isOver ? <DropOverlay /> : null}
      {dialog.isOpen ? (
        <Suspense fallback={null}>
          <OpenPart
            store={store}
            geographies={geographies}
            mappings={mappings}
            dropped={dropped}
            onClose={() => {
              setDropped(null)
              dialog.onClose()
            }}
          />
        </Suspense>
      ) : null}
    </>
  )
}
