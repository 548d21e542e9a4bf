import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Correction, Dataset } from '../../src/domain/dataset'
import type { Language } from '../../src/domain/language'
import { AboutPanel } from '../../src/ui/AboutPanel'
import { anEvent } from '../support/builders'
import { foldAround } from './dom'
import { anAtlas, renderUi } from './renderUi'

const EVENT = anEvent({ id: 'e1', title: { en: 'Attack in Kharkiv', uk: 'Атака в Харкові' } })

const CORRECTED: Correction = {
  id: 'k1',
  event: 'e1',
  at: '2024-11-07',
  kind: 'corrected',
  field: 'claims[0].figures[0].low',
  before: '2',
  after: '3',
  reason: { en: 'The report was misread.', uk: 'Повідомлення прочитано хибно.' },
}
const WITHDRAWN: Correction = {
  id: 'k2',
  event: 'gone',
  at: '2024-11-09T10:00:00Z',
  kind: 'withdrawn',
  reason: { en: 'The source withdrew it.' },
}

function renderAbout(changes: Partial<Dataset> = {}, language: Language = 'en') {
  const onSelect = vi.fn()
  const { user } = renderUi(<AboutPanel onSelect={onSelect} />, {
    atlas: anAtlas([EVENT], changes),
    language,
  })
  return { user, onSelect }
}

function correctionItems(name = 'Corrections') {
  return within(screen.getByRole('list', { name, hidden: true })).getAllByRole('listitem', { hidden: true })
}

describe('the list of corrections', () => {
  it('is folded, and says so when there is none', () => {
    renderAbout()
    const fold = foldAround(screen.getByText('Corrections', { selector: 'summary' }))
    expect(fold).not.toHaveAttribute('open')
    expect(fold).toHaveTextContent('No corrections so far.')
  })

  it('says of each what was changed, on which day, from what to what, and why; the latest first', () => {
    renderAbout({ corrections: [CORRECTED, WITHDRAWN] })
    const [first, second] = correctionItems()
    expect(first).toHaveTextContent(/^gone ?Withdrawn, 9 November 2024: The source withdrew it\.$/)
    expect(second).toHaveTextContent(
      'Attack in KharkivCorrected, 7 November 2024: The report was misread.' +
        'Fieldclaims[0].figures[0].lowBefore2After3',
    )
    expect(screen.queryByText('No corrections so far.')).not.toBeInTheDocument()
  })

  it('opens the event that was corrected', async () => {
    const { user, onSelect } = renderAbout({ corrections: [CORRECTED] })
    await user.click(screen.getByText('Corrections', { selector: 'summary' }))
    await user.click(screen.getByRole('button', { name: 'Attack in Kharkiv' }))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('e1')
  })

  it('names an event that the data set no longer has by its id, and opens nothing', () => {
    renderAbout({ corrections: [WITHDRAWN] })
    expect(screen.getByText('gone')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'gone', hidden: true })).not.toBeInTheDocument()
  })

  it('is in Ukrainian on a Ukrainian page, and marks what is not translated', () => {
    renderAbout({ corrections: [CORRECTED, WITHDRAWN] }, 'uk')
    const [first, second] = correctionItems('Виправлення')
    expect(second).toHaveTextContent('Атака в ХарковіВиправлено, 7 листопада 2024 р.:')
    expect(second).toHaveTextContent('Повідомлення прочитано хибно.')
    expect(first).toHaveTextContent('Відкликано, 9 листопада 2024 р.:')
    expect(screen.getByText('The source withdrew it.')).toHaveAttribute('lang', 'en')
  })
})

describe('the pages of words', () => {
  it('are listed in the language of the page, in one order', () => {
    renderAbout()
    const links = within(screen.getByRole('navigation', { name: 'More about this atlas' }))
    expect(links.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Method', './pages/method.en.html'],
      ['Borders and names', './pages/borders.en.html'],
      ['Corrections', './pages/corrections.en.html'],
      ['Licences', './pages/licences.en.html'],
      ['Accessibility', './pages/accessibility.en.html'],
    ])
  })

  it('are Ukrainian on a Ukrainian page', () => {
    renderAbout({}, 'uk')
    const links = within(screen.getByRole('navigation', { name: 'Більше про цей атлас' }))
    const targets = links.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(targets.filter((target) => target?.endsWith('.uk.html') !== true)).toEqual([])
    expect(links.getByRole('link', { name: 'Ліцензії' })).toHaveAttribute('href', './pages/licences.uk.html')
  })
})

describe('how to read the map', () => {
  it.each([
    ['en', 'How to read this map', [/hatched/, /small sign/, /“not said”, never 0/, /point or circle/]],
    [
      'uk',
      'Як читати цю карту',
      [/заштрихований/i, /невеликий знак/i, /«не сказано», а не 0/, /точку чи коло/i],
    ],
  ] as const)('is folded and names hatch, signs, points and "not said" (%s)', (language, title, words) => {
    renderAbout({}, language)
    const fold = foldAround(screen.getByText(title))
    expect(fold).not.toHaveAttribute('open')
    for (const word of words) expect(fold).toHaveTextContent(word)
  })
})

it('has one way to report a problem with the whole atlas', () => {
  renderAbout()
  expect(screen.getByRole('link', { name: 'Report a problem' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^mailto:\?subject=/),
  )
})

describe('"Keep offline"', () => {
  it('is offered where the browser can keep the site, and nowhere else', async () => {
    renderAbout()
    expect(screen.queryByRole('button', { name: 'Keep offline' })).not.toBeInTheDocument()
    const onKeep = vi.fn()
    const { user } = renderUi(<AboutPanel onSelect={vi.fn()} onKeep={onKeep} />, { atlas: anAtlas([EVENT]) })
    await user.click(screen.getByRole('button', { name: 'Keep offline' }))
    expect(onKeep).toHaveBeenCalledOnce()
  })
})
