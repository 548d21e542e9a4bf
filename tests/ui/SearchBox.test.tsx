import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { SearchBox } from '../../src/ui/SearchBox'
import { hearKeys } from './keys'
import { renderUi } from './renderUi'

/** Keeps what was typed, as the page does. */
function HeldSearch({ first, onType }: { readonly first: string; readonly onType: (text: string) => void }) {
  const [text, setText] = useState(first)
  return (
    <SearchBox
      text={text}
      onType={(typed) => {
        setText(typed)
        onType(typed)
      }}
    />
  )
}

function renderSearch(first = '', language: 'en' | 'uk' = 'en') {
  const onType = vi.fn()
  const heard = hearKeys()
  const { user } = renderUi(<HeldSearch first={first} onType={onType} />, { language })
  return { user, onType, heard }
}

describe('the search', () => {
  it('is a search box with a name in the language of the page', () => {
    renderSearch('Kursk')
    expect(screen.getByRole('searchbox', { name: 'Search places and events' })).toHaveValue('Kursk')
  })

  it('is named in Ukrainian on the Ukrainian page', () => {
    renderSearch('', 'uk')
    expect(screen.getByRole('searchbox', { name: 'Пошук місць і подій' })).toBeVisible()
  })

  it('tells each letter as it is typed', async () => {
    const { user, onType } = renderSearch()
    await user.type(screen.getByRole('searchbox'), 'Їв')
    expect(onType.mock.calls).toEqual([['Ї'], ['Їв']])
  })

  it('is emptied by Escape, which closes nothing else', async () => {
    const { user, onType, heard } = renderSearch('Kursk')
    screen.getByRole('searchbox').focus()
    await user.keyboard('{Escape}')
    expect(onType).toHaveBeenCalledExactlyOnceWith('')
    expect(screen.getByRole('searchbox')).toHaveValue('')
    expect(screen.getByRole('searchbox')).toHaveFocus()
    expect(heard).not.toHaveBeenCalled()
  })

  it('leaves Escape to the page when there is nothing to empty', async () => {
    const { user, onType, heard } = renderSearch()
    screen.getByRole('searchbox').focus()
    await user.keyboard('{Escape}')
    expect(onType).not.toHaveBeenCalled()
    expect(heard).toHaveBeenCalledOnce()
  })
})
