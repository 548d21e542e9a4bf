import fc from 'fast-check'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { type Dataset, PARTIES } from '../../src/domain/dataset'
import type { EventEntry } from '../../src/domain/eventEntry'
import { LANGUAGES, type Language } from '../../src/domain/language'
import type { ListPart } from '../../src/domain/question'
import { SUPPORTS } from '../../src/domain/support'
import { type Filter, NO_FILTER } from '../../src/domain/view'
import type { Atlas } from '../../src/ui/atlas'
import { EventDetails } from '../../src/ui/EventDetails'
import { EventTable } from '../../src/ui/EventTable'
import { RegionList } from '../../src/ui/RegionList'
import { RegionPopup } from '../../src/ui/RegionPopup'
import { RegionTable } from '../../src/ui/RegionTable'
import { stringsOf } from '../../src/ui/strings/catalogue'
import { Tray } from '../../src/ui/Tray'
import { publishedFiles, publishedInstead } from '../support/datasets'
import { exampleText } from '../support/example'
import { entriesIn, entryIn, loadInThread, overviewOf } from '../support/inThread'
import { renderUi } from '../ui/renderUi'
import {
  detailsFacts,
  type Facts,
  itemFacts,
  openableFrom,
  popupRegionFacts,
  regionListFacts,
  regionTableFacts,
  tableFacts,
} from './renderedFacts'

const RUNS = 200
const nothing = (): void => undefined

async function load(instead: Parameters<typeof publishedFiles>[0]): Promise<Atlas> {
  const { loading } = await loadInThread({ set: null, version: null }, publishedFiles(instead))
  return loading.kind === 'failed' ? expect.fail(JSON.stringify(loading.message)) : loading
}

/** The example under the name of the data set that the manifest knows. */
function exampleAs({ id, version }: Pick<Dataset, 'id' | 'version'>): string {
  const rows: unknown = JSON.parse(exampleText())
  return JSON.stringify(Object.assign({}, rows, { id, version }))
}

const published = await load({})
const example = await load(publishedInstead(exampleAs(published.index.dataset)))

function filters(atlas: Atlas): fc.Arbitrary<Filter> {
  const { types, regions } = atlas.index.whole
  const days = entriesIn(atlas).flatMap(({ event: { when } }) => [when.start, when.end])
  const known = [...new Set(days.flatMap((day) => (day === null ? [] : [day.slice(0, 10)])))]
  const day = fc.option(fc.constantFrom(...known, '2024-11-03', '2024-11-07'), { nil: null, freq: 2 })
  const few = <Value,>(values: readonly Value[]) =>
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...values], { minLength: 1 }))
  return fc.record({
    types: few(types),
    parties: few(PARTIES),
    supports: few(SUPPORTS),
    regions: few([...regions.keys()]),
    from: day,
    to: day,
    text: fc.constantFrom('', '', '', 'drones', 'Курськ', 'north korean', 'nothing like this'),
  })
}

/** What a reader finds by each road; what was rendered once is remembered by all that it depends on. */
function roads(atlas: Atlas, language: Language) {
  const strings = stringsOf(language)
  const seen = new Map<string, Facts>()
  const read = (key: string, ui: () => ReactElement, facts: (root: Element) => Facts): Facts => {
    const known = seen.get(key)
    if (known !== undefined) return known
    const { container, unmount } = renderUi(ui(), { language, atlas })
    const found = facts(container)
    unmount()
    seen.set(key, found)
    return found
  }
  const idsIn = (filter: Filter, part: ListPart = 'all'): string => idsOf(entriesIn(atlas, filter, part))
  const keyOf = (filter: Filter): string =>
    `${idsIn(filter)} / ${[...overviewOf(atlas, filter).regions.keys()].join()}`
  const popup = (region: string, filter: Filter, facts: (root: Element) => Facts): Facts =>
    read(
      [facts.name, region, idsIn(filter, { region })].join(' '),
      () => (
        <RegionPopup
          region={region}
          shown={{ filter, overview: overviewOf(atlas, filter) }}
          selectedEvent={null}
          takesFocus={false}
          onAction={nothing}
          onCopyLink={nothing}
        />
      ),
      facts,
    )
  const tray = (filter: Filter, facts: (root: Element) => Facts): Facts =>
    read(
      [facts.name, idsIn(filter, 'unplaced'), '/', idsIn(filter, 'undated')].join(' '),
      () => <Tray filter={filter} overview={overviewOf(atlas, filter)} selected={null} onSelect={nothing} />,
      facts,
    )
  const details = (id: string): Facts => {
    const entry = entryIn(atlas, id)
    if (entry === undefined) return expect.fail(`No event ${id} can be opened`)
    const ui = () => (
      <EventDetails entry={entry} isOutsideFilters={false} takesFocus={false} onAction={nothing} />
    )
    return read(`details ${id}`, ui, (root) => detailsFacts(root, id, strings))
  }
  const regionsIn = (filter: Filter): readonly string[] => [...overviewOf(atlas, filter).regions.keys()]
  const onMap = (filter: Filter, facts: (root: Element) => Facts): Facts => [
    ...regionsIn(filter).flatMap((region) => popup(region, filter, facts)),
    ...tray(filter, facts),
  ]
  return {
    byMap: (filter: Filter): Facts => [
      ...onMap(filter, itemFacts),
      ...onMap(filter, openableFrom).flatMap(details),
    ],
    byTable: (filter: Filter): Facts =>
      read(
        `table ${idsIn(filter)}`,
        () => (
          <EventTable
            filter={filter}
            events={overviewOf(atlas, filter).events}
            selected={null}
            hovered={null}
            scroller={{ current: null }}
            on={{ onHover: nothing, onSelect: nothing }}
          />
        ),
        (root) => tableFacts(root, strings),
      ),
    regionsByMap: (filter: Filter): Facts => [
      ...regionsIn(filter).flatMap((region) => popup(region, filter, popupRegionFacts)),
      ...read(
        `list ${keyOf(filter)}`,
        () => (
          <RegionList
            overview={overviewOf(atlas, filter)}
            hovered={null}
            selected={null}
            onHover={nothing}
            onSelect={nothing}
          />
        ),
        regionListFacts,
      ),
    ],
    regionsByTable: (filter: Filter): Facts =>
      read(
        `regions ${keyOf(filter)}`,
        () => (
          <RegionTable
            shown={{ filter, overview: overviewOf(atlas, filter) }}
            selected={null}
            hovered={null}
            onHover={nothing}
            onSelect={nothing}
          />
        ),
        (root) => regionTableFacts(root, strings),
      ),
  }
}

function idsOf(entries: readonly EventEntry[] = []): string {
  return entries.map(({ event }) => event.id).join()
}

/** What only one of two roads leads to. */
function differences(table: Facts, map: Facts): { onlyInTable: Facts; onlyOnMap: Facts } {
  const [inTable, onMap] = [new Set(table), new Set(map)]
  return {
    onlyInTable: [...inTable].filter((fact) => !onMap.has(fact)).sort(),
    onlyOnMap: [...onMap].filter((fact) => !inTable.has(fact)).sort(),
  }
}

const NONE = { onlyInTable: [], onlyOnMap: [] }

describe.each(LANGUAGES)('every fact by every road (%s)', (language) => {
  it(`is the same under ${RUNS} filters of the published report`, () => {
    const { byMap, byTable, regionsByMap, regionsByTable } = roads(published, language)
    fc.assert(
      fc.property(filters(published), (filter) => {
        expect(differences(byTable(filter), byMap(filter))).toEqual(NONE)
        expect(differences(regionsByTable(filter), regionsByMap(filter))).toEqual(NONE)
      }),
      { numRuns: RUNS },
    )
  })

  it('is the same for each value that the format knows', () => {
    const { byMap, byTable, regionsByMap, regionsByTable } = roads(example, language)
    expect(differences(byTable(NO_FILTER), byMap(NO_FILTER))).toEqual(NONE)
    expect(differences(regionsByTable(NO_FILTER), regionsByMap(NO_FILTER))).toEqual(NONE)
  })

  it('is the same for each region, day and type of the example', () => {
    const { byMap, byTable } = roads(example, language)
    const { types, regions } = example.index.whole
    const alone: readonly Filter[] = [
      ...types.map((type) => ({ ...NO_FILTER, types: [type] })),
      ...[...regions.keys()].map((region) => ({ ...NO_FILTER, regions: [region] })),
      ...['2024-11-04', '2024-11-05'].map((day) => ({ ...NO_FILTER, from: day, to: day })),
    ]
    for (const filter of alone) expect(differences(byTable(filter), byMap(filter))).toEqual(NONE)
  })
})

it('holds as many facts as the report has: nothing is equal because nothing is there', () => {
  const { byTable, regionsByTable } = roads(published, 'en')
  const kinds = byTable(NO_FILTER).map((fact) => fact.split(' | ')[1])
  const count = (kind: string) => kinds.filter((one) => one === kind).length
  expect(count('title')).toBe(8)
  expect(count('place')).toBe(16)
  expect(count('claim')).toBe(14)
  expect(count('figure')).toBe(9)
  expect(regionsByTable(NO_FILTER)).toContain('Kursk Oblast | events | 3')
})
