import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Filter } from '../../src/domain/view'
import { DayTools } from '../../src/ui/DayTools'
import { aFilter, anEvent, aWhen, UNDATED } from '../support/builders'
import { overviewOf } from '../support/inThread'
import { anAtlas, renderUi } from './renderUi'

/** The browser's part that jsdom lacks: a picture of 140 px, ten to each of its 14 days from 29 October on. */
beforeEach(() => {
  Element.prototype.setPointerCapture = () => undefined
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 140, 44))
})

const EVENTS = [
  anEvent({ id: 'night', when: { start: '2024-11-04', end: '2024-11-05', precision: 'overnight' } }),
  anEvent({ id: 'day', when: aWhen('2024-11-05'), type: 'shelling' }),
  anEvent({ id: 'reported', when: { start: '2024-11-05', end: '2024-11-05', precision: 'reported' } }),
]

function renderTools(filter: Filter = aFilter(), events = EVENTS, language: 'en' | 'uk' = 'en') {
  const [onBrush, onChoose] = [vi.fn(), vi.fn()]
  const atlas = anAtlas(events)
  const { histogram } = overviewOf(atlas, filter)
  const ui = <DayTools filter={filter} histogram={histogram} onBrush={onBrush} onChoose={onChoose} />
  return { ...renderUi(ui, { language, atlas }), onBrush, onChoose }
}

const picture = (): HTMLElement => screen.getByRole('img')
/** Where a day of the axis lies, as a pointer sees it. */
const over = (day: number) => ({ clientX: day * 10 + 5, pointerId: 1, isPrimary: true, button: 0 })
const [NOV_4, NOV_5] = [6, 7]

/** As a reader gets at the numbers: by opening the table. */
async function tableRows(
  user: ReturnType<typeof renderTools>['user'],
): Promise<readonly (readonly (string | null)[])[]> {
  await user.click(screen.getByText('Days as a table'))
  const [, ...rows] = await screen.findAllByRole('row')
  return rows.map((row) => [
    within(row).getByRole('rowheader').textContent,
    ...within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ])
}

describe('the histogram', () => {
  it('is a picture with words, and a table with its numbers', async () => {
    const { user } = renderTools()
    expect(picture()).toHaveAccessibleName(
      'Events by day, 4–5 November 2024. Fullest: 5 November 2024, 3 events.',
    )
    expect(await tableRows(user)).toEqual([
      ['4 November 2024', '1', '0'],
      ['5 November 2024', '3', '1'],
    ])
    expect(screen.getByText('An event over several days counts on each of them.')).toBeInTheDocument()
  })

  it('counts events under the other filters only, and says which are on the chosen days', async () => {
    const { user } = renderTools(aFilter({ types: ['attack'], from: '2024-11-04', to: '2024-11-04' }))
    expect(await tableRows(user)).toEqual([
      ['4 November 2024', '1', '0', '1'],
      ['5 November 2024', '2', '1', '0'],
    ])
  })

  it('says which looks there are, in which zone the days are, and that undated events stay', () => {
    renderTools(aFilter({ from: '2024-11-05' }), [...EVENTS, anEvent({ id: 'u', when: UNDATED })])
    expect(screen.getByText('reported then: it happened on that day or before')).toBeVisible()
    expect(screen.getByText('outside what the data cover')).toBeVisible()
    expect(screen.getByText('days in Kyiv time')).toBeVisible()
    expect(screen.getByText('1 event without a date, always shown')).toBeVisible()
  })

  it('keeps silent about what does not occur', () => {
    renderTools(aFilter(), [anEvent()])
    expect(screen.queryByText(/^reported then/)).not.toBeInTheDocument()
    expect(screen.queryByText(/without a date/)).not.toBeInTheDocument()
    expect(screen.queryByText(/several days/)).not.toBeInTheDocument()
  })

  it('is not there where no event is dated', () => {
    renderTools(aFilter(), [anEvent({ when: UNDATED })])
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('names days in the language of the page', () => {
    renderTools(aFilter(), EVENTS, 'uk')
    expect(picture()).toHaveAccessibleName(
      /4–5 листопада 2024\u00A0р\. Найбільше: 5 листопада 2024\u00A0р\., 3 події\./,
    )
    expect(screen.getByText('4 лист.')).toBeVisible()
  })

  it('adds no tab stop to those of the table, the steps and the presets', async () => {
    const { user } = renderTools()
    const stops: (string | undefined)[] = []
    for (let i = 0; i < 4; i += 1) {
      await user.tab()
      stops.push(document.activeElement?.id)
    }
    expect(stops).toEqual(['day-table', 'days-previous', 'days-next', 'days-all'])
  })
})

describe('a drag over the days', () => {
  it('shows the days under it all the time, and chooses them once, on release', () => {
    const { onBrush, onChoose } = renderTools()
    fireEvent.pointerDown(picture(), over(NOV_5))
    expect(onBrush).not.toHaveBeenCalled()
    fireEvent.pointerMove(picture(), over(NOV_4))
    expect(onBrush).toHaveBeenLastCalledWith(['2024-11-04', '2024-11-05'])
    fireEvent.pointerMove(picture(), over(NOV_4 - 1))
    expect(onBrush).toHaveBeenLastCalledWith(['2024-11-03', '2024-11-05'])
    fireEvent.pointerUp(picture(), over(NOV_4))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(['2024-11-04', '2024-11-05'])
    expect(onBrush).toHaveBeenLastCalledWith(null)
  })

  it('of no length is a click: it chooses the one day', () => {
    const { onChoose } = renderTools()
    fireEvent.pointerDown(picture(), over(NOV_5))
    fireEvent.pointerUp(picture(), over(NOV_5))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(['2024-11-05', '2024-11-05'])
  })

  it('stays on the axis', () => {
    const { onChoose } = renderTools()
    fireEvent.pointerDown(picture(), over(NOV_5))
    fireEvent.pointerUp(picture(), over(99))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(['2024-11-05', '2024-11-11'])
  })

  it.each<[string, () => void]>([
    ['Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
    ['scrolling with the finger', () => fireEvent.pointerCancel(picture(), over(NOV_4))],
  ])('is given up by %s, which closes nothing else', (_, giveUp) => {
    const closed = vi.fn()
    document.addEventListener('keydown', closed)
    const { onBrush, onChoose } = renderTools()
    fireEvent.pointerDown(picture(), over(NOV_5))
    fireEvent.pointerMove(picture(), over(NOV_4))
    giveUp()
    expect(onBrush).toHaveBeenLastCalledWith(null)
    fireEvent.pointerUp(picture(), over(NOV_4))
    expect(onChoose).not.toHaveBeenCalled()
    expect(closed).not.toHaveBeenCalled()
    document.removeEventListener('keydown', closed)
  })

  it('is over when the picture goes away', () => {
    const { onBrush, unmount } = renderTools()
    fireEvent.pointerDown(picture(), over(NOV_5))
    fireEvent.pointerMove(picture(), over(NOV_4))
    unmount()
    expect(onBrush).toHaveBeenLastCalledWith(null)
  })

  it('begins with the first button only', () => {
    const { onChoose } = renderTools()
    fireEvent.pointerDown(picture(), { ...over(NOV_5), button: 2 })
    fireEvent.pointerUp(picture(), { ...over(NOV_5), button: 2 })
    expect(onChoose).not.toHaveBeenCalled()
  })
})

describe('presets and steps', () => {
  const LONG = [anEvent({ id: 'first', when: aWhen('2024-01-10') }), ...EVENTS]
  const button = (name: string): HTMLElement => screen.getByRole('button', { name })

  it('choose days counted back from the end of the data, and all of them', async () => {
    const { user, onChoose } = renderTools(aFilter(), LONG)
    expect(button('All days')).toHaveAttribute('aria-pressed', 'true')
    await user.click(button('Last 7 days'))
    expect(onChoose).toHaveBeenLastCalledWith(['2024-10-30', '2024-11-05'])
    await user.click(button('November 2024'))
    expect(onChoose).toHaveBeenLastCalledWith(['2024-11-01', '2024-11-30'])
    await user.click(button('All days'))
    expect(onChoose).toHaveBeenLastCalledWith(null)
  })

  it('say which of them is chosen', () => {
    renderTools(aFilter({ from: '2024-10-07', to: '2024-11-05' }), LONG)
    const pressed = screen.getAllByRole('button', { pressed: true })
    expect(pressed.map((one) => one.textContent)).toEqual(['Last 30 days'])
  })

  it('offer no step from all days, and say what to do first', async () => {
    const { user, onChoose } = renderTools(aFilter())
    const [previous, next] = [button('Previous: choose days first'), button('Next: choose days first')]
    expect(previous).toHaveAttribute('aria-disabled', 'true')
    expect(next).toHaveAttribute('aria-disabled', 'true')
    await user.click(previous)
    await user.click(next)
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('offer a step back by its days; at the end the button stays, says so and does nothing', async () => {
    const { user, onChoose } = renderTools(aFilter({ from: '2024-11-05', to: '2024-11-05' }))
    const end = button('Next: no later days in the data')
    expect(end).toHaveAttribute('aria-disabled', 'true')
    await user.click(end)
    expect(onChoose).not.toHaveBeenCalled()
    expect(end).toHaveFocus()
    await user.click(button('Previous: 4 November 2024'))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(['2024-11-04', '2024-11-04'])
  })
})
