import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ChoiceGroup } from '../../src/ui/ChoiceGroup'
import { LanguageSwitch } from '../../src/ui/LanguageSwitch'
import { MapControls } from '../../src/ui/MapControls'
import { MapCredits } from '../../src/ui/MapCredits'
import { SheetStops } from '../../src/ui/SheetStops'
import { renderUi } from './renderUi'

const OPTIONS = [
  { value: 'map', label: 'Map' },
  { value: 'table', label: 'Table' },
  { value: 'both', label: 'Обидва', lang: 'uk' },
] as const
type Option = (typeof OPTIONS)[number]['value']

function HeldChoice({ onChoose }: { readonly onChoose: (value: Option) => void }) {
  const [chosen, setChosen] = useState<Option>('map')
  return (
    <ChoiceGroup
      id="view"
      label="View"
      options={OPTIONS}
      chosen={chosen}
      onChoose={(value) => {
        setChosen(value)
        onChoose(value)
      }}
    />
  )
}

describe('a choice of one', () => {
  it('is a group of radio buttons named by what they choose', () => {
    renderUi(<HeldChoice onChoose={vi.fn()} />)
    const group = screen.getByRole('radiogroup', { name: 'View' })
    expect(within(group).getAllByRole('radio')).toHaveLength(3)
    expect(screen.getByRole('radio', { name: 'Map' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'Table' })).not.toBeChecked()
  })

  it('changes by a click on the words', async () => {
    const onChoose = vi.fn()
    const { user } = renderUi(<HeldChoice onChoose={onChoose} />)
    await user.click(screen.getByText('Table'))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('table')
    expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('Table')
  })

  it('is one tab stop, and the arrows change it', async () => {
    const onChoose = vi.fn()
    const { user } = renderUi(<HeldChoice onChoose={onChoose} />)
    await user.tab()
    expect(screen.getByRole('radio', { name: 'Map' })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('table')
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  it('says which language a choice is named in', () => {
    renderUi(<HeldChoice onChoose={vi.fn()} />)
    expect(screen.getByText('Обидва')).toHaveAttribute('lang', 'uk')
  })
})

describe('the language of the page', () => {
  it.each([
    ['en', 'Language', 'English', 'Українська'],
    ['uk', 'Мова', 'Українська', 'English'],
  ] as const)('is offered by its own name on a page in "%s"', (language, group, current, other) => {
    renderUi(<LanguageSwitch onChoose={vi.fn()} />, { language })
    const buttons = within(screen.getByRole('group', { name: group }))
    expect(buttons.getByRole('button', { name: current, pressed: true })).toHaveAttribute('lang', language)
    expect(buttons.getByRole('button', { name: other, pressed: false })).not.toHaveAttribute('lang', language)
  })

  it('changes with one press', async () => {
    const onChoose = vi.fn()
    const { user } = renderUi(<LanguageSwitch onChoose={onChoose} />)
    await user.click(screen.getByRole('button', { name: 'Українська' }))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('uk')
  })
})

describe('the height of the sheet on a phone', () => {
  it('is chosen by buttons, so that nothing needs a drag', async () => {
    const onChoose = vi.fn()
    const { user } = renderUi(<SheetStops stop="half" onChoose={onChoose} />)
    const group = within(screen.getByRole('radiogroup', { name: 'Height of the panel' }))
    expect(group.getByRole('radio', { name: 'Half' })).toBeChecked()
    await user.click(group.getByRole('radio', { name: 'High' }))
    await user.click(group.getByRole('radio', { name: 'Low' }))
    expect(onChoose.mock.calls).toEqual([['full'], ['small']])
  })
})

describe('the buttons of the map', () => {
  function renderControls() {
    const [onZoom, onFit] = [vi.fn(), vi.fn()]
    const onPan = vi.fn<(dxPx: number, dyPx: number) => void>()
    const { user } = renderUi(<MapControls onZoom={onZoom} onPan={onPan} onFit={onFit} />)
    return { press: (name: string) => user.click(screen.getByRole('button', { name })), onZoom, onPan, onFit }
  }

  it('zoom by one step and fit to the events', async () => {
    const { press, onZoom, onFit } = renderControls()
    await press('Zoom in')
    await press('Zoom out')
    await press('Fit to the events')
    expect(onZoom.mock.calls).toEqual([[1], [-1]])
    expect(onFit).toHaveBeenCalledOnce()
  })

  it.each([
    ['Move left', -1, 0],
    ['Move right', 1, 0],
    ['Move up', 0, -1],
    ['Move down', 0, 1],
  ])('do what a drag does: %s', async (name, x, y) => {
    const { press, onPan } = renderControls()
    await press(name)
    const [dx, dy] = onPan.mock.lastCall ?? [0, 0]
    expect([Math.sign(dx), Math.sign(dy)]).toEqual([x, y])
    expect(Math.abs(dx) + Math.abs(dy)).toBeGreaterThan(50)
  })

  it('have a name that is seen on hover too', () => {
    renderControls()
    const buttons = screen.getAllByRole('button')
    expect(buttons).toHaveLength(7)
    for (const button of buttons) expect(button).toHaveAccessibleName(button.title)
  })
})

describe('the credits of the map', () => {
  it('are plain text', () => {
    renderUi(<MapCredits credits={['Natural Earth', '<b>OSM</b>']} />)
    expect(screen.getByText('Natural Earth · <b>OSM</b>')).toBeVisible()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})
