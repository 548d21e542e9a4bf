import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { focusedId, focusFirst } from '../../src/app/focusMemory'

describe('the focus after something has closed', () => {
  it('goes to the first element that is there and can have it', () => {
    render(
      <>
        <p id="text">No control</p>
        <button type="button" id="hidden" disabled>
          Disabled
        </button>
        <button type="button" id="opener">
          Opener
        </button>
        <button type="button" id="later">
          Later
        </button>
      </>,
    )
    focusFirst([null, 'gone', 'text', 'hidden', 'opener', 'later'])
    expect(screen.getByRole('button', { name: 'Opener' })).toHaveFocus()
    expect(focusedId()).toBe('opener')
  })

  it('stays where it is when none of them can have it', () => {
    render(
      <button type="button" id="here">
        Here
      </button>,
    )
    focusFirst(['here'])
    focusFirst([null, 'gone'])
    expect(focusedId()).toBe('here')
  })

  it('is nowhere when nothing with an id has it', () => {
    render(<button type="button">Nameless</button>)
    expect(focusedId()).toBeNull()
    screen.getByRole('button').focus()
    expect(focusedId()).toBeNull()
  })
})
