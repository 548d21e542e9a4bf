import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ExportDialog } from '../../src/ui/ExportDialog'
import { defineModalDialogs } from './dialogs'
import { renderUi } from './renderUi'

function renderExport({
  status = '',
  language = 'en',
}: {
  readonly status?: string
  readonly language?: 'en' | 'uk'
} = {}) {
  const [onSvg, onPrint, onClose] = [vi.fn(), vi.fn(), vi.fn()]
  const { user } = renderUi(
    <ExportDialog
      choices={[
        { id: 'svg', label: 'SVG', hint: 'A vector picture', onChoose: onSvg },
        { id: 'print', label: 'Print', hint: 'On paper', onChoose: onPrint },
      ]}
      status={status}
      onClose={onClose}
    />,
    { language },
  )
  return { user, onSvg, onPrint, onClose }
}

defineModalDialogs()

describe('the Export dialog', () => {
  it('offers each way by name, with what one gets', () => {
    renderExport()
    expect(screen.getByRole('dialog', { name: 'Export this view' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'SVG' })).toHaveAccessibleDescription('A vector picture')
    expect(screen.getByRole('button', { name: 'Print' })).toHaveAccessibleDescription('On paper')
  })

  it('gives what was chosen and stays open', async () => {
    const { user, onSvg, onPrint, onClose } = renderExport()
    await user.click(screen.getByRole('button', { name: 'SVG' }))
    expect(onSvg).toHaveBeenCalledOnce()
    await user.keyboard('{Tab}{Enter}')
    expect(onPrint).toHaveBeenCalledOnce()
    expect(onClose).not.toHaveBeenCalled()
  })

  it('says inside what became of it, in a line that is there before', () => {
    renderExport()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    renderExport({ status: 'Saved as map.svg' })
    expect(screen.getAllByRole('status')[1]).toHaveTextContent('Saved as map.svg')
  })

  it('closes with its button and with Escape', async () => {
    const { user, onClose } = renderExport()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('is in Ukrainian on the Ukrainian page', () => {
    renderExport({ language: 'uk' })
    expect(screen.getByRole('dialog', { name: 'Експортувати цей вигляд' })).toBeVisible()
  })
})
