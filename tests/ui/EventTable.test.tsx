import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ConflictEvent } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import { NO_FILTER } from '../../src/domain/view'
import { EventTable } from '../../src/ui/EventTable'
import { aClaim, aFigure, anEvent, aPlace, aSource, aWhen, UNDATED } from '../support/builders'
import { anAtlas, renderUi } from './renderUi'

const EVENTS = [
  anEvent({ id: 'late', title: { en: 'Late strike' }, type: 'strike', when: aWhen('2024-11-06') }),
  anEvent({ id: 'undated', title: { en: 'Undated fight' }, type: 'groundCombat', when: UNDATED, claims: [] }),
  anEvent({
    id: 'early',
    title: { en: 'Early attack' },
    when: aWhen('2024-10-30'),
    places: [aPlace('RU-KRS', 'over'), aPlace('RU-BRY', 'over')],
    claims: [
      aClaim({ figures: [aFigure()] }),
      aClaim({ claimant: 'russia', stance: 'denies', figures: [aFigure({ low: 0, high: 0 })] }),
    ],
  }),
]
const LINKED = aSource({
  publisher: { en: 'Agency' },
  link: { kind: 'link', href: 'https://agency.example/a', host: 'agency.example' },
})

interface Case {
  readonly language?: Language
  readonly events?: readonly ConflictEvent[]
  readonly hovered?: string
  readonly selected?: string
  readonly scroller?: HTMLElement
}

function renderTable(given: Case = {}) {
  const { language = 'en', events = EVENTS, hovered = null, selected = 'late', scroller = null } = given
  const atlas = anAtlas(events, { sources: [LINKED] })
  const [onSelect, onHover] = [vi.fn(), vi.fn()]
  const { user } = renderUi(
    <EventTable
      filter={NO_FILTER}
      events={events.length}
      selected={selected}
      hovered={hovered}
      scroller={{ current: scroller }}
      on={{ onHover, onSelect }}
    />,
    { atlas, language },
  )
  return { user, onSelect, onHover }
}

function titles(): readonly (string | null)[] {
  return screen.getAllByRole('rowheader').map((cell) => cell.textContent)
}

function header(name: string): HTMLElement {
  return screen.getByRole('columnheader', { name })
}

async function sortBy(user: UserEvent, name: string): Promise<void> {
  await user.click(within(header(name)).getByRole('button', { name }))
}

function rowOf(title: string): HTMLElement {
  return screen.getByRole('row', { name: new RegExp(`^${title}`) })
}

describe('the table of events', () => {
  it('is named "Events" and has its columns in order, each with a button to sort', () => {
    renderTable()
    const table = screen.getByRole('table', { name: 'Events' })
    const headers = within(table).getAllByRole('columnheader')
    expect(headers.map((one) => one.textContent)).toEqual([
      'Event',
      'Place',
      'When',
      'Type',
      'According to',
      'Figures',
      'Support',
      'Source',
    ])
    for (const one of headers) expect(within(one).getByRole('button')).toBeVisible()
  })

  it('is in Ukrainian on the Ukrainian page, and marks what is not', () => {
    renderTable({ language: 'uk' })
    expect(screen.getByRole('table', { name: 'Події' })).toBeVisible()
    expect(header('Хто повідомляє')).toBeVisible()
    expect(screen.getByText('Early attack')).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Курська область')).toHaveAttribute('translate', 'no')
    expect(screen.getAllByText('Олег Синєгубов')[0]).toHaveAttribute('lang', 'uk')
  })

  it('holds every fact of an event in its row', () => {
    renderTable()
    const cells = within(rowOf('Early attack'))
      .getAllByRole('cell')
      .map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())
    expect(cells).toEqual([
      'Kursk Oblast, Bryansk Oblastin the air aboveover 2 regions, no split by region given',
      '30 October 2024',
      'Attack (means not said)',
      "Oleh Syniehubov, governorSays so · party: UkraineRussia's Defence Ministry, ministryDenies · party: Russia",
      "2 woundedaccording to Oleh Syniehubov0 woundeddenied by Russia's Defence Ministry",
      'Contested',
      'Agency, Report, published 5 November 2024. agency.example (en, opens a new tab)',
    ])
  })

  it('links its source like the details do', () => {
    renderTable()
    const [link] = screen.getAllByRole('link', { name: 'agency.example (en, opens a new tab)' })
    expect(link).toHaveAttribute('href', 'https://agency.example/a')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link).toHaveAttribute('target', '_blank')
  })

  it('says "not said in the report" instead of leaving a cell empty', () => {
    renderTable()
    const row = rowOf('Undated fight')
    expect(within(row).getAllByRole('cell', { name: 'not said in the report' })).toHaveLength(3)
    expect(within(row).getByRole('cell', { name: 'day not said in the report' })).toBeVisible()
  })

  it('opens an event from the button with its title', async () => {
    const { user, onSelect } = renderTable()
    await user.click(screen.getByRole('button', { name: 'Early attack' }))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('early')
  })

  it('says which event is open', () => {
    renderTable()
    expect(screen.getByRole('button', { name: 'Late strike' })).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('button', { name: 'Early attack' })).toHaveAttribute('aria-current', 'false')
  })

  it('shows on the map which region a row is about, by pointer and by keyboard', async () => {
    const { user, onHover } = renderTable()
    await user.hover(screen.getByRole('button', { name: 'Early attack' }))
    expect(onHover).toHaveBeenLastCalledWith('RU-KRS')
    await user.unhover(screen.getByRole('button', { name: 'Early attack' }))
    expect(onHover).toHaveBeenLastCalledWith(null)
    screen.getByRole('button', { name: 'Late strike' }).focus()
    expect(onHover).toHaveBeenLastCalledWith('UA-63')
    screen.getByRole('button', { name: 'Late strike' }).blur()
    expect(onHover).toHaveBeenLastCalledWith(null)
  })

  it('marks the rows of the region that is under the pointer elsewhere', () => {
    renderTable({ hovered: 'RU-BRY' })
    expect(rowOf('Early attack')).toHaveAttribute('data-hovered', 'true')
    expect(rowOf('Late strike')).toHaveAttribute('data-hovered', 'false')
  })

  it('goes to its first and last row by Home and End', async () => {
    const { user } = renderTable()
    screen.getByRole('button', { name: 'Undated fight' }).focus()
    await user.keyboard('{End}')
    expect(screen.getByRole('button', { name: 'Early attack' })).toHaveFocus()
    await user.keyboard('{Home}')
    expect(screen.getByRole('button', { name: 'Late strike' })).toHaveFocus()
  })
})

describe('sorting the table', () => {
  it('starts in the order of the data set, sorted by nothing', () => {
    renderTable()
    expect(titles()).toEqual(['Late strike', 'Undated fight', 'Early attack'])
    for (const one of screen.getAllByRole('columnheader')) expect(one).toHaveAttribute('aria-sort', 'none')
  })

  it('puts the oldest first, then the newest, undated ones last, and says so', async () => {
    const { user } = renderTable()
    await sortBy(user, 'When')
    expect(titles()).toEqual(['Early attack', 'Late strike', 'Undated fight'])
    expect(header('When')).toHaveAttribute('aria-sort', 'ascending')
    await sortBy(user, 'When')
    expect(titles()).toEqual(['Late strike', 'Early attack', 'Undated fight'])
    expect(header('When')).toHaveAttribute('aria-sort', 'descending')
  })

  it('returns to the order of the data set with the third press', async () => {
    const { user } = renderTable()
    await sortBy(user, 'Event')
    await sortBy(user, 'Event')
    await sortBy(user, 'Event')
    expect(titles()).toEqual(['Late strike', 'Undated fight', 'Early attack'])
    expect(header('Event')).toHaveAttribute('aria-sort', 'none')
  })

  it('goes by one column at a time, beginning upwards', async () => {
    const { user } = renderTable()
    await sortBy(user, 'When')
    await sortBy(user, 'When')
    await sortBy(user, 'Type')
    expect(header('When')).toHaveAttribute('aria-sort', 'none')
    expect(header('Type')).toHaveAttribute('aria-sort', 'ascending')
    expect(titles()).toEqual(['Early attack', 'Undated fight', 'Late strike'])
  })

  it('works by keyboard and keeps the focus on the button', async () => {
    const { user } = renderTable()
    const button = within(header('Event')).getByRole('button')
    button.focus()
    await user.keyboard('{Enter}')
    expect(button).toHaveFocus()
    expect(header('Event')).toHaveAttribute('aria-sort', 'ascending')
  })

  it('works without a head, where the table stands as cards', async () => {
    const { user } = renderTable()
    const choice = screen.getByRole('combobox', { name: 'Sort by' })
    const turn = screen.getByRole('button', { name: 'Descending' })
    expect(turn).toBeDisabled()
    await user.selectOptions(choice, 'When')
    expect(titles()[0]).toBe('Early attack')
    await user.click(turn)
    expect(turn).toHaveAttribute('aria-pressed', 'true')
    expect(titles()[0]).toBe('Late strike')
    await user.selectOptions(choice, 'Order of the data')
    expect(titles()).toEqual(['Late strike', 'Undated fight', 'Early attack'])
  })
})

describe('a long table', () => {
  const MANY = Array.from({ length: 101 }, (_, at) => anEvent({ id: `e${at}`, title: { en: `Event ${at}` } }))
  const scroller = document.createElement('div')

  function renderLong() {
    vi.spyOn(scroller, 'clientHeight', 'get').mockReturnValue(400)
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100)
    return renderTable({ events: MANY, selected: 'e60', scroller })
  }

  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('has every row in the page up to a hundred', () => {
    renderTable({ events: MANY.slice(1) })
    expect(screen.getAllByRole('rowheader')).toHaveLength(100)
    expect(screen.queryByRole('button', { name: 'Show all rows' })).not.toBeInTheDocument()
  })

  it('has only the rows in view in the page, and says how many there are and which these are', () => {
    renderLong()
    expect(titles().length).toBeLessThan(20)
    expect(screen.getByRole('table', { name: 'Events' })).toHaveAttribute('aria-rowcount', '102')
    expect(rowOf('Event 0 ')).toHaveAttribute('aria-rowindex', '2')
  })

  it('keeps the row of the open event, and the last one when End goes there', async () => {
    const { user } = renderLong()
    expect(rowOf('Event 60')).toHaveAttribute('aria-rowindex', '62')
    screen.getByRole('button', { name: 'Event 1' }).focus()
    await user.keyboard('{End}')
    expect(screen.getByRole('button', { name: 'Event 100' })).toHaveFocus()
    expect(rowOf('Event 100')).toHaveAttribute('aria-rowindex', '102')
  })

  it('shows all its rows when asked', async () => {
    const { user } = renderLong()
    await user.click(screen.getByRole('button', { name: 'Show all rows' }))
    expect(screen.getAllByRole('rowheader')).toHaveLength(101)
  })
})
