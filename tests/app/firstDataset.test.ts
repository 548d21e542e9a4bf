import { describe, expect, it } from 'vitest'
import { summaryOf } from '../../src/app/summaryOf'
import { isOnlyMentioned } from '../../src/domain/overview'
import { NO_FILTER } from '../../src/domain/view'
import { stringsOf } from '../../src/ui/strings/catalogue'
import { aFilter } from '../support/builders'
import { publishedFiles } from '../support/datasets'
import { atOnce, entriesIn, entryIn, loadInThread, overviewOf } from '../support/inThread'

const EIGHT = ['UA-18', 'UA-32', 'UA-51', 'UA-53', 'UA-59', 'UA-68', 'UA-71', 'UA-74']

async function theReport() {
  const { loading } = await loadInThread({ set: 'report-2024-11-05', version: '1' }, publishedFiles())
  if (loading.kind === 'failed') expect.fail(JSON.stringify(loading))
  return loading
}

const report = await theReport()
const { regionSet } = report
const all = overviewOf(report)
const entries = entriesIn(report)

function idsOf(entries: readonly { readonly event: { readonly id: string } }[] = []): readonly string[] {
  return entries.map(({ event }) => event.id).sort()
}

function figuresOf(id: string) {
  return entryIn(report, id)?.event.claims.flatMap(({ figures }) => figures) ?? []
}

describe('the report of 5 November 2024', () => {
  it('is eight events and fourteen claims from one report', () => {
    expect(idsOf(entries)).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8'])
    expect(entries.flatMap(({ event }) => event.claims)).toHaveLength(14)
    expect(all.reports).toBe(1)
  })

  it('is summed up in one sentence, in both languages', () => {
    expect(summaryOf(all, NO_FILTER, { strings: stringsOf('en'), language: 'en' })).toBe(
      '8 events in 12 regions, 4–5 November 2024, from 1 report.',
    )
    expect(summaryOf(all, NO_FILTER, { strings: stringsOf('uk'), language: 'uk' })).toBe(
      '8 подій у 12 регіонах, 4–5 листопада 2024\u00A0р., з 1 повідомлення.',
    )
  })

  it('colours twelve regions: Kursk with three events, each other with one', () => {
    const counts = [...all.regions].map(([code, { events }]) => `${code} ${events}`).sort()
    const others = ['RU-BRY', 'UA-23', 'UA-63', ...EIGHT].map((code) => `${code} 1`)
    expect(counts).toEqual(['RU-KRS 3', ...others].sort())
    expect(idsOf(entriesIn(report, NO_FILTER, { region: 'RU-KRS' }))).toEqual(['e2', 'e6', 'e8'])
  })

  it('hatches Bryansk alone, where nothing is said to have happened', () => {
    const hatched = [...all.regions].filter(([, here]) => isOnlyMentioned(here)).map(([code]) => code)
    expect(hatched).toEqual(['RU-BRY'])
  })

  it('keeps the fighting without a place in the list "Not on the map"', () => {
    expect(idsOf(entriesIn(report, NO_FILTER, 'unplaced'))).toEqual(['e1'])
  })

  it('says how each event is supported', () => {
    expect(entries.map(({ event, support }) => `${event.id} ${support}`).sort()).toEqual([
      'e1 unconfirmed',
      'e2 oneParty',
      'e3 oneParty',
      'e4 oneParty',
      'e5 oneParty',
      'e6 oneParty',
      'e7 oneParty',
      'e8 severalParties',
    ])
    expect(all.counts.supports).toEqual(
      new Map([
        ['unconfirmed', 1],
        ['oneParty', 6],
        ['severalParties', 1],
      ]),
    )
  })

  it('counts who speaks', () => {
    expect(Object.fromEntries(all.counts.parties)).toEqual({
      ukraine: 6,
      russia: 2,
      unitedStates: 2,
      southKorea: 1,
    })
  })

  it('counts what is spoken of', () => {
    expect(Object.fromEntries(all.counts.types)).toEqual({
      groundCombat: 1,
      shelling: 1,
      interception: 2,
      attack: 2,
      statement: 1,
      deployment: 1,
    })
  })

  it('has the night of drones as one event over eight regions, without Kyiv city and without a split', () => {
    const filter = aFilter({ parties: ['ukraine'], types: ['interception'] })
    expect(idsOf(entriesIn(report, filter))).toEqual(['e3'])
    expect([...overviewOf(report, filter).regions.keys()].sort()).toEqual(EIGHT)
    expect(figuresOf('e3').filter(({ scope }) => scope !== undefined)).toEqual([])
  })

  it('has the night of drones under both of its dates', () => {
    const on = (day: string) => idsOf(entriesIn(report, aFilter({ from: day, to: day })))
    expect(on('2024-11-04')).toEqual(['e3', 'e8'])
    expect(on('2024-11-05')).toHaveLength(8)
    expect([on('2024-11-03'), on('2024-11-06')]).toEqual([[], []])
  })

  it('counts the troops in Russia, not in Kursk', () => {
    const figures = figuresOf('e8').map(({ low, high, wording, scope }) => [low, high, wording, scope])
    expect(figures).toEqual([
      [10_000, null, 'moreThan', { country: 'RU' }],
      [11_000, 12_000, 'upTo', { country: 'RU' }],
    ])
  })

  it('adds nothing up for the troops, and shows the rest as it was said', () => {
    const { measures, withoutFigures } =
      atOnce(report.ask({ kind: 'totals', filter: NO_FILTER })) ?? expect.fail('no totals')
    const lines = measures.map(({ measure, parties, low, high, events, contested }) => [
      measure,
      parties.join(),
      low,
      high,
      events,
      contested,
    ])
    expect(lines).toEqual([
      ['dronesLaunched', 'ukraine', 79, 79, 1, 0],
      ['dronesIntercepted', 'ukraine', 48, 48, 1, 0],
      ['dronesIntercepted', 'russia', 6, 6, 1, 0],
      ['missilesIntercepted', 'ukraine', 2, 2, 1, 0],
      ['killed', 'ukraine', 6, null, 1, 0],
      ['wounded', 'ukraine', 18, 18, 2, 0],
      ['buildingsDamaged', 'ukraine', 3, 3, 1, 0],
      ['troopsPresent', 'unitedStates,southKorea', 0, 0, 0, 1],
    ])
    expect(withoutFigures).toBe(3)
  })

  it.each([
    ['Kharkov', ['e5']],
    ['Харків', ['e5']],
    ['Харьков', ['e5']],
    ["об'єкт інфраструктури", ['e4']],
    ['zelenskyy', ['e1']],
    ['North Korean', ['e1', 'e2', 'e8']],
    ['Kiev Oblast', ['e3']],
  ])('is searched for %s', (query, ids) => {
    expect(idsOf(entriesIn(report, aFilter({ text: query })))).toEqual(ids)
  })

  it('is wholly in both languages', () => {
    const texts = entries.flatMap(({ event }) => [
      event.title,
      event.summary,
      ...event.actors.map(({ name }) => name),
      ...event.claims.map(({ statement }) => statement),
    ])
    expect(texts.filter(({ uk }) => uk === undefined)).toEqual([])
    const names = [...all.regions.keys()].map((code) => regionSet.regions.get(code)?.name.uk)
    expect(names.filter((name) => name === undefined)).toEqual([])
  })

  it('leads from each event to events that are there', () => {
    const related = entries.flatMap(({ event }) => event.related)
    expect(related.length).toBeGreaterThan(0)
    expect(related.filter((id) => entryIn(report, id) === undefined)).toEqual([])
    expect(entryIn(report, 'e1')?.event.related).toEqual(['e2', 'e8'])
  })
})
