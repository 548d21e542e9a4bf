import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ExportChoices } from '../../src/ui/ExportChoices'
import { ExportCitation } from '../../src/ui/ExportCitation'
import { ExportDialog, type ExportOutcome } from '../../src/ui/ExportDialog'
import { ExportShapes } from '../../src/ui/ExportShapes'
import { defineModalDialogs } from './dialogs'
import { renderUi } from './renderUi'

const NOTHING: ExportOutcome = { text: '', action: null, byHand: null }
const LACKS = { label: 'What this format cannot hold', sentences: ['addresses of the sources (2 events)'] }

function renderExport({
  outcome = NOTHING,
  language = 'en',
}: {
  readonly outcome?: ExportOutcome
  readonly language?: 'en' | 'uk'
} = {}) {
  const [onSvg, onPrint, onClose] = [vi.fn(), vi.fn(), vi.fn()]
  const { user } = renderUi(
    <ExportDialog scope={['You take away 4 events.', 'No filters.']} outcome={outcome} onClose={onClose}>
      <ExportChoices
        title="The picture"
        notes={['2 events are left out.']}
        choices={[
          { id: 'svg', label: 'SVG', hint: 'A vector picture', lacks: LACKS, onChoose: onSvg },
          { id: 'print', label: 'Print', hint: 'On paper', onChoose: onPrint },
        ]}
      />
    </ExportDialog>,
    { language },
  )
  return { user, onSvg, onPrint, onClose }
}

defineModalDialogs()

describe('the Export dialog', () => {
  it('says what all of it holds, and offers each way by name, with what one gets', () => {
    renderExport()
    const dialog = screen.getByRole('dialog', { name: 'Export this view' })
    expect(within(dialog).getByText('You take away 4 events.')).toBeVisible()
    expect(within(dialog).getByText('No filters.')).toBeVisible()
    const group = within(dialog).getByRole('region', { name: 'The picture' })
    expect(group).toHaveTextContent('2 events are left out.')
    expect(within(group).getByRole('button', { name: 'SVG' })).toHaveAccessibleDescription('A vector picture')
    expect(within(group).getByRole('button', { name: 'Print' })).toHaveAccessibleDescription('On paper')
  })

  it('gives what was chosen and stays open', async () => {
    const { user, onSvg, onPrint, onClose } = renderExport()
    await user.click(screen.getByRole('button', { name: 'SVG' }))
    expect(onSvg).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(onPrint).toHaveBeenCalledOnce()
    expect(onClose).not.toHaveBeenCalled()
  })

  it('lists what a format cannot hold, for those who ask', async () => {
    const { user } = renderExport()
    expect(screen.getByText('addresses of the sources (2 events)')).not.toBeVisible()
    await user.click(screen.getByText('What this format cannot hold'))
    expect(screen.getByText('addresses of the sources (2 events)')).toBeVisible()
  })

  it('says inside what became of it, in a line that is there before, and what one can do', async () => {
    renderExport()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    const onChoose = vi.fn()
    const { user } = renderExport({
      outcome: { text: 'Saved as map.svg', action: { label: 'Copy instead', onChoose }, byHand: null },
    })
    expect(screen.getAllByRole('status')[1]).toHaveTextContent('Saved as map.svg')
    await user.click(screen.getByRole('button', { name: 'Copy instead' }))
    expect(onChoose).toHaveBeenCalledOnce()
  })

  it('hands over a text that the browser neither saves nor copies, selected', () => {
    renderExport({ outcome: { ...NOTHING, text: 'Copy it by hand.', byHand: 'a,b\r\n1,2' } })
    const field = screen.getByRole('textbox', { name: 'Text of the file' })
    expect(field).toHaveValue('a,b\n1,2')
    expect(field).toHaveFocus()
    expect(field).toHaveAttribute('readonly')
  })

  it('closes with its button', async () => {
    const { user, onClose } = renderExport()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('is in Ukrainian on the Ukrainian page', () => {
    renderExport({ language: 'uk' })
    expect(screen.getByRole('dialog', { name: 'Експортувати цей вигляд' })).toBeVisible()
  })
})

describe('the citation', () => {
  function renderCitation() {
    const [onFormat, onCopy, onSave] = [vi.fn(), vi.fn(), vi.fn()]
    const { user } = renderUi(
      <ExportCitation
        formats={[
          { value: 'plain', label: 'Plain text' },
          { value: 'ris', label: 'RIS' },
        ]}
        format="plain"
        text="Somebody. One day."
        onFormat={onFormat}
        onCopy={onCopy}
        onSave={onSave}
      />,
    )
    return { user, onFormat, onCopy, onSave }
  }

  it('is there to be read, and nobody types into it', async () => {
    const { user } = renderCitation()
    const field = screen.getByRole('textbox', { name: 'Citation' })
    await user.type(field, 'x')
    expect(field).toHaveValue('Somebody. One day.')
  })

  it('is copied, saved, and written in another form', async () => {
    const { user, onFormat, onCopy, onSave } = renderCitation()
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(screen.getByRole('radio', { name: 'Plain text' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'RIS' }))
    expect([onCopy, onSave].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    expect(onFormat).toHaveBeenCalledWith('ris')
  })
})

it('the shapes of regions are asked for with a box', async () => {
  const onSwitch = vi.fn()
  const { user } = renderUi(<ExportShapes isOn={false} onSwitch={onSwitch} />)
  await user.click(screen.getByRole('checkbox', { name: 'With the shapes of regions' }))
  expect(onSwitch).toHaveBeenCalledWith(true)
})
