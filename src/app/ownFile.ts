import { flushSync } from 'react-dom'
import { asBefore, type OwnFile, type ShownData, switched, withOwnFile, withoutOwn } from '../state/own'
import { shownFile } from '../state/selectors'
import type { Store } from '../state/store'
import { focusFirst } from './focusMemory'

/** Puts the reader's file on the map, in place of the published data. */
export function showOwnFile({ api, showUndoably }: Store, file: OwnFile): void {
  showUndoably(withOwnFile(api.getState(), file), { kind: 'ownShown' })
}

/** Takes the reader's file away. The focus goes to what brings it back, since the button that was pressed is gone. */
export function removeOwnFile({ api, showUndoably }: Store): void {
  flushSync(() => showUndoably(withoutOwn(api.getState()), { kind: 'ownRemoved' }))
  focusFirst(['undo'])
}

/** Brings back what was there before the file was shown or removed; this, too, can be undone. */
export function undoOwn({ api, showUndoably }: Store): void {
  const { undo } = api.getState()
  if (undo === null) return
  const next = asBefore(api.getState(), undo)
  flushSync(() => showUndoably(next, { kind: shownFile(next) === null ? 'ownRemoved' : 'ownShown' }))
  focusFirst(['undo'])
}

/** Shows the reader's file or the published data, each as it was left. */
export function switchOwn({ api, show }: Store, isOwnShown: boolean): void {
  const now: ShownData = api.getState()
  const next = switched(now, isOwnShown)
  if (next !== now) show(next)
}
