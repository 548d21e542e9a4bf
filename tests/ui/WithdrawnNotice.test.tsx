import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Correction } from '../../src/domain/dataset'
import { WithdrawnNotice } from '../../src/ui/WithdrawnNotice'
import { anEvent } from '../support/builders'
import { anAtlas, renderUi } from './renderUi'

const withdrawal: Correction = {
  id: 'c1',
  event: 'gone',
  at: '2024-11-07',
  kind: 'withdrawn',
  reason: { en: 'The source took its report back.', uk: 'Джерело відкликало повідомлення.' },
}

describe('a withdrawn event', () => {
  it('says so, since when and why', () => {
    const event = anEvent({ id: 'gone', status: 'withdrawn' })
    const { container } = renderUi(<WithdrawnNotice event={event} />, {
      atlas: anAtlas([event], { corrections: [withdrawal, { ...withdrawal, id: 'c2', event: 'another' }] }),
    })
    expect(container).toHaveTextContent(
      'This event was withdrawn on 7 November 2024. The source took its report back.',
    )
  })

  it('says so even where nobody wrote down why', () => {
    const event = anEvent({ id: 'gone', status: 'withdrawn' })
    renderUi(<WithdrawnNotice event={event} />, { atlas: anAtlas([event]) })
    expect(screen.getByText('This event has been withdrawn.')).toBeVisible()
  })
})

it('an event that stands says nothing of the kind', () => {
  const event = anEvent({ id: 'gone' })
  const { container } = renderUi(<WithdrawnNotice event={event} />, {
    atlas: anAtlas([event], { corrections: [withdrawal] }),
  })
  expect(container).toBeEmptyDOMElement()
})
