import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Message } from '../../src/state/messages'
import { Announcer } from '../../src/ui/Announcer'
import { Messages } from '../../src/ui/Messages'
import { renderUi } from './renderUi'

const COPIED: Message = { kind: 'linkCopied' }
const NOT_LOADED: Message = { kind: 'notLoaded', what: 'borders', why: 'offline' }

function renderMessages(messages: readonly Message[], language: 'en' | 'uk' = 'en') {
  const on = { onDismiss: vi.fn(), onRetry: vi.fn(), onUndo: vi.fn() }
  const { user } = renderUi(<Messages messages={messages} {...on} />, { language })
  return { user, ...on }
}

describe('messages', () => {
  it('are told in the order in which they came', () => {
    renderMessages([NOT_LOADED, COPIED])
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('The borders could not be loaded: the connection failed.')
    expect(second).toHaveTextContent('Link copied')
  })

  it('are told in Ukrainian on the Ukrainian page', () => {
    renderMessages([COPIED], 'uk')
    expect(screen.getByText('Посилання скопійовано')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Закрити повідомлення' })).toBeVisible()
  })

  it('take no room when there is nothing to tell', () => {
    renderMessages([])
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it('go one by one when they are dismissed', async () => {
    const { user, onDismiss } = renderMessages([NOT_LOADED, COPIED])
    const [, copied] = screen.getAllByRole('listitem')
    if (copied === undefined) throw new Error('only one message is shown')
    await user.click(within(copied).getByRole('button', { name: 'Dismiss' }))
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith(COPIED)
  })

  it('offer to undo only what can be undone', async () => {
    const { user, onUndo } = renderMessages([COPIED, { kind: 'ownRemoved' }])
    expect(screen.getByText('Your data was removed.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(onUndo).toHaveBeenCalledOnce()
  })

  it('offer another try only for what could not be loaded', async () => {
    const { user, onRetry, onDismiss } = renderMessages([NOT_LOADED, COPIED])
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
    expect(onDismiss).not.toHaveBeenCalled()
  })
})

describe('what a screen reader is told of a change', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  function pass(ms: number): void {
    act(() => {
      vi.advanceTimersByTime(ms)
    })
  }

  const summarised = (summary: string, messages: readonly string[] = []) => (
    <Announcer summary={summary} messages={messages} />
  )

  it('is polite, and said after half a second of quiet', () => {
    renderUi(summarised('8 events'))
    const status = screen.getByRole('status')
    expect(status).toHaveAttribute('aria-live', 'polite')
    pass(499)
    expect(status).toBeEmptyDOMElement()
    pass(1)
    expect(status).toHaveTextContent('8 events')
  })

  it('is said once for a burst of changes, with what came out of it', () => {
    const { rerender } = renderUi(summarised('8 events'))
    const status = screen.getByRole('status')
    const changes = new MutationObserver(() => undefined)
    changes.observe(status, { childList: true, characterData: true, subtree: true })
    for (const summary of ['7 events', '5 events', '3 events']) {
      rerender(summarised(summary))
      pass(400)
      expect(status).toBeEmptyDOMElement()
    }
    pass(100)
    expect(status).toHaveTextContent('3 events')
    expect(changes.takeRecords()).toHaveLength(1)
    changes.disconnect()
  })

  it('is said for each change that has its own quiet', () => {
    const { rerender } = renderUi(summarised('8 events'))
    pass(500)
    rerender(summarised('7 events'))
    expect(screen.getByRole('status')).toHaveTextContent('8 events')
    pass(500)
    expect(screen.getByRole('status')).toHaveTextContent('7 events')
  })

  it('begins with a new message, and does not say it again with the next change', () => {
    const { rerender } = renderUi(summarised('8 events', ['Link copied']))
    pass(500)
    expect(screen.getByRole('status')).toHaveTextContent('Link copied 8 events')
    rerender(summarised('7 events', ['Link copied']))
    pass(500)
    expect(screen.getByRole('status').textContent).toBe('7 events')
  })

  it('holds every new message, not only the last', () => {
    const { rerender } = renderUi(summarised('8 events', ['One part is not known.']))
    pass(500)
    rerender(
      summarised('8 events', ['One part is not known.', 'A filter is left out.', 'Nothing is selected.']),
    )
    pass(500)
    expect(screen.getByRole('status').textContent).toBe('A filter is left out. Nothing is selected. 8 events')
  })

  it('does not say an older message again when a newer one is closed', () => {
    const { rerender } = renderUi(summarised('8 events', ['older', 'newer']))
    pass(500)
    rerender(summarised('8 events', ['older']))
    pass(500)
    expect(screen.getByRole('status').textContent).toBe('8 events')
  })

  it('is not said any more when the page is gone', () => {
    const { unmount } = renderUi(summarised('8 events'))
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
