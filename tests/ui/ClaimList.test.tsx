import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type Claim, type Source, STANCES } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import { ClaimList } from '../../src/ui/ClaimList'
import { SourceLine } from '../../src/ui/SourceLine'
import { stringsOf } from '../../src/ui/strings/catalogue'
import { aClaim, aFigure, aSource } from '../support/builders'
import { isInside, languageOf } from './dom'
import { anAtlas, renderUi } from './renderUi'

function claimsShown(claims: readonly Claim[], language: Language = 'en'): readonly HTMLElement[] {
  renderUi(<ClaimList claims={claims} />, { language })
  const list = screen.getByRole('list', { name: stringsOf(language).claims })
  return within(list)
    .getAllByRole('listitem')
    .filter((item) => item.parentElement === list)
}

describe('the claims on an event', () => {
  it('stand side by side: who says so, who estimates, who could not confirm, who denies', () => {
    const shuffled = [...STANCES].sort().reverse()
    const claims = shuffled.map((stance) => aClaim({ stance, statement: { en: `It: ${stance}.` } }))
    const said = claimsShown(claims).map((item) => within(item).getByText(/^It: /).textContent)
    expect(said).toEqual([
      'It: asserts.',
      'It: confirms.',
      'It: estimates.',
      'It: reportsNone.',
      'It: cannotConfirm.',
      'It: denies.',
    ])
  })

  it('keep the order of the data among those who say the same', () => {
    const claims = ['russia', 'ukraine', 'unitedStates'].map((claimant) => aClaim({ claimant }))
    const speakers = claimsShown(claims).map((item) => within(item).getByText(/said:$/).textContent)
    expect(speakers).toEqual([
      "Russia's Defence Ministry, ministry, said:",
      'Oleh Syniehubov, governor, said:',
      'Pentagon, ministry, said:',
    ])
  })

  it.each([
    ['asserts', 'Says so'],
    ['confirms', 'Says so'],
    ['estimates', 'Estimates'],
    ['reportsNone', 'Says there are no reports'],
    ['cannotConfirm', 'Could not confirm'],
    ['denies', 'Denies'],
  ] as const)('say what the speaker does with it: %s', (stance, words) => {
    claimsShown([aClaim({ stance })])
    expect(screen.getByText(words)).toBeVisible()
  })

  it('use the verb of the source, and "said" for every side where there is none', () => {
    const items = claimsShown([aClaim({ verb: { en: 'wrote' } }), aClaim({ claimant: 'russia' })])
    expect(items[0]).toHaveTextContent('Oleh Syniehubov, governor, wrote:')
    expect(items[1]).toHaveTextContent("Russia's Defence Ministry, ministry, said:")
  })

  it('hold party, medium, day and whose claim it answers', () => {
    const claims = [
      aClaim({ id: 'first' }),
      aClaim({
        claimant: 'russia',
        stance: 'denies',
        about: 'first',
        via: { en: 'Telegram' },
        madeAt: '2024-11-05',
      }),
    ]
    const [first, answer] = claimsShown(claims)
    expect(first).toHaveTextContent('party: Ukraine · day not said in the report')
    expect(answer).toHaveTextContent(
      'party: Russia · via Telegram · 5 November 2024 · about the claim of Oleh Syniehubov',
    )
  })

  it('hold their figures with the hedge of the source', () => {
    const troops = { measure: 'troopsPresent', high: null, wording: 'moreThan' } as const
    const figures = [aFigure({ ...troops, low: 10_000, scope: { region: 'RU-KRS' } }), aFigure()]
    const [item] = claimsShown([aClaim({ figures })])
    const shown = item === undefined ? [] : within(item).getAllByRole('listitem')
    expect(shown.map((figure) => figure.textContent)).toEqual([
      'in Kursk Oblast: more than 10,000 troops',
      '2 wounded',
    ])
  })

  it('hold the few words that are quoted', () => {
    claimsShown([aClaim({ quote: 'small-scale' })])
    expect(isInside(screen.getByText('small-scale'), 'q')).toBe(true)
  })

  it('show the id of a speaker that the data does not hold, and no party for it', () => {
    const [item] = claimsShown([aClaim({ claimant: 'ghost' })])
    expect(item).toHaveTextContent(/ghost said:/)
    expect(item).not.toHaveTextContent('party:')
  })

  it('are in Ukrainian on the Ukrainian page, and marked as English where there is no translation', () => {
    const [item] = claimsShown([aClaim({ claimant: 'russia', stance: 'cannotConfirm' })], 'uk')
    expect(item).toHaveTextContent('Підтвердити не вдалося')
    expect(item).toHaveTextContent('Міноборони Росії, міністерство, повідомляє:')
    expect(screen.getByText('It happened.')).toHaveAttribute('lang', 'en')
  })

  it('are marked as Ukrainian where they are translated', () => {
    claimsShown([aClaim({ statement: { en: 'It happened.', uk: 'Це сталося.' } })], 'uk')
    expect(screen.getByText('Це сталося.')).toHaveAttribute('lang', 'uk')
    expect(screen.queryByText('It happened.')).not.toBeInTheDocument()
  })

  it('mark the English name of a speaker on the Ukrainian page as English', () => {
    claimsShown([aClaim({ claimant: 'unitedStates' })], 'uk')
    expect(languageOf(screen.getByText('Pentagon'))).toBe('en')
  })
})

describe('the source of a claim', () => {
  const renderSource = (changes: Partial<Source> = {}, language: Language = 'en') =>
    renderUi(<SourceLine source={aSource(changes)} />, { language })

  it('is named with outlet, title, day and who helped', () => {
    const { container } = renderSource({ credits: ['Agence France-Presse', 'Reuters'] })
    expect(container).toHaveTextContent(
      'Source: Publisher, Report, published 5 November 2024, with Agence France-Presse, Reuters. The report gives no address.',
    )
  })

  it('is a link that shows where it goes, in which language, and tells nobody who reads', () => {
    renderSource({
      link: { kind: 'link', href: 'https://example.org/a', host: 'example.org' },
      language: 'uk',
    })
    const link = screen.getByRole('link', { name: 'example.org (uk, opens a new tab)' })
    expect(link).toHaveAttribute('href', 'https://example.org/a')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer')
    expect(link).toHaveAttribute('target', '_blank')
  })

  it('is no link when its address was refused, and says why', () => {
    const { container } = renderSource({ link: { kind: 'refused' } })
    expect(container).toHaveTextContent('link not shown (unsafe address)')
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('ends with one full stop, also behind a day that ends with one', () => {
    const { container } = renderSource({}, 'uk')
    expect(container).toHaveTextContent(
      'Джерело: Publisher, Report, опубліковано 5 листопада 2024 р. Адреси в повідомленні немає.',
    )
  })

  it('leaves out a day that nobody gave', () => {
    const { publishedAt, ...undated } = aSource({})
    const { container } = renderUi(<SourceLine source={undated} />)
    expect(container).not.toHaveTextContent(String(publishedAt).slice(0, 4))
    expect(container).not.toHaveTextContent(/published|Invalid/)
  })

  it('is marked as English on the Ukrainian page when it has no Ukrainian name', () => {
    renderSource({ title: { en: 'Report', uk: 'Звіт' } }, 'uk')
    expect(screen.getByText('Publisher')).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Звіт')).toHaveAttribute('lang', 'uk')
  })

  it('is named with each claim, from the data set', () => {
    const atlas = anAtlas([], { sources: [aSource({ publisher: { en: 'Agency' } })] })
    renderUi(<ClaimList claims={[aClaim(), aClaim({ id: 'x', source: 'gone' })]} />, { atlas })
    expect(screen.getAllByText('Agency')).toHaveLength(1)
  })
})
