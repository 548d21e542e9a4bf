import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { HeldBand } from '../../src/ui/HeldBand'
import { anEvent } from '../support/builders'
import { anAtlas, renderUi } from './renderUi'

it('says which part of a large set is shown, in the language of the page', () => {
  const atlas = anAtlas([anEvent()])
  const held = {
    events: 1,
    ofEvents: 2_000_000,
    days: ['2024-11-05', '2024-11-05'],
    all: ['2024-01-01', '2024-11-05'],
    asked: null,
    lacksLasting: false,
    lacksUndated: false,
  } as const
  const part = { ...atlas, index: { ...atlas.index, whole: { ...atlas.index.whole, held } } }
  renderUi(<HeldBand />, { atlas: part })
  expect(screen.getByRole('region', { name: 'Part of the data' })).toHaveTextContent(
    'Shows the newest 1 of 2,000,000 events: those of 5 November 2024.',
  )
})

it('is not there where all is shown', () => {
  renderUi(<HeldBand />)
  expect(screen.queryByRole('region')).not.toBeInTheDocument()
})
