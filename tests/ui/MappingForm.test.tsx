import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { type ColumnMapping, type MappedRow, NO_MAPPING } from '../../src/domain/columnMapping'
import type { Language } from '../../src/domain/language'
import { placedPlace } from '../../src/domain/placedPlace'
import type { Problem } from '../../src/domain/problem'
import { MappingForm } from '../../src/ui/MappingForm'
import { anEvent, aPlace, UNDATED } from '../support/builders'
import { languageOf } from './dom'
import { renderUi } from './renderUi'

const TABLE = {
  columns: ['when', 'what', 'where', '__proto__', 'what'],
  sample: [
    ['2000-01-01', '', 'Kharkiv', 'x', 'again'],
    ['01/02/2000', '<b>Second</b>', 'Kursk', '', ''],
  ],
}

const PROBLEM: Problem = {
  file: '',
  row: 2,
  path: 'when',
  field: 'when',
  value: '01/02/2000',
  reason: 'dateAmbiguous',
  advice: null,
  effect: 'leftOut',
}

const ROWS: readonly MappedRow[] = [
  {
    row: 2,
    event: anEvent({ title: { en: 'Example' } }),
    places: [placedPlace(aPlace('UA-63'), null)],
    problem: null,
  },
  { row: 3, event: null, places: [], problem: PROBLEM },
  { row: 4, event: anEvent({ title: { en: 'Nowhere' }, when: UNDATED }), places: [], problem: null },
]

/** A form that keeps what is chosen, as the dialog around it does. */
function Kept({
  start,
  onChange,
}: {
  readonly start: ColumnMapping
  readonly onChange: (next: ColumnMapping) => void
}) {
  const [mapping, setMapping] = useState(start)
  return (
    <MappingForm
      table={TABLE}
      mapping={mapping}
      rows={ROWS}
      reasonOf={({ reason }) => `because of ${reason}`}
      onChange={(next) => {
        setMapping(next)
        onChange(next)
      }}
    />
  )
}

function renderForm(columns: ColumnMapping['columns'] = {}, language: Language = 'en') {
  const onChange = vi.fn()
  const { user } = renderUi(<Kept start={{ ...NO_MAPPING, columns }} onChange={onChange} />, { language })
  return { user, onChange }
}

const choiceOf = (name: string) => screen.getByRole('combobox', { name })

describe('the form of a table that no format knows', () => {
  it('asks for each meaning under its question, and offers the columns that can be read', () => {
    renderForm({ title: 'what' })
    const where = screen.getByRole('group', { name: 'Where' })
    expect(within(where).getByRole('combobox', { name: 'Latitude' })).toHaveDisplayValue('no column')
    expect(choiceOf('Title')).toHaveDisplayValue('what')
    const options = within(choiceOf('Title')).getAllByRole('option')
    expect(options.map(({ textContent }) => textContent)).toEqual(['no column', 'when', 'what', 'where'])
  })

  it('shows the first cell of a chosen column beside it, as text', () => {
    renderForm({ title: 'what' })
    expect(choiceOf('Title')).toHaveAccessibleDescription('such as <b>Second</b>')
    expect(choiceOf('Region')).not.toHaveAccessibleDescription()
  })

  it('tells the whole mapping at each change, by keyboard, too', async () => {
    const { user, onChange } = renderForm({ title: 'what' })
    await user.selectOptions(choiceOf('Day, or first day'), 'when')
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_MAPPING, columns: { title: 'what', start: 'when' } })
    await user.selectOptions(choiceOf('Title'), 'no column')
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_MAPPING, columns: { start: 'when' } })
    await user.tab()
    expect(choiceOf('Description')).toHaveFocus()
  })

  it('asks for what no column can tell, and takes nothing for granted', async () => {
    const { user, onChange } = renderForm({ title: 'what' })
    const [order, exact, shared] = [
      'Days such as 01/02/2024 are written with',
      'Coordinates are exact to',
      'A name like Kyiv, of a city and of a region, means',
    ].map(choiceOf)
    expect(order).toHaveDisplayValue('not known: leave such rows out')
    expect(exact).toHaveDisplayValue('not known: show the region only')
    expect(shared).toHaveDisplayValue('not known: take neither')
    await user.selectOptions(order ?? expect.fail(), 'day first: 1 February')
    await user.selectOptions(exact ?? expect.fail(), 'the settlement')
    await user.selectOptions(shared ?? expect.fail(), 'the city')
    expect(onChange).toHaveBeenLastCalledWith({
      columns: { title: 'what' },
      dayOrder: 'dayFirst',
      exactness: 'settlement',
      sharedNames: 'city',
    })
  })

  it('says what is missing, and says no more once it is there', async () => {
    const { user } = renderForm()
    const flaws = () => screen.getByRole('status').textContent
    expect(flaws()).toContain('an event needs one of them')
    await user.selectOptions(choiceOf('Region'), 'where')
    expect(flaws()).not.toContain('an event needs one of them')
    expect(flaws()).toContain('the events will be undated')
    await user.selectOptions(choiceOf('Day, or first day'), 'when')
    await user.selectOptions(choiceOf('Source'), 'what')
    expect(flaws()).toBe('')
  })
})

describe('the first rows', () => {
  it('stand beside their columns, with what each was said to mean', async () => {
    const { user } = renderForm({ title: 'what', start: 'when' })
    const table = screen.getByRole('table')
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Column', 'Row 2', 'Row 3'])
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['whenDay, or first day', 'whatTitle', 'where'])
    expect(within(table).getByRole('cell', { name: '<b>Second</b>' })).toBeVisible()
    await user.selectOptions(choiceOf('Description'), 'what')
    expect(within(table).getByRole('rowheader', { name: /what/ })).toHaveTextContent('Title, Description')
  })

  it('stand below as they are understood: what, where, when, or why not', () => {
    renderForm()
    const rows = within(screen.getByRole('list', { name: 'How they are understood' })).getAllByRole(
      'listitem',
    )
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Row 2ExampleKharkiv Oblast · 5 November 2024',
      'Row 3left out: because of dateAmbiguous',
      'Row 4NowhereNot on the map · day not said in the report',
    ])
  })

  it('are explained in Ukrainian, and their own words are marked as such', () => {
    renderForm({ title: 'what' }, 'uk')
    expect(choiceOf('Назва')).toHaveDisplayValue('what')
    expect(screen.getByRole('list', { name: 'Як їх зрозуміло' })).toHaveTextContent('Рядок 3')
    expect(languageOf(screen.getByText('Nowhere'))).toBe('en')
  })

  it('are cut where a cell is longer than a form has room for', () => {
    const long = 'x'.repeat(1_000_000)
    renderUi(
      <MappingForm
        table={{ columns: ['a'], sample: [[long]] }}
        mapping={NO_MAPPING}
        rows={[]}
        reasonOf={() => ''}
        onChange={() => undefined}
      />,
    )
    expect(screen.getByRole('cell').textContent).toHaveLength(121)
  })
})
