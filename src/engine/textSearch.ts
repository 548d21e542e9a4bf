import type { EventEntry } from '../domain/eventEntry'
import type { Language } from '../domain/language'
import type { SearchHits } from '../domain/searchHits'
import type { Soon } from '../domain/soon'
import type { Filter } from '../domain/view'
import { type Query, type QueryWord, queryOf } from '../domain/wordQuery'
import type { RowSet } from './columns'
import type { RowLists } from './rowLists'
import { noRows } from './rowSet'
import type { Vocabulary } from './vocabulary'
import { createHitFinder } from './wordHits'
import { commonRows } from './wordRows'
import type { WordThing } from './wordThings'

/** What a text finds among the active events of a data set, and among its regions, cities and speakers. */
export interface TextSearch {
  /**
   * The rows of which every word of a text is found, in the event or in what it names; not to be changed. `null` for a
   * text without words, which narrows nothing.
   */
  readonly find: (text: string) => RowSet | null
  /**
   * What a filter's text finds; `null` for a text without words.
   *
   * @param inside the rows that the other filters leave; they only tell what lies outside.
   * @param read whole entries of some rows. Where it fails, this does.
   */
  readonly hits: (
    filter: Filter,
    language: Language,
    inside: RowSet,
    read: (rows: readonly number[]) => Soon<readonly EventEntry[]>,
  ) => Soon<SearchHits | null>
}

/** All that a search looks through. */
export interface SearchContent {
  /** Rows of the data set. */
  readonly rows: number
  readonly vocabulary: Vocabulary
  /** Rows by the words of their own texts; the bit tells words of the title. */
  readonly wordRows: RowLists
  /** Rows by what they name. */
  readonly thingRows: RowLists
  readonly things: readonly WordThing[]
  /** Numbers of the words of each thing. */
  readonly wordsOfThings: readonly (readonly number[])[]
}

/** What holds one typed word. */
export interface FoundWord {
  readonly rows: RowSet
  /** Those that hold it in their title. */
  readonly titles: RowSet
  /** 1 at the place of each thing. */
  readonly things: Uint8Array
  readonly isGuess: boolean
}

/** What holds all words of a text. */
export interface FoundText {
  readonly query: Query
  readonly rows: RowSet
  readonly titles: RowSet
  readonly things: readonly WordThing[]
  readonly isGuess: boolean
}

/** Keeps what the words of the last text found, so that one more word costs only that word. */
export function textSearchOf(content: SearchContent): TextSearch {
  const hitsOf = createHitFinder(content)
  let words = new Map<string, FoundWord>()
  let last: { readonly text: string; readonly found: FoundText | null } | null = null
  const foundWords = (query: Query): readonly FoundWord[] => {
    const before = words
    const keyed = query.words.map((word) => [`${word.key} ${word.length}`, word] as const)
    words = new Map(keyed.map(([key, word]) => [key, before.get(key) ?? foundWordOf(word, content)]))
    return [...words.values()]
  }
  const found = (text: string): FoundText | null => {
    if (last?.text === text) return last.found
    const query = queryOf(text)
    last = { text, found: query.words.length === 0 ? null : foundTextOf(query, foundWords(query), content) }
    return last.found
  }
  return {
    find: (text) => found(text)?.rows ?? null,
    hits(filter, language, inside, read) {
      const all = found(filter.text)
      return all === null ? null : hitsOf(all, { filter, language, inside, read })
    },
  }
}

function foundWordOf(typed: QueryWord, content: SearchContent): FoundWord {
  const { isMeant, isGuess } = content.vocabulary.match(typed)
  const [rows, titles] = [noRows(content.rows), noRows(content.rows)]
  for (let word = isMeant.indexOf(1); word !== -1; word = isMeant.indexOf(1, word + 1))
    content.wordRows.addTo(word, rows, titles)
  const holds = (words: readonly number[]): number => Number(words.some((word) => isMeant[word] === 1))
  const things = Uint8Array.from(content.wordsOfThings, holds)
  addThingRows(content, things, rows)
  return { rows, titles, things, isGuess }
}

/** Adds the rows of the marked things. Cities of one region share a list. */
function addThingRows(
  { rows: all, things, thingRows }: SearchContent,
  isMarked: Uint8Array,
  rows: RowSet,
): void {
  const marked = things.filter((_, at) => isMarked[at] === 1)
  const listsOf = (some: readonly WordThing[]) => new Set(some.flatMap(({ list }) => list ?? []))
  const unused = noRows(all)
  const whole = listsOf(marked.filter(({ onlyRegionLevel }) => !onlyRegionLevel))
  for (const list of whole) thingRows.addTo(list, rows, unused)
  for (const list of listsOf(marked.filter(({ onlyRegionLevel }) => onlyRegionLevel)))
    if (!whole.has(list)) thingRows.addTo(list, unused, rows)
}

function foundTextOf(query: Query, words: readonly FoundWord[], { things }: SearchContent): FoundText {
  return {
    query,
    rows: commonRows(words.map(({ rows }) => rows)),
    titles: commonRows(words.map(({ titles }) => titles)),
    things: things.filter((_, at) => words.every((word) => word.things[at] === 1)),
    isGuess: words.some(({ isGuess }) => isGuess),
  }
}
