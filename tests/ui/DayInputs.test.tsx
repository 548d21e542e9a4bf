import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DayInputs } from '../../src/ui/DayInputs'
import { renderUi } from './renderUi'

type Days = readonly [from: string | null, to: string | null]

/** Keeps what was chosen, as the page does. */
function HeldDays({ first, onChoose }: { readonly first: Days; readonly onChoose: (...days: Days) => void }) {
  const [[from, to], setDays] = useState(first)
  return (
    <DayInputs
      from={from}
      to={to}
      onChoose={(...days) => {
        setDays(days)
        onChoose(...days)
      }}
    />
  )
}

function renderDays(first: Days = [null, null], language: 'en' | 'uk' = 'en') {
  const onChoose = vi.fn()
  const { user } = renderUi(<HeldDays first={first} onChoose={onChoose} />, { language })
  return { user, onChoose }
}

function field(name: string): HTMLElement {
  return screen.getByRole('textbox', { name })
}

describe('the days of the filter', () => {
  it('are two text boxes, "From" and "To", with the days that a link brought', () => {
    renderDays(['2024-11-04', '2024-11-05'])
    expect(field('From')).toHaveValue('2024-11-04')
    expect(field('To')).toHaveValue('2024-11-05')
  })

  it('are chosen by Enter', async () => {
    const { user, onChoose } = renderDays()
    await user.type(field('From'), '2024-11-05')
    expect(onChoose).not.toHaveBeenCalled()
    await user.keyboard('{Enter}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('2024-11-05', null)
  })

  it('are chosen by leaving the box, and not again by leaving it unchanged', async () => {
    const { user, onChoose } = renderDays()
    await user.type(field('To'), '2024-11-05')
    await user.tab()
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(null, '2024-11-05')
    await user.click(field('To'))
    await user.tab()
    expect(onChoose).toHaveBeenCalledOnce()
  })

  it('may be written as people write them here, and are then shown in the one way', async () => {
    const { user, onChoose } = renderDays()
    await user.type(field('From'), ' 5.11.2024')
    await user.tab()
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('2024-11-05', null)
    expect(field('From')).toHaveValue('2024-11-05')
  })

  it.each(['yesterday', '2024-02-30', '11/31/2024', '31.4.2024'])(
    'are not guessed from "%s"',
    async (typed) => {
      const { user, onChoose } = renderDays()
      await user.type(field('From'), typed)
      await user.tab()
      expect(screen.getByRole('alert')).toHaveTextContent('Write a day as 2024-11-05 or 5.11.2024.')
      expect(onChoose).not.toHaveBeenCalled()
      expect(field('From')).toHaveValue(typed)
    },
  )

  it.each([
    ['5 November 2024', '2024-11-05'],
    ['5 листопада 2024', '2024-11-05'],
    ['11/05/2024', '2024-05-11'],
  ])('may be written as "%s", the day before the month', async (typed, day) => {
    const { user, onChoose } = renderDays()
    await user.type(field('From'), `${typed}{Enter}`)
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(day, null)
    expect(field('From')).toHaveValue(day)
    expect(field('From')).toHaveAccessibleDescription(/day before month/)
  })

  it('are echoed as they were understood, also where nothing changes', async () => {
    const { user, onChoose } = renderDays(['2024-05-11', null])
    await user.clear(field('From'))
    await user.type(field('From'), '11/5/2024{Enter}')
    expect(onChoose).not.toHaveBeenCalled()
    expect(field('From')).toHaveValue('2024-05-11')
  })

  it.each([
    ['en', 'From', 'YYYY-MM-DD'],
    ['uk', 'Від', 'РРРР-ММ-ДД'],
  ] as const)(
    'show how a day is written while the box is empty, which no day could be taken for (%s)',
    (language, name, format) => {
      renderDays([null, null], language)
      expect(field(name)).toHaveAttribute('placeholder', format)
    },
  )

  it('need the year in full', async () => {
    const { user, onChoose } = renderDays()
    await user.type(field('From'), '5.11.24{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Write the year with four digits, as in 2024-11-05.')
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('may not be the wrong way round', async () => {
    const { user, onChoose } = renderDays(['2024-11-05', null])
    await user.type(field('To'), '2024-11-04{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('The first day is after the last one.')
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('may be one and the same day', async () => {
    const { user, onChoose } = renderDays(['2024-11-05', null])
    await user.type(field('To'), '2024-11-05{Enter}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('2024-11-05', '2024-11-05')
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
  })

  it('stop complaining once they are put right', async () => {
    const { user } = renderDays()
    await user.type(field('From'), 'x{Enter}')
    expect(screen.getByRole('alert')).not.toBeEmptyDOMElement()
    await user.clear(field('From'))
    await user.type(field('From'), '2024-11-05{Enter}')
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
  })

  it('are given up by emptying a box', async () => {
    const { user, onChoose } = renderDays(['2024-11-04', '2024-11-05'])
    await user.clear(field('From'))
    await user.tab()
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(null, '2024-11-05')
    expect(field('From')).toHaveValue('')
  })

  it('leave the focus where Tab put it', async () => {
    const { user } = renderDays()
    await user.type(field('From'), '2024-11-04')
    await user.tab()
    expect(field('To')).toHaveFocus()
  })

  it('leave the focus in the box after Enter', async () => {
    const { user } = renderDays()
    await user.type(field('From'), '2024-11-04{Enter}')
    expect(field('From')).toHaveFocus()
  })

  it('mark the box that cannot be read, and only that', async () => {
    const { user } = renderDays()
    await user.type(field('From'), 'x{Enter}')
    expect(field('From')).toBeInvalid()
    expect(field('From')).toHaveAccessibleErrorMessage(/^Write a day/)
    expect(field('To')).toBeValid()
  })

  it('mark both boxes when they are the wrong way round, and none when they are put right', async () => {
    const { user } = renderDays(['2024-11-05', null])
    await user.type(field('To'), '2024-11-04{Enter}')
    expect(field('From')).toBeInvalid()
    expect(field('To')).toBeInvalid()
    await user.type(field('To'), '{Backspace}6{Enter}')
    expect(field('From')).toBeValid()
    expect(field('To')).toBeValid()
  })

  it('explain themselves in Ukrainian', async () => {
    const { user } = renderDays([null, null], 'uk')
    await user.type(field('Від'), 'учора{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Напишіть день так: 2024-11-05 або 5.11.2024.')
    expect(field('До')).toHaveAttribute('aria-description', expect.stringContaining('5 листопада 2024'))
  })
})
