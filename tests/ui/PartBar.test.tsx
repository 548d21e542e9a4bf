import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import { FigurePictures } from '../../src/ui/FigurePictures'
import { aClaim, aFigure } from '../support/builders'
import { renderUi } from './renderUi'

function aPair(part: number, whole: number, changes: Partial<Claim> = {}): Claim {
  const figures = [
    aFigure({ measure: 'dronesLaunched', low: whole, high: whole }),
    aFigure({ measure: 'dronesIntercepted', low: part, high: part }),
  ]
  return aClaim({ figures, ...changes })
}

function renderPictures(claims: readonly Claim[], language: Language = 'en') {
  renderUi(<FigurePictures claims={claims} />, { language })
}

describe('drones shot down out of drones used', () => {
  it('are one bar, in words with who says so', () => {
    renderPictures([aPair(48, 79)])
    const picture = screen.getByRole('figure', { name: 'Drones shot down out of those used' })
    expect(within(picture).getByRole('listitem')).toHaveTextContent(
      '48 of 79 drones shot down, according to Oleh Syniehubov, governor',
    )
    expect(within(picture).getByRole('img')).toHaveAccessibleName('a bar of 79, filled up to 48')
  })

  it('leave a rest that is "not said", and never "missed"', () => {
    renderPictures([aPair(48, 79)])
    expect(screen.getByText('48 shot down')).toBeInTheDocument()
    expect(screen.getByText('31 not said')).toBeInTheDocument()
    expect(screen.getByText('The report does not say what became of the rest.')).toBeInTheDocument()
    expect(screen.queryByText(/missed/)).not.toBeInTheDocument()
  })

  it('leave no rest when all were shot down', () => {
    renderPictures([aPair(79, 79)])
    expect(screen.queryByText(/not said|does not say/)).not.toBeInTheDocument()
  })

  it('are a bar for each speaker', () => {
    renderPictures([aPair(48, 79), aPair(60, 100, { claimant: 'unitedStates' })])
    const picture = screen.getByRole('figure', { name: 'Drones shot down out of those used' })
    expect(within(picture).getAllByRole('img')).toHaveLength(2)
    expect(within(picture).getByText('40 not said')).toBeInTheDocument()
  })

  it('are no bar where a number is not exact', () => {
    const [whole, part] = aPair(48, 79).figures
    if (whole === undefined || part === undefined) throw new Error('a pair has two figures')
    renderPictures([aClaim({ figures: [{ ...whole, wording: 'about' }, part] })])
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
  })

  it('are in Ukrainian on the Ukrainian page', () => {
    renderPictures([aPair(48, 79)], 'uk')
    const picture = screen.getByRole('figure', { name: 'Збиті дрони з-поміж застосованих' })
    expect(within(picture).getByRole('listitem')).toHaveTextContent(
      'збито дронів: 48 з 79, як повідомляє Олег Синєгубов, голова області',
    )
    expect(within(picture).getByText('не сказано: 31')).toBeInTheDocument()
    expect(within(picture).getByText('Що сталося з рештою, у повідомленні не сказано.')).toBeInTheDocument()
  })
})
