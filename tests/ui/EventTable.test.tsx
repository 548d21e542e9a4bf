import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Language } from '../../src/domain/language'
import { EventTable } from '../../src/ui/EventTable'
import { aClaim, aFigure, anEvent, aPlace, aWhen, UNDATED } from '../support/builders'
import { anAtlas, renderUi } from './renderUi'

const EVENTS = [
  anEvent({ id: 'late', title: { en: 'Late strike' }, type: 'strike', when: aWhen('2024-11-06') }),
  anEvent({ id: 'undated', title: { en: 'Undated fight' }, type: 'groundCombat', when: UNDATED, claims: [] }),
  anEvent({
    id: 'early',
    title: { en: 'Early attack' },
    when: aWhen('2024-10-30'),
    places: [aPlace('RU-KRS'), aPlace('RU-BRY')],
    claims: [
      aClaim({ figures: [aFigure()] }),
      aClaim({ claimant: 'russia', stance: 'denies', figures: [aFigure({ low: 0, high: 0 })] }),
    ],
  }),
]

function renderTable({ language = 'en' }: { readonly language?: Language } = {}) {
  const atlas = anAtlas(EVENTS)
  const onSelect = vi.fn()
  const { user } = renderUi(
    <EventTable entries={atlas.index.entries} selected="late" onSelect={onSelect} />,
    { atlas, language },
  )
  return { user, onSelect }
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

  it('is in Ukrainian on the Ukrainian page', () => {
    renderTable({ language: 'uk' })
    expect(screen.getByRole('table', { name: 'Події' })).toBeVisible()
    expect(header('Хто повідомляє')).toBeVisible()
    expect(screen.getByRole('cell', { name: 'Курська область, Брянська область' })).toBeVisible()
  })

  it('holds every fact of an event in its row', () => {
    renderTable()
    const row = screen.getByRole('row', { name: /^Early attack/ })
    expect(within(row).getByRole('cell', { name: 'Kursk Oblast, Bryansk Oblast' })).toBeVisible()
    expect(within(row).getByRole('cell', { name: '30 October 2024' })).toBeVisible()
    const texts = within(row)
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(texts).toEqual([
      'Oleh Syniehubov',
      "Russia's Defence Ministry (denies)",
      '2 wounded (Oleh Syniehubov)',
      "0 wounded (Russia's Defence Ministry)",
    ])
    expect(within(row).getByRole('cell', { name: 'Contested' })).toBeVisible()
  })

  it('says "not said in the report" instead of leaving a cell empty', () => {
    renderTable()
    const row = screen.getByRole('row', { name: /^Undated fight/ })
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

  it('turns round on each press', async () => {
    const { user } = renderTable()
    await sortBy(user, 'Event')
    await sortBy(user, 'Event')
    await sortBy(user, 'Event')
    expect(titles()).toEqual(['Early attack', 'Late strike', 'Undated fight'])
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
    await user.tab()
    await user.keyboard('{Enter}')
    expect(within(header('Event')).getByRole('button')).toHaveFocus()
    expect(header('Event')).toHaveAttribute('aria-sort', 'ascending')
  })
})
