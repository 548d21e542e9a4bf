import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ShareDialog } from '../../src/ui/ShareDialog'
import { defineModalDialogs } from './dialogs'
import { anAtlas, renderUi } from './renderUi'

const LINK = 'https://example.org/#v=1&region=UA-63'

interface Case {
  readonly isLong?: boolean
  readonly link?: string
  readonly status?: string
  readonly canShare?: boolean
  readonly language?: 'en' | 'uk'
}

function renderShare({
  isLong = false,
  link = LINK,
  status = '',
  canShare = false,
  language = 'en',
}: Case = {}) {
  const [onCopy, onClose, onSystemShare] = [vi.fn(), vi.fn(), vi.fn()]
  const { user } = renderUi(
    <ShareDialog
      link={{ href: link, isLong }}
      status={status}
      onSystemShare={canShare ? onSystemShare : null}
      onCopy={onCopy}
      onClose={onClose}
    />,
    { language },
  )
  return { user, onCopy, onClose, onSystemShare }
}

function linkField(): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' })
}

function selectedText(): string {
  const { value, selectionStart, selectionEnd } = linkField()
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0)
}

defineModalDialogs()

describe('the Share dialog', () => {
  it('is a dialog "Share this view" that holds the link, selected and not to be changed', async () => {
    const { user } = renderShare()
    expect(screen.getByRole('dialog', { name: 'Share this view' })).toBeVisible()
    expect(linkField()).toHaveValue(LINK)
    expect(selectedText()).toBe(LINK)
    await user.type(linkField(), 'x')
    expect(linkField()).toHaveValue(LINK)
  })

  it('selects the link again when the reader comes back to it', async () => {
    const { user } = renderShare()
    linkField().setSelectionRange(0, 0)
    screen.getByRole('button', { name: 'Copy link' }).focus()
    await user.tab({ shift: true })
    expect(selectedText()).toBe(LINK)
  })

  it('copies with the field at hand, should the browser refuse', async () => {
    const { user, onCopy, onClose } = renderShare()
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(linkField())
    expect(onClose).not.toHaveBeenCalled()
  })

  it('says inside what became of the copying', () => {
    renderShare({ status: 'Link copied' })
    expect(screen.getByRole('status')).toHaveTextContent('Link copied')
  })

  it('has its status line before there is anything to say, or it would not be read out', () => {
    renderShare()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('says when a link is so long that programs may cut it, and still gives it', () => {
    const link = `${LINK}&q=${'x'.repeat(2000)}`
    renderShare({ isLong: true, link })
    expect(screen.getByText(/^This link has 2,040 characters; some programs cut links/)).toBeVisible()
    expect(linkField()).toHaveValue(link)
  })

  it('says nothing of the length of a usual link', () => {
    renderShare()
    expect(screen.queryByText(/characters/)).not.toBeInTheDocument()
  })

  it("offers the device's own way to share only where there is one", async () => {
    const { user, onSystemShare } = renderShare({ canShare: true })
    await user.click(screen.getByRole('button', { name: 'Share with an app' }))
    expect(onSystemShare).toHaveBeenCalledOnce()
  })

  it('offers no way to share that the device does not have', () => {
    renderShare()
    expect(screen.queryByRole('button', { name: 'Share with an app' })).not.toBeInTheDocument()
  })

  it('closes with its button', async () => {
    const { user, onClose } = renderShare()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledOnce()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('closes with Escape', async () => {
    const { user, onClose } = renderShare()
    await user.click(linkField())
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('closes by a press beside it, not by one inside', () => {
    const { onClose } = renderShare()
    fireEvent.pointerDown(screen.getByRole('heading', { name: 'Share this view' }))
    expect(onClose).not.toHaveBeenCalled()
    fireEvent.pointerDown(screen.getByRole('dialog'))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('says that the link does not hold a file of the reader’s own', () => {
    const nothing = vi.fn()
    renderUi(
      <ShareDialog
        link={{ href: LINK, isLong: false }}
        status=""
        onSystemShare={null}
        onCopy={nothing}
        onClose={nothing}
      />,
      { atlas: { ...anAtlas([]), own: { fileName: 'mine.csv' } } },
    )
    expect(screen.getByText(/^This link does not contain your file/)).toBeVisible()
    expect(screen.queryByText(/sees what you see now/)).not.toBeInTheDocument()
  })

  it('is in Ukrainian on the Ukrainian page', () => {
    renderShare({ language: 'uk', isLong: true })
    expect(screen.getByRole('dialog', { name: 'Поділитися цим виглядом' })).toBeVisible()
    expect(screen.getByText(/^Посилання має 37 знаків;/)).toBeVisible()
  })
})
