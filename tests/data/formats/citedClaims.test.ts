import { expect, it } from 'vitest'
import { type Citation, citedClaims } from '../../../src/data/formats/citedClaims'
import { createIntake } from '../../../src/data/formats/intake'
import { createReport } from '../../../src/data/report'
import { publishedPlaces } from './openText'

const places = await publishedPlaces()

function read(citations: readonly Citation[]) {
  const report = createReport('file')
  const { intake, tables } = createIntake({
    format: 'timemap',
    file: () => 'file',
    places,
    report: () => report,
    onEvent: () => undefined,
  })
  const claims = citedClaims(
    intake,
    {
      id: 'e',
      statement: { en: 'It happened.' },
      figures: [{ measure: 'killed', low: 1, high: 1, wording: 'exactly' }],
    },
    {
      claimant: { name: { en: 'Desk' }, role: { en: 'desk' }, party: 'other', kind: 'analyst' },
      spot: { index: 3, field: 'sources' },
      citations,
    },
  )
  return { claims, sources: tables().sources, problems: report.problems() }
}

it('is one claim for each source, the figures in the first only', () => {
  const { claims, sources } = read([
    { address: 'https://example.com/1', title: null },
    { address: '', title: 'A leaflet' },
    { address: 'https://example.com/1', title: null },
  ])
  expect(claims.map(({ id, figures }) => [id, figures.length])).toEqual([
    ['e:1', 1],
    ['e:2', 0],
  ])
  expect(sources).toMatchObject([
    { publisher: { en: 'example.com' }, title: { en: 'title not given' } },
    { publisher: { en: 'not named' }, title: { en: 'A leaflet' }, link: { kind: 'none' } },
  ])
})

it('is none where nothing is pointed to', () => {
  expect(read([{ address: '', title: null }]).claims).toEqual([])
})

it('does not link an address that is none, and says so', () => {
  const { sources, problems } = read([{ address: 'data:text/html,x', title: null }])
  expect(sources.map(({ link }) => link)).toEqual([{ kind: 'refused' }])
  expect(problems).toMatchObject([
    { row: 3, field: 'sources', reason: 'linkRefused', value: 'data:text/html,x' },
  ])
})
