import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Language } from '../../src/domain/language'
import { NO_FILTER } from '../../src/domain/view'
import { RegionTable } from '../../src/ui/RegionTable'
import { aClaim, aFigure, anEvent, aPlace } from '../support/builders'
import { overviewOf } from '../support/inThread'
import { anAtlas, renderUi } from './renderUi'

const EVENTS = [
  anEvent({ id: 'one', claims: [aClaim({ figures: [aFigure()] })] }),
  anEvent({
    id: 'over',
    type: 'strike',
    places: [aPlace('UA-63', 'over'), aPlace('RU-KRS', 'over')],
    claims: [aClaim({ figures: [aFigure({ low: 50, high: 50 })] })],
  }),
  anEvent({ id: 'named', places: [aPlace('RU-BRY', 'mentioned')], claims: [] }),
]

function renderTable({
  language = 'en',
  hovered = null,
}: {
  language?: Language
  hovered?: string | null
} = {}) {
  const atlas = anAtlas(EVENTS)
  const [onSelect, onHover] = [vi.fn(), vi.fn()]
  const { user } = renderUi(
    <RegionTable
      shown={{ filter: NO_FILTER, overview: overviewOf(atlas) }}
      selected="RU-KRS"
      hovered={hovered}
      onHover={onHover}
      onSelect={onSelect}
    />,
    { atlas, language },
  )
  return { user, onSelect, onHover, table: screen.getByRole('table') }
}

function rowOf(name: string): HTMLElement {
  return screen.getByRole('row', { name: new RegExp(`^${name}`) })
}

function names(): readonly (string | null)[] {
  return screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button').textContent)
}

describe('the table by region', () => {
  it('has a name, columns in order and a button to sort in each', () => {
    const { table } = renderTable()
    expect(table).toHaveAccessibleName('By region')
    const headers = within(table).getAllByRole('columnheader')
    expect(headers.map((one) => within(one).getByRole('button').textContent)).toEqual([
      'Region',
      'Country',
      'Events',
      'By type',
      'Only mentioned',
      'Figures',
      'Support',
    ])
  })

  it('says that its counts add up to more than the events', () => {
    expect(renderTable().table).toHaveAccessibleDescription(/stands in several rows/)
  })

  it('holds what a region has, and splits no figure of an event over several', () => {
    renderTable()
    const cells = within(rowOf('Kharkiv Oblast')).getAllByRole('cell')
    expect(cells.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Ukraine',
      '2',
      '1 Attack (means not said) 1 Missile or drone strike',
      '0',
      '2 wounded, according to Ukraine (1 event)1 event in several places: figures not split',
      '2 One party',
    ])
    expect(within(rowOf('Bryansk Oblast')).getByText('not said in the report')).toBeVisible()
  })

  it('names a region in both languages', () => {
    renderTable({ language: 'uk' })
    const row = rowOf('Курська область')
    expect(within(row).getByText('Kursk Oblast')).toHaveAttribute('lang', 'en')
    expect(within(row).getByRole('button')).toHaveAttribute('translate', 'no')
  })

  it('opens a region by its name, and says which is open', async () => {
    const { user, onSelect } = renderTable()
    await user.click(screen.getByRole('button', { name: 'Bryansk Oblast' }))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('RU-BRY')
    expect(screen.getByRole('button', { name: 'Kursk Oblast' })).toHaveAttribute('aria-current', 'true')
  })

  it('shares what is under the pointer or the focus with the map', async () => {
    const { user, onHover } = renderTable({ hovered: 'UA-63' })
    expect(rowOf('Kharkiv Oblast')).toHaveAttribute('data-hovered', 'true')
    await user.hover(screen.getByRole('button', { name: 'Bryansk Oblast' }))
    expect(onHover).toHaveBeenLastCalledWith('RU-BRY')
    screen.getByRole('button', { name: 'Kursk Oblast' }).focus()
    expect(onHover).toHaveBeenLastCalledWith('RU-KRS')
    screen.getByRole('button', { name: 'Kursk Oblast' }).blur()
    expect(onHover).toHaveBeenLastCalledWith(null)
  })

  it('begins with most events, sorts both ways, and returns', async () => {
    const { user } = renderTable()
    const first = ['Kharkiv Oblast', 'Bryansk Oblast', 'Kursk Oblast']
    const header = screen.getByRole('columnheader', { name: 'Region' })
    expect(names()).toEqual(first)
    await user.click(within(header).getByRole('button'))
    expect(names()).toEqual(first.toSorted())
    expect(header).toHaveAttribute('aria-sort', 'ascending')
    await user.click(within(header).getByRole('button'))
    expect(names()).toEqual(first.toSorted().toReversed())
    await user.click(within(header).getByRole('button'))
    expect(names()).toEqual(first)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Only mentioned')
    expect(names().at(-1)).toBe('Bryansk Oblast')
  })
})
