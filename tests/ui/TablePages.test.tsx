import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { pageOf, TablePages } from '../../src/ui/TablePages'
import { renderUi } from './renderUi'

function renderPages(page: number, rows = 45_000, language: 'en' | 'uk' = 'en') {
  const onPage = vi.fn()
  const { user, container } = renderUi(<TablePages page={page} rows={rows} onPage={onPage} />, { language })
  return { user, onPage, container }
}

const button = (name: string) => screen.getByRole('button', { name })

describe('the pages of a very long table', () => {
  it.each([
    [0, 'Rows 1 to 20,000 of 45,000'],
    [1, 'Rows 20,001 to 40,000 of 45,000'],
    [2, 'Rows 40,001 to 45,000 of 45,000'],
  ])('say which rows stand below (page %i)', (page, text) => {
    renderPages(page)
    expect(screen.getByRole('navigation', { name: 'Rows of the table' })).toHaveTextContent(text)
  })

  it('lead to the rows before and after', async () => {
    const { user, onPage } = renderPages(1)
    await user.click(button('Previous rows'))
    await user.click(button('Next rows'))
    expect(onPage.mock.calls).toEqual([[0], [2]])
  })

  it('end at the first row and at the last', async () => {
    const { user, onPage } = renderPages(0)
    expect(button('Previous rows')).toBeDisabled()
    expect(button('Next rows')).toBeEnabled()
    await user.click(button('Previous rows'))
    expect(onPage).not.toHaveBeenCalled()
  })

  it('end at the last row, too', () => {
    renderPages(2)
    expect(button('Previous rows')).toBeEnabled()
    expect(button('Next rows')).toBeDisabled()
  })

  it('are not there where one page holds all', () => {
    expect(renderPages(0, 20_000).container).toBeEmptyDOMElement()
    expect(renderPages(0, 0).container).toBeEmptyDOMElement()
    renderPages(0, 20_001)
    expect(screen.getByText('Rows 1 to 20,000 of 20,001')).toBeVisible()
  })

  it('are in Ukrainian on the Ukrainian page', () => {
    renderPages(0, 45_000, 'uk')
    expect(screen.getByRole('navigation', { name: 'Рядки таблиці' })).toHaveTextContent(
      /Рядки від 1 до 20\s000 з 45\s000/,
    )
    expect(button('Наступні рядки')).toBeEnabled()
  })

  it.each([
    [0, 0],
    [19_999, 0],
    [20_000, 1],
    [45_000, 2],
  ])('hold each row in one of them: row %i in page %i', (row, page) => {
    expect(pageOf(row)).toBe(page)
  })
})
