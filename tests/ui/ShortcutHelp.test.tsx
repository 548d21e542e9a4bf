import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ShortcutHelp } from '../../src/ui/ShortcutHelp'
import { deedOf, SHORTCUTS } from '../../src/ui/shortcuts'
import { defineModalDialogs } from './dialogs'
import { renderUi } from './renderUi'

defineModalDialogs()

function renderHelp(areOn: boolean, language: 'en' | 'uk' = 'en') {
  const [onSwitch, onClose] = [vi.fn(), vi.fn()]
  const { user } = renderUi(<ShortcutHelp areOn={areOn} onSwitch={onSwitch} onClose={onClose} />, {
    language,
  })
  return { user, onSwitch, onClose }
}

describe('the help on keys', () => {
  it.each(['en', 'uk'] as const)('lists every single key with what it does (%s)', (language) => {
    renderHelp(true, language)
    const dialog = within(screen.getByRole('dialog'))
    for (const { key } of SHORTCUTS) expect(dialog.getByText(key)).toBeVisible()
    expect(dialog.getAllByRole('definition').every((deed) => deed.textContent !== '')).toBe(true)
  })

  it('turns single keys off and on', async () => {
    const { user, onSwitch } = renderHelp(true)
    const toggle = screen.getByRole('switch', { name: 'Single keys are on' })
    expect(toggle).toBeChecked()
    await user.click(toggle)
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(false)
  })

  it('closes by its button and by Escape', async () => {
    const { user, onClose } = renderHelp(false)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('a single key', () => {
  it.each([
    ['/', 'Slash', 'search'],
    ['l', 'KeyL', 'list'],
    ['L', 'KeyL', 'list'],
    ['д', 'KeyL', 'list'],
    ['а', 'KeyF', 'filters'],
    ['х', 'BracketLeft', 'previousEvent'],
    ['ї', 'BracketRight', 'nextEvent'],
    ['0', 'Numpad0', 'fit'],
    ['?', 'Digit7', 'help'],
  ])('%s (%s) does "%s"', (key, code, deed) => {
    expect(deedOf({ key, code })).toBe(deed)
  })

  it.each([
    ['k', 'KeyL'],
    ['й', 'KeyQ'],
    ['Enter', 'Enter'],
    ['', ''],
  ])('%s (%s) does nothing', (key, code) => {
    expect(deedOf({ key, code })).toBeNull()
  })
})
