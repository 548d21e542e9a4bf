import { render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useAtlas } from '../../src/ui/atlas'
import { FaultBoundary } from '../../src/ui/FaultBoundary'
import { LoadingPage } from '../../src/ui/LoadingPage'
import { PageHeader } from '../../src/ui/PageHeader'
import { foldAround } from './dom'
import { anAtlas, renderUi } from './renderUi'

/** A screen of one width; jsdom has none. */
function stubScreen({ isNarrow }: { readonly isNarrow: boolean }): void {
  const listeners = { addEventListener: () => undefined, removeEventListener: () => undefined }
  vi.stubGlobal('matchMedia', () => ({ matches: isNarrow, ...listeners }))
}

function Broken(): never {
  throw new Error('<b>secret</b>')
}

function NeedsData(): string {
  return useAtlas().index.dataset.id
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the page before there is data', () => {
  it('says that the data is on its way', () => {
    renderUi(<LoadingPage failure={null} read={null} onRetry={vi.fn()} />)
    expect(screen.getByRole('status')).toHaveTextContent('Loading the data…')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('says how many of the events are there, without saying it aloud each time', () => {
    renderUi(<LoadingPage failure={null} read={{ events: 65_536, ofEvents: 1_000_000 }} onRetry={vi.fn()} />)
    expect(screen.getByRole('status')).toHaveTextContent(/^Loading the data…$/)
    expect(screen.getByText('65,536 of 1,000,000 events')).toBeVisible()
    expect(screen.getByRole('progressbar', { name: '65,536 of 1,000,000 events' })).toHaveValue(65_536)
  })

  it('says what went wrong, and tries again when asked', async () => {
    const onRetry = vi.fn()
    const failure = { kind: 'notLoaded', what: 'dataset', why: 'altered' } as const
    const { user } = renderUi(<LoadingPage failure={failure} read={null} onRetry={onRetry} />)
    expect(screen.getByRole('status')).toHaveTextContent(
      'The data set could not be loaded: the file is not the one that was published: its checksum differs.',
    )
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('needs no data to speak Ukrainian', () => {
    renderUi(<LoadingPage failure={null} read={null} onRetry={vi.fn()} />, { language: 'uk' })
    expect(screen.getByRole('status')).toHaveTextContent('Дані завантажуються…')
  })
})

describe('a fault of the page itself', () => {
  it('is said in words, with a way out and nothing of the program', () => {
    const onConsole = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    renderUi(
      <FaultBoundary>
        <Broken />
      </FaultBoundary>,
    )
    const alert = screen.getByRole('alert')
    expect(within(alert).getByRole('heading')).toHaveTextContent(
      'The page has stopped because of a fault of its own.',
    )
    expect(alert).toHaveTextContent('Your address bar still holds your view.')
    expect(alert).not.toHaveTextContent('secret')
    expect(within(alert).getByRole('link', { name: 'Load again' })).toHaveAttribute('href', './')
    expect(onConsole).toHaveBeenCalled()
  })

  it('is said in Ukrainian on the Ukrainian page', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    renderUi(
      <FaultBoundary>
        <Broken />
      </FaultBoundary>,
      { language: 'uk' },
    )
    expect(screen.getByRole('heading')).toHaveTextContent('Сторінка зупинилася через власну помилку.')
  })

  it('is not said while all is well', () => {
    renderUi(<FaultBoundary>All is well</FaultBoundary>)
    expect(screen.getByText('All is well')).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('is what a part shows that needs data before there is any', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    render(
      <FaultBoundary>
        <NeedsData />
      </FaultBoundary>,
    )
    expect(screen.getByRole('alert')).toBeVisible()
  })
})

describe('the head of the page', () => {
  beforeEach(() => stubScreen({ isNarrow: false }))

  function renderHeader(theme: 'light' | 'dark' | null = null, language: 'en' | 'uk' = 'en') {
    const [onAction, onOpen] = [vi.fn(), vi.fn()]
    const atlas = anAtlas([], {
      title: { en: 'Report of 5 November', uk: 'Повідомлення 5 листопада' },
      publishedAt: '2024-11-06T10:00:00Z',
    })
    const { user } = renderUi(
      <PageHeader
        summary="8 events in 12 regions."
        screen="map"
        theme={theme}
        onAction={onAction}
        onOpen={onOpen}
        datasetChoice={<span>Choice of data</span>}
      />,
      { atlas, language },
    )
    return { user, onAction, onOpen }
  }

  it('says which data this is, what is shown of it and how old it is', () => {
    renderHeader()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Report of 5 November')
    expect(screen.getByText('8 events in 12 regions.')).toBeVisible()
    expect(screen.getByText(/Data published 6 November 2024/)).toBeVisible()
    expect(screen.getByText('Choice of data')).toBeVisible()
  })

  it('switches between map and table, theme and language', async () => {
    const { user, onAction } = renderHeader()
    const group = (name: string) => within(screen.getByRole('radiogroup', { name }))
    expect(group('View').getByRole('radio', { checked: true })).toHaveAccessibleName('Map')
    expect(group('Theme').getByRole('radio', { checked: true })).toHaveAccessibleName('System')
    await user.click(group('View').getByRole('radio', { name: 'Table' }))
    await user.click(group('Theme').getByRole('radio', { name: 'Dark' }))
    await user.click(screen.getByRole('button', { name: 'Українська' }))
    expect(onAction.mock.calls).toEqual([
      [{ kind: 'screenChosen', screen: 'table' }],
      [{ kind: 'themeChosen', theme: 'dark' }],
      [{ kind: 'languageChosen', language: 'uk' }],
    ])
  })

  it('goes back to the theme of the system', async () => {
    const { user, onAction } = renderHeader('dark')
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'System' }))
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'themeChosen', theme: null })
  })

  it('shares', async () => {
    const { user, onOpen } = renderHeader()
    await user.click(screen.getByRole('button', { name: 'Share' }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('share')
  })

  it('is in Ukrainian on the Ukrainian page', () => {
    renderHeader(null, 'uk')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Повідомлення 5 листопада')
    expect(screen.getByRole('radiogroup', { name: 'Вигляд' })).toBeVisible()
  })

  it('folds what is needed seldom behind "Menu" on a phone, but never Share', () => {
    stubScreen({ isNarrow: true })
    renderHeader()
    const menu = foldAround(screen.getByText('Menu'))
    expect(menu).not.toHaveAttribute('open')
    expect(menu).toContainElement(screen.getByRole('radiogroup', { name: 'Theme', hidden: true }))
    expect(menu).not.toContainElement(screen.getByRole('button', { name: 'Share' }))
  })
})
