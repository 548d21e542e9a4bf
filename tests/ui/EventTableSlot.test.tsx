import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { NO_FILTER } from '../../src/domain/view'
import type { Atlas } from '../../src/ui/atlas'
import { EventTable } from '../../src/ui/EventTable'
import { anEvent } from '../support/builders'
import { type LateAsk, lateAsk } from '../support/lateAsk'
import { anAtlas, renderUi } from './renderUi'

const ATLAS = anAtlas(
  Array.from({ length: 300 }, (_, at) => anEvent({ id: `e${at}`, title: { en: `Event ${at}` } })),
)

interface Case {
  readonly events?: number
  readonly selected?: string | null
}

function renderTable(atlas: Atlas, { events = 300, selected = null }: Case = {}) {
  const scroller = document.createElement('div')
  // jsdom has no layout: without a height nothing would be in view
  vi.spyOn(scroller, 'clientHeight', 'get').mockReturnValue(400)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100)
  onTestFinished(() => void vi.restoreAllMocks())
  return renderUi(
    <EventTable
      filter={NO_FILTER}
      events={events}
      selected={selected}
      hovered={null}
      scroller={{ current: scroller }}
      on={{ onHover: vi.fn(), onSelect: vi.fn() }}
    />,
    { atlas },
  )
}

function renderLate(given: Case = {}): LateAsk & ReturnType<typeof renderTable> {
  const late = lateAsk(ATLAS.ask)
  return { ...late, ...renderTable({ ...ATLAS, ask: late.ask }, given) }
}

const rowsHere = () => screen.queryAllByRole('rowheader').map(({ textContent }) => textContent)
const rowIndices = () => {
  const [, ...rows] = screen.getAllByRole('row')
  return rows.flatMap((row) => row.getAttribute('aria-rowindex') ?? [])
}

describe('a row that is not here yet', () => {
  it('says so in its place, and then is the event', async () => {
    const { answer } = renderLate()
    expect(rowsHere()).toEqual([])
    const [, first] = screen.getAllByRole('row')
    expect(first).toHaveAttribute('aria-rowindex', '2')
    expect(first).toHaveAttribute('aria-busy', 'true')
    expect(first).toHaveTextContent('Loading the data…')
    await act(answer)
    expect(rowsHere()[0]).toBe('Event 0')
    expect(screen.queryByText('Loading the data…')).not.toBeInTheDocument()
  })

  it('takes the focus as soon as it is here, where End went to it', async () => {
    const { user, answer } = renderLate()
    await act(answer)
    screen.getByRole('button', { name: 'Event 1' }).focus()
    await user.keyboard('{End}')
    expect(rowIndices().at(-1)).toBe('301')
    expect(screen.queryByRole('button', { name: 'Event 299' })).not.toBeInTheDocument()
    await act(answer)
    expect(screen.getByRole('button', { name: 'Event 299' })).toHaveFocus()
  })

  it('is added for the selected event once its place is known', async () => {
    const { answer } = renderLate({ selected: 'e200' })
    expect(rowIndices()).not.toContain('202')
    await act(answer)
    await act(answer)
    const row = screen.getByRole('row', { name: /^Event 200/ })
    expect(row).toHaveAttribute('aria-rowindex', '202')
    expect(within(row).getByRole('button')).toHaveAttribute('aria-current', 'true')
  })
})

describe('a table of more rows than an element can be high', () => {
  it('is turned by its buttons, and says which rows these are', async () => {
    const { user } = renderTable(ATLAS, { events: 45_000 })
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '45001')
    expect(rowIndices()[0]).toBe('2')
    await user.click(screen.getByRole('button', { name: 'Next rows' }))
    expect(screen.getByText('Rows 20,001 to 40,000 of 45,000')).toBeVisible()
    expect(rowIndices()[0]).toBe('20002')
    await user.click(screen.getByRole('button', { name: 'Previous rows' }))
    expect(rowsHere()[0]).toBe('Event 0')
  })

  it('turns to the last row with End', async () => {
    const { user } = renderTable(ATLAS, { events: 45_000 })
    screen.getByRole('button', { name: 'Event 1' }).focus()
    await user.keyboard('{End}')
    await waitFor(() => expect(rowIndices().at(-1)).toBe('45001'))
    expect(screen.getByText('Rows 40,001 to 45,000 of 45,000')).toBeVisible()
  })

  it('never offers all its rows at once', () => {
    renderTable(ATLAS, { events: 2001 })
    expect(screen.queryByRole('button', { name: 'Show all rows' })).not.toBeInTheDocument()
    expect(screen.getByText(/^Only the rows in view/)).toBeVisible()
  })
})
