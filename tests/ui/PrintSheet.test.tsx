import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ConflictEvent, Dataset } from '../../src/domain/dataset'
import type { EventEntry } from '../../src/domain/eventEntry'
import type { SvgNode } from '../../src/domain/svgNode'
import { NO_FILTER } from '../../src/domain/view'
import type { Atlas } from '../../src/ui/atlas'
import { PrintSheet } from '../../src/ui/PrintSheet'
import { aClaim, aCountry, aFigure, anActor, anEvent, aPlace, aSource } from '../support/builders'
import { atOnce, overviewOf } from '../support/inThread'
import { anAtlas, renderUi } from './renderUi'

const PICTURE: SvgNode = {
  tag: 'svg',
  attributes: { role: 'img', 'aria-labelledby': 'p-title' },
  children: [{ tag: 'title', attributes: { id: 'p-title' }, children: ['The map'] }],
}
const LINK = 'https://example.org/#v=1&region=UA-63'

interface Case {
  readonly events?: readonly ConflictEvent[]
  readonly dataset?: Partial<Dataset>
  readonly narrowing?: string | null
  readonly picture?: SvgNode | null
  readonly language?: 'en' | 'uk'
  /** Of very many events, so many are printed. */
  readonly most?: number
}

function rowsOf({ ask }: Atlas, part: 'all' | 'unplaced', most = 100): readonly EventEntry[] {
  const list = { filter: NO_FILTER, part, order: null }
  return atOnce(ask({ kind: 'list', list, from: 0, to: most })).entries
}

function renderSheet({
  events = [anEvent()],
  dataset = {},
  narrowing = null,
  picture = PICTURE,
  language = 'en',
  most,
}: Case = {}) {
  const atlas = anAtlas(events, dataset)
  renderUi(
    <PrintSheet
      summary="1 event in 1 region."
      narrowing={narrowing}
      overview={overviewOf(atlas)}
      rows={{ entries: rowsOf(atlas, 'all', most), unplaced: rowsOf(atlas, 'unplaced', most) }}
      picture={picture}
      link={LINK}
    />,
    { atlas, language },
  )
}

/** Each source in full. */
function sourceLines(): readonly HTMLElement[] {
  const sources = screen.getByRole('region', { name: 'Sources' })
  return within(sources).getAllByRole('listitem')
}

describe('the printed sheet', () => {
  it('begins with title, summary, age of the data and what narrows it', () => {
    renderSheet({ narrowing: 'Filters: Party: Ukraine; Text: “bridge”.' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Test')
    expect(screen.getByText(/^1 event in 1 region\. Data published 6 November 2024/)).toBeInTheDocument()
    expect(screen.getByText('Filters: Party: Ukraine; Text: “bridge”.')).toBeInTheDocument()
  })

  it('says so when nothing narrows it', () => {
    renderSheet()
    expect(screen.getByText(/^No filters/)).toBeInTheDocument()
  })

  it('holds the picture, or says why there is none', () => {
    renderSheet()
    expect(screen.getByRole('img', { name: 'The map' })).toBeInTheDocument()
    expect(screen.queryByText(/^There is no map here/)).not.toBeInTheDocument()
  })

  it('says in words that there is no picture', () => {
    renderSheet({ picture: null })
    expect(screen.queryByRole('img', { name: 'The map' })).not.toBeInTheDocument()
    expect(screen.getByText(/^There is no map here/)).toBeInTheDocument()
  })

  it('names every region with its number of events', () => {
    renderSheet({
      events: [anEvent(), anEvent({ id: 'e2', places: [aPlace('UA-63'), aPlace('RU-KRS', 'mentioned')] })],
    })
    expect(
      screen.getByText('Kharkiv Oblast, 2 events; Kursk Oblast, 1 event (only mentioned).'),
    ).toBeInTheDocument()
  })

  it('has every event in a table with real headers, and its source by number', () => {
    renderSheet({
      events: [
        anEvent({ title: { en: 'Attack in Kharkiv' } }),
        anEvent({ id: 'e2', title: { en: 'Other' } }),
      ],
    })
    const table = screen.getByRole('table', { name: 'Events' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Event', 'Place', 'When', 'Type', 'According to', 'Figures', 'Support', 'Source'])
    const row = within(table).getByRole('row', { name: /^Attack in Kharkiv/ })
    expect(within(row).getByRole('rowheader')).toHaveTextContent('Attack in Kharkiv')
    expect(row).toHaveTextContent('Kharkiv Oblast')
    expect(row).toHaveTextContent('Oleh Syniehubov')
    expect(within(row).getByRole('cell', { name: '[1]' })).toBeInTheDocument()
    expect(within(table).queryByRole('button')).not.toBeInTheDocument()
  })

  it('holds what each said about each event, citing the source by its number', () => {
    renderSheet({
      events: [
        anEvent(),
        anEvent({
          id: 'e2',
          title: { en: 'Bridge hit' },
          summary: { en: 'A bridge was hit, according to two sides.' },
          contentWarning: { en: 'Names the dead.' },
          actors: [anActor({ name: { en: 'A unit' }, role: 'defender' })],
          claims: [
            aClaim({
              source: 'second',
              verb: { en: 'wrote' },
              via: { en: 'Telegram' },
              madeAt: '2024-11-05',
              statement: { en: 'They hit it.' },
              quote: 'We saw it.',
              figures: [aFigure()],
            }),
            aClaim({ claimant: 'russia', stance: 'denies', about: 'ukraine-asserts', source: 'gone' }),
          ],
        }),
      ],
      dataset: { sources: [aSource(), aSource({ id: 'second' })] },
    })
    const said = screen.getByRole('region', { name: 'What each said' })
    const event = within(said).getByRole('region', { name: 'Bridge hit' })
    for (const words of [
      'A bridge was hit, according to two sides.',
      'Names the dead.',
      'Named by the claims: A unit, as defender.',
    ]) {
      expect(event).toHaveTextContent(words)
    }
    const claims = within(event).getByRole('list', { name: 'Claims' })
    expect(claims).toHaveTextContent(
      /^Says soOleh Syniehubov, governor, wrote:They hit it. We saw it\.2 woundedparty: Ukraine · via Telegram · 5 November 2024 · source \[2\]Denies/,
    )
    expect(claims).toHaveTextContent(/day not said in the report · about the claim of Oleh Syniehubov$/)
    expect(within(said).queryByRole('link')).not.toBeInTheDocument()
  })

  it('has the pictures of the figures with the events that have them', () => {
    const between = aFigure({ low: 2, high: 9, wording: 'between' })
    const claims = [aClaim({ figures: [between] }), aClaim({ claimant: 'russia', figures: [aFigure()] })]
    renderSheet({ events: [anEvent(), anEvent({ id: 'e2', title: { en: 'Counted' }, claims })] })
    const event = screen.getByRole('region', { name: 'Counted' })
    expect(within(event).getByRole('figure')).toBeInTheDocument()
    expect(screen.getAllByRole('figure')).toHaveLength(1)
  })

  it('holds what else the report says, with its source, even where no event has that', () => {
    const context = [{ text: { en: 'Winter is near.' }, source: 'second' }]
    const sources = [aSource(), aSource({ id: 'second', title: { en: 'Another one' } })]
    renderSheet({ dataset: { sources, context } })
    const also = screen.getByRole('region', { name: 'Also in the report' })
    expect(within(also).getByRole('listitem')).toHaveTextContent('Winter is near. [2]')
    expect(sourceLines()[1]).toHaveTextContent('Another one')
  })

  it('gives each source once and in full: publisher, title, date, language, credits, address', () => {
    const link = { kind: 'link', href: 'https://news.example/2024/11/05/a', host: 'news.example' } as const
    const source = aSource({ link, credits: ['AFP', 'Reuters'], language: 'de' })
    renderSheet({ events: [anEvent(), anEvent({ id: 'e2' })], dataset: { sources: [source] } })
    expect(sourceLines()[0]).toHaveTextContent(
      'Publisher, Report, published 5 November 2024, with AFP, Reuters, in German. https://news.example/2024/11/05/a',
    )
  })

  it.each([
    ['none', 'The report gives no address.'],
    ['refused', 'link not shown (unsafe address)'],
  ] as const)('says why a source has no address (%s)', (kind, reason) => {
    const link = kind === 'none' ? ({ kind, reason: 'not given' } as const) : ({ kind } as const)
    renderSheet({ dataset: { sources: [aSource({ link })] } })
    expect(sourceLines()[0]).toHaveTextContent(reason)
  })

  it('gives the archived copy, too', () => {
    const archive = {
      link: { kind: 'link', href: 'https://archive.example/1', host: 'archive.example' },
      retrievedAt: '2024-11-07T10:00:00Z',
      sha256: 'x',
    } as const
    renderSheet({ dataset: { sources: [aSource({ archive })] } })
    expect(sourceLines()[0]).toHaveTextContent('archived copy of 7 November 2024: https://archive.example/1')
  })

  it('lists events without a place, and has no such heading without them', () => {
    renderSheet({ events: [anEvent({ title: { en: 'Somewhere' }, places: [aCountry('RU')] })] })
    expect(screen.getByRole('heading', { name: 'Not on the map' })).toBeInTheDocument()
    const list = screen.getByRole('region', { name: 'Not on the map' })
    expect(within(list).getByRole('listitem')).toHaveTextContent('Somewhere')
    expect(screen.getByRole('rowheader', { name: 'Somewhere' })).toBeInTheDocument()
  })

  it('says where the view is, which data it is, whose it is, and whose borders', () => {
    renderSheet({ events: [anEvent({ claims: [aClaim({ source: 'gone' })] })] })
    expect(screen.getByText(LINK)).toBeInTheDocument()
    expect(screen.getByText(/^Data version 1\. Licence of the data: CC BY 4\.0/)).toBeInTheDocument()
    expect(screen.getByText(/United Nations General Assembly/)).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Not on the map' })).not.toBeInTheDocument()
  })

  it('says so where only the first of very many events are printed', () => {
    const events = ['e1', 'e2', 'e3'].map((id) => anEvent({ id, title: { en: `Attack ${id}` } }))
    renderSheet({ events, most: 2 })
    expect(
      screen.getByText('The first 2 of 3 events are printed here; the files of “Export” hold all of them.'),
    ).toBeInTheDocument()
    const titles = screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
    expect(titles).toEqual(['Attack e1', 'Attack e2'])
  })

  it('says where its events can be had, when they were not fetched', () => {
    renderSheet({ events: [anEvent({ places: [] }), anEvent({ id: 'e2' })], most: 0 })
    expect(
      screen.getByText(
        'The 2 events are not printed here; “Print” under “Export” fetches the first of them.',
      ),
    ).toBeInTheDocument()
    expect(screen.getByText('1 event not on the map.')).toBeInTheDocument()
  })

  it('says nothing of first ones where all are printed', () => {
    renderSheet()
    expect(screen.queryByText(/^The first/)).not.toBeInTheDocument()
  })

  it('of no events has no table', () => {
    renderSheet({ events: [] })
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'What each said' })).not.toBeInTheDocument()
    expect(screen.getByText(LINK)).toBeInTheDocument()
  })

  it('is in Ukrainian on the Ukrainian page', () => {
    renderSheet({ language: 'uk' })
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'uk')
    expect(screen.getByRole('heading', { name: 'Про цей друк' })).toBeInTheDocument()
    expect(screen.getByText(/мова: англійська/)).toBeInTheDocument()
  })
})

describe('the sheet of the reader’s own file', () => {
  it('says first that this site does not publish it, and has no link', () => {
    const own = { ...anAtlas([anEvent()]), own: { fileName: 'mine.csv' } }
    renderUi(
      <PrintSheet
        summary="1 event."
        narrowing={null}
        overview={overviewOf(own)}
        rows={{ entries: rowsOf(own, 'all'), unplaced: [] }}
        picture={null}
        link={null}
      />,
      { atlas: own },
    )
    expect(screen.getByRole('article')).toHaveTextContent(/^Your file – not published by this site/)
    expect(screen.getByText(/^There is no link to this view/)).toBeInTheDocument()
  })

  it('is told from one of published data, which says neither', () => {
    renderSheet()
    expect(screen.getByRole('article')).not.toHaveTextContent(/Your file|There is no link/)
  })
})
