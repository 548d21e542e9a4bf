import { isPassing, isUndoable, type Message } from '../state/messages'
import type { Store } from '../state/store'

/** Copies a link and says so; where the browser refuses, `otherwise` shows it for copying by hand. */
export async function copyLink(store: Store, href: string, otherwise: () => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(href)
  } catch {
    otherwise()
    return
  }
  store.tell({ kind: 'linkCopied' })
}

/** Takes away a message that the reader has closed, with what it offered to bring back. */
export function dismiss({ api }: Store, told: Message): void {
  api.setState(({ messages, undo }) => ({
    messages: messages.filter((one) => one !== told),
    undo: isUndoable(told) ? null : undo,
  }))
}

/** "Link copied" has done its work once the reader goes on. */
export function dropPassing({ api }: Store): void {
  const { messages } = api.getState()
  const lasting = messages.filter((told) => !isPassing(told))
  if (lasting.length < messages.length) api.setState({ messages: lasting })
}
