import { useEffect, useState } from 'react'
import { useAtlas } from '../ui/atlas'
import { ChangesDialog, type ChangesState } from '../ui/ChangesDialog'
import { startDataWorker } from './dataWorker'
import { loadFailureCode } from './loadFailureCode'
import type { ShownVersion } from './shownVersion'

interface ChangesPartProps {
  readonly home: string
  readonly shown: ShownVersion
  readonly onClose: () => void
}

/** Has the two versions compared in a thread of its own, which ends with the dialog. */
export function ChangesPart({ home, shown, onClose }: ChangesPartProps) {
  const { onAwait } = useAtlas()
  const [state, setState] = useState<ChangesState>({ kind: 'comparing' })
  const { set, earlier, later } = shown
  useEffect(() => {
    const worker = startDataWorker({ kind: 'changes', base: home, set, earlier, later })
    let stopWaiting = onAwait?.()
    const stop = (): void => {
      worker.end()
      stopWaiting?.()
      stopWaiting = undefined
    }
    let isWanted = true
    void worker.outcome.then((outcome) => {
      if (isWanted) setState(stateOf(outcome))
      stop()
    })
    return () => {
      isWanted = false
      stop()
    }
  }, [home, set, earlier, later, onAwait])
  return <ChangesDialog earlier={earlier} state={state} onClose={onClose} />
}

function stateOf(outcome: Awaited<ReturnType<typeof startDataWorker>['outcome']>): ChangesState {
  if (outcome.kind !== 'compared') return { kind: 'failed', why: 'unreadable' }
  const { compared } = outcome
  switch (compared.kind) {
    case 'ok':
      return { kind: 'ok', changes: compared.changes }
    case 'tooLarge':
      return { kind: 'inParts' }
    case 'failed':
      return { kind: 'failed', why: loadFailureCode(compared.failure) }
  }
}
