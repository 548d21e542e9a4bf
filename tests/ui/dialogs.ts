import { afterEach, beforeEach } from 'vitest'

/**
 * jsdom knows the element but not its methods. These keep what browsers do and the page relies on: `open`, the
 * event `close`, and Escape on a modal dialog.
 */
function showModal(this: HTMLDialogElement): void {
  this.open = true
  this.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') this.close()
  })
}

function close(this: HTMLDialogElement): void {
  if (!this.open) return
  this.open = false
  this.dispatchEvent(new Event('close'))
}

/** Modal dialogs for the tests of one file. */
export function defineModalDialogs(): void {
  beforeEach(() => {
    Object.assign(HTMLDialogElement.prototype, { showModal, close })
  })
  afterEach(() => {
    for (const method of ['showModal', 'close']) Reflect.deleteProperty(HTMLDialogElement.prototype, method)
  })
}
