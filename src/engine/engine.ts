import type { Claimant } from '../domain/dataset'
import type { Whole } from '../domain/datasetIndex'
import { type EventEntry, entryOf } from '../domain/eventEntry'
import type { EventStore, StoredEvents } from '../domain/eventStore'
import { figuresByPlace } from '../domain/figuresByPlace'
import type { HeldPart } from '../domain/heldPart'
import { lazily } from '../domain/lazily'
import type { Locate } from '../domain/placedPlace'
import type { Answers, Ask, Cited, EventList, EventRows, QuestionKind, QuestionOf } from '../domain/question'
import type { RegionSet } from '../domain/region'
import { type Soon, whenSoon } from '../domain/soon'
import { type Totals, totalsOf } from '../domain/totals'
import type { Filter } from '../domain/view'
import type { Columns, RowSet } from './columns'
import type { FigureColumns } from './figureColumns'
import { regionFiguresOver, totalsOver } from './figureTotals'
import { createPointQueries } from './pointQueries'
import { createQueries } from './queries'
import { createSorter } from './sortedRows'
import { createTexts } from './texts'

/** What an engine answers from. */
export interface EngineData {
  readonly columns: Columns
  /** `null` = figures are not known before the events are read. */
  readonly figures: FigureColumns | null
  readonly store: EventStore
  readonly regionSet: RegionSet
  /** Finds the regions of points; `null` = they are in none. */
  readonly locate: Locate | null
  /** Speakers that are known without an event. */
  readonly claimants: ReadonlyMap<string, Claimant>
  /** Day on which the newest source was published; `null` for none. */
  readonly newestSourceDay: string | null
  /** Told how many events have been read for the first search, of a store that is not read at once. */
  readonly onTextsRead?: (events: number) => void
  /** Which part of a larger set the columns are; absent = they are all of it. */
  readonly held?: HeldPart | null
}

/** An answer with the speakers and sources that its events refer to. */
export interface CitedAnswer<Answer> {
  readonly answer: Answer
  readonly cited: Cited
}

export interface Engine {
  readonly whole: Whole
  /**
   * Makes ready for questions that will come; each would wait for its part of that, or be answered more slowly. A part at a
   * time, so that others are answered between them: `false` when nothing is left.
   */
  readonly prepare: () => boolean
  /** Rejects where events that it needs cannot be fetched. */
  readonly answer: <Kind extends QuestionKind>(
    question: QuestionOf<Kind>,
  ) => Soon<CitedAnswer<Answers[Kind]['answer']>>
}

/** Of more events than these, figures by place would be no picture. */
const MOST_FIGURES = 1000
/** Lists that are kept, so that scrolling through one does not filter and sort again. */
const KEPT_LISTS = 8

const NOTHING_CITED: Cited = { claimants: [], sources: [] }

type Answering = {
  readonly [Kind in keyof Answers]: (
    question: Answers[Kind]['question'],
  ) => Soon<CitedAnswer<Answers[Kind]['answer']>>
}

/** Answers questions about the events of one data set. */
export function createEngine(data: EngineData): Engine {
  const { columns, figures, store, regionSet } = data
  const queries = createQueries(columns, data.newestSourceDay, data.held)
  const points = lazily(() => createPointQueries(columns))
  const sorter = createSorter(columns, store, regionSet)
  const read = (rows: readonly number[]): Soon<Entries> => whenSoon(store.read(rows), entriesIn(data, rows))
  const texts = createTexts(data, (rows) => whenSoon(read(rows), ({ entries }) => entries))
  const textRows = ({ text }: Filter): Soon<RowSet | null> => texts.find(text)
  const matching = (filter: Filter): Soon<RowSet> =>
    whenSoon(textRows(filter), (rows) => queries.matching(filter, rows))
  const lists = createKept<EventList, Soon<Uint32Array>>(KEPT_LISTS)
  const rowsOf = (list: EventList): Soon<Uint32Array> =>
    lists.of(list, ({ filter, part, order }) =>
      whenSoon(textRows(filter), (text) => {
        const rows = queries.rows(filter, text, part)
        return order === null ? rows : sorter.sorted(rows, order)
      }),
    )
  const allRows = (filter: Filter): Soon<Uint32Array> => rowsOf({ filter, part: 'all', order: null })
  const totalsOfFew = (rows: Uint32Array): Soon<CitedAnswer<Totals | null>> =>
    rows.length > MOST_FIGURES
      ? uncited(null)
      : whenSoon(read([...rows]), ({ entries, cited }) =>
          uncited(totalsOf(entries, new Map(cited.claimants.map((one) => [one.id, one])))),
        )
  const listed = ({ list, from, to }: Omit<QuestionOf<'list'>, 'kind'>): Soon<CitedAnswer<EventRows>> =>
    whenSoon(rowsOf(list), (rows) =>
      whenSoon(read([...rows.subarray(from, to)]), ({ entries, cited }) => ({
        answer: { total: rows.length, from, entries },
        cited,
      })),
    )
  const answering: Answering = {
    overview: ({ filter }) =>
      whenSoon(textRows(filter), (rows) => {
        const overview = queries.overview(filter, rows)
        return uncited(columns.sources.count === 0 ? { ...overview, reports: null } : overview)
      }),
    byId: ({ ids }) => whenSoon(rowsNamed(store, ids), (rows) => whenSoon(read(rows), citedEntries)),
    byRow: ({ rows }) => whenSoon(read(rows), citedEntries),
    list: listed,
    laterList: (question) =>
      whenSoon(listed(question), ({ answer, cited }) => ({ answer: () => answer, cited })),
    position: ({ list, id }) =>
      whenSoon(store.rowOf(id), (row) =>
        whenSoon(rowsOf(list), (rows) => uncited(row === null ? -1 : rows.indexOf(row))),
      ),
    points: ({ filter, box, fromZoom, toZoom }) =>
      whenSoon(matching(filter), (rows) =>
        uncited(points().groups(rows, new Set(filter.regions), box, fromZoom, toZoom)),
      ),
    search: ({ filter, language }) =>
      whenSoon(matching({ ...filter, text: '' }), (inside) =>
        whenSoon(texts.hits(filter, language, inside), uncited),
      ),
    totals: ({ filter }) =>
      whenSoon(allRows(filter), (rows) =>
        figures === null ? totalsOfFew(rows) : uncited(totalsOver(figures, rows)),
      ),
    regionFigures: ({ filter }) =>
      whenSoon(allRows(filter), (rows) =>
        uncited(figures === null ? null : regionFiguresOver(figures, columns, rows)),
      ),
    figures: ({ filter }) =>
      whenSoon(allRows(filter), (rows) =>
        rows.length > MOST_FIGURES
          ? uncited(null)
          : whenSoon(read([...rows]), ({ entries, cited }) => ({ answer: figuresByPlace(entries), cited })),
      ),
  }
  const unprepared = [points, queries.prepare]
  return {
    whole: queries.whole,
    prepare: () => {
      unprepared.shift()?.()
      return unprepared.length > 0
    },
    answer: (question) => answering[question.kind](question),
  }
}

/** Asks an engine in the same thread. */
export function askIn(engine: Engine): Ask {
  return (question) => whenSoon(engine.answer(question), ({ answer }) => answer)
}

interface Entries {
  readonly entries: readonly EventEntry[]
  readonly cited: Cited
}

function citedEntries({ entries, cited }: Entries): CitedAnswer<readonly EventEntry[]> {
  return { answer: entries, cited }
}

function uncited<Answer>(answer: Answer): CitedAnswer<Answer> {
  return { answer, cited: NOTHING_CITED }
}

/** Rows without an event are not in what the store has read. */
function entriesIn({ locate, store }: EngineData, rows: readonly number[]) {
  return ({ events, claimants, sources }: StoredEvents): Entries => {
    const known = new Map(claimants.map((claimant) => [claimant.id, claimant]))
    const there = rows.filter((row) => row >= 0 && row < store.size)
    return {
      entries: events.map((event, at) => entryOf(event, there[at] ?? -1, known, locate)),
      cited: { claimants, sources },
    }
  }
}

function rowsNamed(store: EventStore, ids: readonly string[]): Soon<readonly number[]> {
  return ids.reduce<Soon<readonly number[]>>(
    (soon, id) =>
      whenSoon(soon, (rows) => whenSoon(store.rowOf(id), (row) => (row === null ? rows : [...rows, row]))),
    [],
  )
}

/** Keeps what was worked out last, by what it was worked out from. */
function createKept<Key, Value>(most: number) {
  const kept = new Map<string, Value>()
  return {
    of(key: Key, make: (key: Key) => Value): Value {
      const text = JSON.stringify(key)
      const known = kept.get(text)
      const value = known ?? make(key)
      kept.delete(text)
      kept.set(text, value)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return value
    },
  }
}
