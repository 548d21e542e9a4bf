import { folded, groupedNumbers, ungrouped } from './search'
import { keyOf } from './transliterate'
import { isOneTypoApart } from './typo'
import { stemOf } from './wordStem'

/** How well a name fits a query, best first; the words of other texts count as `inside`. */
export const FIT = { exact: 0, beginning: 1, words: 2, inside: 3, guess: 4 } as const
export type Fit = (typeof FIT)[keyof typeof FIT]

/** Something that can be found, in any language. */
export interface Findable {
  readonly thing: object
  readonly names: readonly (string | undefined)[]
  /** Further words that it is found by. */
  readonly texts: readonly (string | undefined)[]
  /** Findables before it in the list: it is found by all of their words, too. */
  readonly parts: readonly object[]
}

/** The words of many things. Nothing is read before the first query. */
export interface WordIndex {
  /**
   * What holds every word of a query, and how well; `null` for a query without words, which fits everything. A word
   * that nothing begins with, contains or inflects is taken for a typo, for all things alike.
   */
  readonly find: (query: string) => ReadonlyMap<object, Fit> | null
  /**
   * The names of a found thing that fit the query best, in its own letters first; none where no name begins with it or
   * holds its words.
   */
  readonly bestNames: (thing: object, query: string) => readonly string[]
}

/** Shortest words that are looked for inside other words, in letters of the key, or with a typo, in letters typed. */
const FUZZY_FROM = 4
/** Shortest words that may have a typo in any text, and in the beginning of a word; below only in names. */
const GUESSED_FROM = { anyText: 5, beginning: 6 } as const
/** What stands before names in a sentence: "у Курській області", "near Kyiv". */
const PREPOSITIONS = new Set('u v vo na pid pod bilia in near at of tge'.split(' '))

interface Word {
  readonly key: string
  readonly stem: string
  /** Places of the things that hold it in the list of all. */
  readonly holders: number[]
  isInName: boolean
}

/** Keys and stems with a space around each word, so that words can be told from parts of words. */
interface Spelling {
  readonly key: string
  readonly stem: string
}

interface Name extends Spelling {
  readonly text: string
}

interface Content {
  readonly words: readonly Word[]
  readonly things: readonly object[]
  readonly names: ReadonlyMap<object, readonly Name[]>
}

interface QueryWord extends Spelling {
  /** As a beginning of a word in the key of a name, and as a whole word in its stem. */
  readonly start: string
  readonly whole: string
  /** Letters typed; the key may have fewer. */
  readonly length: number
}

interface Query extends Spelling {
  readonly words: readonly QueryWord[]
  /** Space before, none behind: the last word may go on. */
  readonly start: string
}

/** Reads the list at the first query and keeps its words; the last query is kept, too, for all who ask for it. */
export function wordIndexOf(list: () => readonly Findable[]): WordIndex {
  let content: Content | null = null
  let last: { readonly query: string; readonly found: ReturnType<WordIndex['find']> } | null = null
  let matches = new Map<string, Match>()
  const findWords = (asked: Query): ReadonlyMap<object, Fit> => {
    content ??= contentOf(list())
    const { words } = content
    matches = new Map(asked.words.map((word) => [word.key, matches.get(word.key) ?? matchOf(word, words)]))
    return foundBy(asked, [...matches.values()], content)
  }
  const find: WordIndex['find'] = (query) => {
    if (last?.query === query) return last.found
    const asked = queryOf(query)
    last = { query, found: asked.words.length === 0 ? null : findWords(asked) }
    return last.found
  }
  return {
    find,
    bestNames(thing, query) {
      const fit = find(query)?.get(thing)
      if (fit === undefined || fit >= FIT.inside) return []
      const asked = queryOf(query)
      const fitting = (content?.names.get(thing) ?? []).filter((name) => fitOf(name, asked) === fit)
      const typed = folded(query)
      const isAsTyped = ({ text }: Name): number => Number(folded(text).startsWith(typed))
      return fitting.sort((a, b) => isAsTyped(b) - isAsTyped(a)).map(({ text }) => text)
    },
  }
}

function contentOf(list: readonly Findable[]): Content {
  const byText = new Map<string, Word>()
  const byKey = new Map<string, Word>()
  const wordOf = (text: string): Word => {
    const known = byText.get(text)
    if (known !== undefined) return known
    const key = keyOf(text)
    const word = byKey.get(key) ?? { key, stem: stemOf(key), holders: [], isInName: false }
    byText.set(text, word)
    byKey.set(key, word)
    return word
  }
  const wordsIn = (text: string): readonly Word[] => folded(text).split(' ').map(wordOf)
  const wordsOfThing = new Map<object, ReadonlySet<Word>>()
  const names = new Map<object, readonly Name[]>()
  for (const [at, { thing, parts, ...findable }] of list.entries()) {
    const own = given(findable.names).map((text) => ({ text, words: wordsIn(text) }))
    const words = new Set(wordsIn(given(findable.texts).join(' ')))
    const texts = [...given(findable.names), ...given(findable.texts)]
    for (const number of texts.flatMap(groupedNumbers)) words.add(wordOf(number))
    for (const word of own.flatMap((name) => name.words)) {
      word.isInName = true
      words.add(word)
    }
    for (const part of parts) for (const word of wordsOfThing.get(part) ?? []) words.add(word)
    for (const word of words) word.holders.push(at)
    wordsOfThing.set(thing, words)
    names.set(
      thing,
      own.map((name) => ({ text: name.text, ...joined(name.words) })),
    )
  }
  return { words: [...byKey.values()], things: list.map(({ thing }) => thing), names }
}

function given(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap((text) => text ?? [])
}

function joined(words: readonly Spelling[]): Spelling {
  return {
    key: ` ${words.map(({ key }) => key).join(' ')} `,
    stem: ` ${words.map(({ stem }) => stem).join(' ')} `,
  }
}

/** A preposition alone is the beginning of a word. */
function queryOf(query: string): Query {
  const words = folded(ungrouped(query))
    .split(' ')
    .map((text) => ({ key: keyOf(text), length: text.length }))
    .filter(({ key }) => key !== '')
  const telling = words.filter(({ key }) => !PREPOSITIONS.has(key))
  const asked = (telling.length > 0 ? telling : words).map(queryWord)
  const spelling = joined(asked)
  return { words: asked, ...spelling, start: spelling.key.trimEnd() }
}

function queryWord({ key, length }: { readonly key: string; readonly length: number }): QueryWord {
  const stem = stemOf(key)
  return { key, stem, start: ` ${key}`, whole: ` ${stem} `, length }
}

/** The words that a typed word may mean. */
interface Match {
  readonly words: readonly Word[]
  readonly isGuess: boolean
}

function matchOf(typed: QueryWord, vocabulary: readonly Word[]): Match {
  const isLong = typed.key.length >= FUZZY_FROM // the key of "Kyiv" has three letters, and "Kharkiv" ends in them
  const sure = vocabulary.filter(
    ({ key, stem }) =>
      key.startsWith(typed.key) || stem === typed.stem || (isLong && key.includes(typed.key)),
  )
  if (sure.length > 0 || typed.length < FUZZY_FROM || /\d/.test(typed.key))
    return { words: sure, isGuess: false }
  return { words: vocabulary.filter((word) => isGuessed(typed, word)), isGuess: true }
}

function isGuessed({ key: typed, length }: QueryWord, { key, isInName }: Word): boolean {
  if (!isInName && length < GUESSED_FROM.anyText) return false
  if (key.length < FUZZY_FROM - 1 || key.length < typed.length - 1 || /\d/.test(key)) return false
  const mayGoOn = length >= GUESSED_FROM.beginning
  return (mayGoOn || key.length <= typed.length + 1) && isOneTypoApart(typed, key, mayGoOn)
}

function foundBy(
  query: Query,
  matches: readonly Match[],
  { things, names }: Content,
): ReadonlyMap<object, Fit> {
  const wordsHeld = new Uint8Array(things.length)
  for (const [before, { words }] of matches.entries()) {
    for (const { holders } of words) {
      for (const at of holders) if (wordsHeld[at] === before) wordsHeld[at] = before + 1
    }
  }
  const isGuess = matches.some((match) => match.isGuess)
  const found = new Map<object, Fit>()
  for (const [at, thing] of things.entries()) {
    if (wordsHeld[at] !== matches.length) continue
    found.set(thing, isGuess ? FIT.guess : bestFit(names.get(thing) ?? [], query))
  }
  return found
}

function bestFit(names: readonly Name[], query: Query): Fit {
  let best: Fit = FIT.inside
  for (const name of names) {
    const fit = fitOf(name, query, best)
    if (fit < best) best = fit
  }
  return best
}

/** How well a name fits, as far as it is better than another. */
function fitOf({ key, stem }: Name, query: Query, than: Fit = FIT.inside): Fit {
  if (key === query.key || stem === query.stem) return FIT.exact
  if (than > FIT.beginning && key.startsWith(query.start)) return FIT.beginning
  const hasWords =
    than > FIT.words && query.words.every((word) => key.includes(word.start) || stem.includes(word.whole))
  return hasWords ? FIT.words : than
}
