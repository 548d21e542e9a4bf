import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LongList } from '../../src/ui/LongList'
import { renderUi } from './renderUi'

const items = Array.from({ length: 250 }, (_, at) => `Item ${at + 1}`)

function renderList(shown: readonly string[]) {
  return renderUi(
    <LongList className="" label="Items" items={shown} renderItem={(item) => <li key={item}>{item}</li>} />,
  )
}

it('begins with a hundred, and adds as many each time, until all are there', async () => {
  const { user } = renderList(items)
  expect(screen.getAllByRole('listitem')).toHaveLength(100)
  await user.click(screen.getByRole('button', { name: 'and 150 more' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(200)
  await user.click(screen.getByRole('button', { name: 'and 50 more' }))
  expect(screen.getAllByRole('listitem').at(-1)).toHaveTextContent('Item 250')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('is a plain list where it is not long', () => {
  renderList(items.slice(0, 100))
  expect(screen.getAllByRole('listitem')).toHaveLength(100)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
