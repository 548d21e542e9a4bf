import { act, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { NO_FILTER } from '../../src/domain/view'
import { LongList } from '../../src/ui/LongList'
import { anEvent } from '../support/builders'
import { lateAsk } from '../support/lateAsk'
import { stubViewport } from '../support/viewport'
import { anAtlas, renderUi } from './renderUi'

afterEach(() => void vi.unstubAllGlobals())

const atlasOf = (count: number) =>
  anAtlas(
    Array.from({ length: count }, (_, at) => anEvent({ id: `e${at}`, title: { en: `Item ${at + 1}` } })),
  )

function renderList(atlas = atlasOf(250)) {
  return renderUi(
    <LongList
      className=""
      label="Items"
      list={{ filter: NO_FILTER, part: 'all', order: null }}
      renderItem={({ event }) => <li key={event.id}>{event.title.en}</li>}
    />,
    { atlas },
  )
}

it('has a hundred for who has come to its end, and adds as many each time, until all are there', async () => {
  const { user } = renderList()
  expect(screen.getAllByRole('listitem')).toHaveLength(100)
  await user.click(screen.getByRole('button', { name: 'and 150 more' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(200)
  await user.click(screen.getByRole('button', { name: 'and 50 more' }))
  expect(screen.getAllByRole('listitem').at(-1)).toHaveTextContent('Item 250')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('asks for few while nobody has come to their end: the rest is fetched and drawn for readers only', () => {
  const { scrollToAll } = stubViewport()
  renderList()
  expect(screen.getAllByRole('listitem')).toHaveLength(8)
  expect(screen.getByRole('button', { name: 'and 242 more' })).toBeInTheDocument()
  act(scrollToAll)
  expect(screen.getAllByRole('listitem')).toHaveLength(100)
})

it('is a plain list where it is not long', () => {
  renderList(atlasOf(100))
  expect(screen.getAllByRole('listitem')).toHaveLength(100)
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('keeps the items that it has, and says that it is busy, while more are awaited', async () => {
  const atlas = atlasOf(250)
  const late = lateAsk(atlas.ask)
  const { user } = renderList({ ...atlas, ask: late.ask })
  expect(screen.getByRole('list', { name: 'Items' })).toHaveAttribute('aria-busy', 'true')
  expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
  await act(late.answer)
  expect(screen.getAllByRole('listitem')).toHaveLength(100)
  await user.click(screen.getByRole('button', { name: 'and 150 more' }))
  expect(screen.getByRole('list')).toHaveAttribute('aria-busy', 'true')
  expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(100)
  await act(late.answer)
  expect(screen.getByRole('list')).toHaveAttribute('aria-busy', 'false')
  expect(screen.getAllByRole('listitem')).toHaveLength(200)
})
