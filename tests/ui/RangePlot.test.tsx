import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Claim, Figure } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import { FigurePictures } from '../../src/ui/FigurePictures'
import { aClaim, aFigure } from '../support/builders'
import { renderUi } from './renderUi'

const TROOPS = { measure: 'troopsPresent', scope: { country: 'RU' } } as const
const MORE = aFigure({ ...TROOPS, low: 10_000, high: null, wording: 'moreThan' })
const UP_TO = aFigure({ ...TROOPS, low: 11_000, high: 12_000, wording: 'upTo' })
const NONE = aFigure({ low: null, high: null, wording: 'noneOrUnknown' })

const says = (claimant: string, figure: Figure, changes: Partial<Claim> = {}) =>
  aClaim({ claimant, figures: [figure], ...changes })

function renderPictures(claims: readonly Claim[], language: Language = 'en') {
  renderUi(<FigurePictures claims={claims} />, { language })
}

const linesOf = (picture: HTMLElement) =>
  within(picture)
    .getAllByRole('listitem')
    .map((line) => line.textContent)
const shapesOf = (picture: HTMLElement) =>
  within(picture)
    .getAllByRole('img')
    .map((shape) => shape.getAttribute('aria-label'))

describe('figures of two speakers', () => {
  const claims = [says('ukraine', MORE), says('unitedStates', UP_TO)]

  it('are one picture that says what is counted, and where when that is elsewhere', () => {
    renderPictures(claims)
    expect(
      screen.getByRole('figure', { name: 'Troops (in Russia): who gives which number' }),
    ).toBeInTheDocument()
  })

  it('stand in words with who gives them, so that nothing is in the picture alone', () => {
    renderPictures(claims)
    expect(linesOf(screen.getByRole('figure'))).toEqual([
      'more than 10,000, according to Oleh Syniehubov, governor',
      'as many as 11,000 to 12,000, according to Pentagon',
    ])
  })

  it('lie on one axis from zero, with open ends that stay open', () => {
    renderPictures(claims)
    expect(shapesOf(screen.getByRole('figure'))).toEqual([
      'a mark at 10,000, open above',
      'a bar from 11,000 to 12,000, open below',
      'axis from 0 to 15,000',
    ])
    expect(screen.getByText(/^Arrow: no upper limit is given/)).toHaveTextContent(
      'Dashes: only a ceiling is given; it may be fewer. Empty circle or outline: near this number, or beyond it.',
    )
  })

  it('are in Ukrainian on the Ukrainian page', () => {
    renderPictures(claims, 'uk')
    const picture = screen.getByRole('figure', {
      name: 'Військові (територія – Росія): хто яке число називає',
    })
    expect(linesOf(picture)).toEqual([
      'понад 10\u00A0000, як повідомляє Олег Синєгубов, голова області',
      'аж до 11\u00A0000–12\u00A0000, як повідомляє Pentagon',
    ])
    expect(shapesOf(picture)).toContain('позначка на 10\u00A0000, згори не обмежено')
  })
})

describe('speakers without a number of their own', () => {
  it('are lines of words without a shape', () => {
    renderPictures([
      says('ukraine', aFigure()),
      says('unitedStates', NONE),
      aClaim({ claimant: 'russia', stance: 'denies' }),
    ])
    const picture = screen.getByRole('figure', { name: 'Wounded: who gives which number' })
    expect(linesOf(picture)).toEqual([
      '2, according to Oleh Syniehubov, governor',
      'none or unknown, according to Pentagon',
      "denied by Russia's Defence Ministry",
    ])
    expect(shapesOf(picture)).toEqual(['a mark at 2', 'axis from 0 to 2'])
  })

  it('are not made to stand by a number that they deny', () => {
    renderPictures([
      says('ukraine', aFigure()),
      says('russia', aFigure({ low: 0, high: 0 }), { stance: 'denies' }),
    ])
    expect(linesOf(screen.getByRole('figure'))[1]).toBe("denied by Russia's Defence Ministry: 0")
    expect(shapesOf(screen.getByRole('figure'))).toHaveLength(2)
  })

  it('say that there are no reports', () => {
    renderPictures([says('ukraine', aFigure()), aClaim({ claimant: 'unitedStates', stance: 'reportsNone' })])
    expect(linesOf(screen.getByRole('figure'))[1]).toBe('no reports, according to Pentagon')
  })
})

describe('a picture', () => {
  it('marks the best number within a range', () => {
    renderPictures([says('ukraine', aFigure({ low: 12, best: 13, high: 15, wording: 'between' }))])
    expect(shapesOf(screen.getByRole('figure'))[0]).toBe('a bar from 12 to 15, a mark at 13')
  })

  it("keeps the source's own words beside the number", () => {
    const words = { en: 'children', uk: 'діти' }
    renderPictures([says('ukraine', aFigure({ low: 6, high: null, wording: 'atLeast', words }))])
    expect(screen.getByRole('listitem')).toHaveTextContent('at least 6 (children), according to')
  })

  it('keeps two numbers of one speaker apart', () => {
    renderPictures([aClaim({ figures: [aFigure(), aFigure({ low: 5, high: 5 })] })])
    expect(linesOf(screen.getByRole('figure'))).toHaveLength(2)
  })

  it('is not there for a single plain number', () => {
    renderPictures([says('ukraine', aFigure())])
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
  })

  it('explains only the shapes that it has', () => {
    renderPictures([says('ukraine', aFigure()), says('russia', aFigure({ low: 9, high: 9 }))])
    expect(screen.queryByText(/Arrow|Dashes|Empty circle/)).not.toBeInTheDocument()
  })
})
