import fc from 'fast-check'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { loadAtlas } from '../../src/app/loadAtlas'
import { type Dataset, PARTIES } from '../../src/domain/dataset'
import type { EventEntry } from '../../src/domain/eventEntry'
import { LANGUAGES, type Language } from '../../src/domain/language'
import { type Overview, overviewOf } from '../../src/domain/overview'
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
  const loaded = await loadAtlas({ set: null, version: null }, publishedFiles(instead))
  if (loaded.kind === 'failed') return expect.fail(JSON.stringify(loaded))
  return loaded
}

/** The example under the name of the data set that the manifest knows. */
function exampleAs({ id, version }: Dataset): string {
  const rows: unknown = JSON.parse(exampleText())
  return JSON.stringify(Object.assign({}, rows, { id, version }))
}

const published = await load({})
const example = await load(publishedInstead(exampleAs(published.index.dataset)))

function filters({ index }: Atlas): fc.Arbitrary<Filter> {
  const days = index.entries.flatMap(({ event: { when } }) => [when.start, when.end])
  const known = [...new Set(days.flatMap((day) => (day === null ? [] : [day.slice(0, 10)])))]
  const day = fc.option(fc.constantFrom(...known, '2024-11-03', '2024-11-07'), { nil: null, freq: 2 })
  const few = <Value,>(values: readonly Value[]) =>
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...values], { minLength: 1 }))
  return fc.record({
    types: few([...new Set(index.entries.map(({ event }) => event.type))]),
    parties: few(PARTIES),
    supports: few(SUPPORTS),
    regions: few([...new Set(index.entries.flatMap(({ regions }) => regions))]),
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
  const popup = (region: string, overview: Overview, facts: (root: Element) => Facts): Facts =>
    read(
      [facts.name, region, idsOf(overview.regions.get(region)?.entries)].join(' '),
      () => (
        <RegionPopup
          region={region}
          overview={overview}
          selectedEvent={null}
          takesFocus={false}
          onAction={nothing}
          onCopyLink={nothing}
        />
      ),
      facts,
    )
  const tray = (overview: Overview, facts: (root: Element) => Facts): Facts =>
    read(
      [facts.name, idsOf(overview.unplaced), '/', idsOf(overview.undated)].join(' '),
      () => <Tray overview={overview} selected={null} onSelect={nothing} />,
      facts,
    )
  const details = (id: string): Facts => {
    const entry = atlas.index.byId.get(id)
    if (entry === undefined) return expect.fail(`No event ${id} can be opened`)
    const ui = () => (
      <EventDetails entry={entry} isOutsideFilters={false} takesFocus={false} onAction={nothing} />
    )
    return read(`details ${id}`, ui, (root) => detailsFacts(root, id, strings))
  }
  const onMap = (overview: Overview, facts: (root: Element) => Facts): Facts => [
    ...[...overview.regions.keys()].flatMap((region) => popup(region, overview, facts)),
    ...tray(overview, facts),
  ]
  return {
    byMap: (overview: Overview): Facts => [
      ...onMap(overview, itemFacts),
      ...onMap(overview, openableFrom).flatMap(details),
    ],
    byTable: ({ entries }: Overview): Facts =>
      read(
        `table ${idsOf(entries)}`,
        () => (
          <EventTable
            entries={entries}
            selected={null}
            hovered={null}
            scroller={{ current: null }}
            onHover={nothing}
            onSelect={nothing}
          />
        ),
        (root) => tableFacts(root, strings),
      ),
    regionsByMap: (overview: Overview): Facts => [
      ...[...overview.regions.keys()].flatMap((region) => popup(region, overview, popupRegionFacts)),
      ...read(
        `list ${keyOf(overview)}`,
        () => (
          <RegionList
            overview={overview}
            hovered={null}
            selected={null}
            onHover={nothing}
            onSelect={nothing}
          />
        ),
        regionListFacts,
      ),
    ],
    regionsByTable: (overview: Overview): Facts =>
      read(
        `regions ${keyOf(overview)}`,
        () => (
          <RegionTable
            overview={overview}
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

function keyOf({ entries, regions }: Overview): string {
  return `${idsOf(entries)} / ${[...regions.keys()].join()}`
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
    const { entries } = published.index
    fc.assert(
      fc.property(filters(published), (filter) => {
        const overview = overviewOf(entries, filter)
        expect(differences(byTable(overview), byMap(overview))).toEqual(NONE)
        expect(differences(regionsByTable(overview), regionsByMap(overview))).toEqual(NONE)
      }),
      { numRuns: RUNS },
    )
  })

  it('is the same for each value that the format knows', () => {
    const { byMap, byTable, regionsByMap, regionsByTable } = roads(example, language)
    const overview = overviewOf(example.index.entries, NO_FILTER)
    expect(differences(byTable(overview), byMap(overview))).toEqual(NONE)
    expect(differences(regionsByTable(overview), regionsByMap(overview))).toEqual(NONE)
  })

  it(`is the same under ${RUNS} filters of the example, event by event`, () => {
    const { byMap, byTable } = roads(example, language)
    fc.assert(
      fc.property(filters(example), (filter) => {
        for (const entry of overviewOf(example.index.entries, filter).entries) {
          const alone = overviewOf([entry], { ...NO_FILTER, regions: filter.regions })
          expect(differences(byTable(alone), byMap(alone))).toEqual(NONE)
        }
      }),
      { numRuns: RUNS },
    )
  })
})

it('holds as many facts as the report has: nothing is equal because nothing is there', () => {
  const { byTable, regionsByTable } = roads(published, 'en')
  const overview = overviewOf(published.index.entries, NO_FILTER)
  const kinds = byTable(overview).map((fact) => fact.split(' | ')[1])
  const count = (kind: string) => kinds.filter((one) => one === kind).length
  expect(count('title')).toBe(8)
  expect(count('place')).toBe(16)
  expect(count('claim')).toBe(14)
  expect(count('figure')).toBe(9)
  expect(regionsByTable(overview)).toContain('Kursk Oblast | events | 3')
})
