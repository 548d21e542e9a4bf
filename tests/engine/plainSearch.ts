import type { Claimant } from '../../src/domain/dataset'
import type { EventEntry } from '../../src/domain/eventEntry'
import type { RegionSet } from '../../src/domain/region'
import { folded, groupedNumbers } from '../../src/domain/search'
import { keyOf } from '../../src/domain/transliterate'
import { isOneTypoApart } from '../../src/domain/typo'
import { type QueryWord, queryOf } from '../../src/domain/wordQuery'
import { stemOf } from '../../src/domain/wordStem'

/** The words of one thing, by key, and whether each comes in a name of it. */
type Words = Map<string, boolean>

type Texts = readonly ({ readonly en: string; readonly uk?: string } | string | undefined)[]

function wordsOf(names: Texts, texts: Texts): Words {
  const words: Words = new Map()
  const add = (text: Texts[number], isName: boolean): void => {
    if (text === undefined) return
    if (typeof text !== 'string') {
      add(text.en, isName)
      add(text.uk, isName)
      return
    }
    for (const word of folded(text).split(' ').map(keyOf))
      if (word !== '') words.set(word, isName || words.get(word) === true)
    for (const number of groupedNumbers(text)) words.set(number, words.get(number) === true)
  }
  for (const name of names) add(name, true)
  for (const text of texts) add(text, false)
  return words
}

/**
 * The rows that a text finds, by the book: every event with all words that it is found by, every typed word compared
 * with every word of every thing. `null` for a text without words.
 */
export function plainSearch(
  entries: readonly EventEntry[],
  claimants: readonly Claimant[],
  { regions, cities, countries }: RegionSet,
): (text: string) => readonly number[] | null {
  const regionWords = new Map(
    [...regions.values()].map((one) => [
      one.code,
      wordsOf([one.name, one.short, ...one.alternates], [one.code]),
    ]),
  )
  const cityWords = cities.map((city) => ({ region: city.region, words: wordsOf([city.name], []) }))
  const claimantWords = new Map(claimants.map((one) => [one.id, wordsOf([one.name], [one.role])]))
  const rows = entries.map(({ event, row, regions: codes }) => {
    const own = wordsOf(
      [event.title],
      [
        event.summary,
        ...event.actors.map(({ name }) => name),
        ...event.claims.map(({ statement }) => statement),
        ...event.places.flatMap(({ wording, country }) => [wording, countries.get(country ?? '')]),
        ...codes,
      ],
    )
    const parts = [
      ...codes.flatMap((code) => regionWords.get(code) ?? []),
      ...cityWords
        .filter((city) => event.places.some(({ region }) => region === city.region))
        .map(({ words }) => words),
      ...event.claims.flatMap(({ claimant }) => claimantWords.get(claimant) ?? []),
    ]
    return { row, words: [own, ...parts] }
  })
  const all = [
    ...regionWords.values(),
    ...cityWords.map(({ words }) => words),
    ...claimantWords.values(),
    ...rows.flatMap(({ words }) => words),
  ]
  const namedWords = new Set(
    all.flatMap((words) => [...words].flatMap(([key, isName]) => (isName ? key : []))),
  )
  const keys = new Set(all.flatMap((words) => [...words.keys()]))
  const meant = (typed: QueryWord): ReadonlySet<string> => {
    const sure = [...keys].filter((key) => isSure(typed, key))
    const mayGuess = sure.length === 0 && typed.length >= 4 && !/\d/.test(typed.key)
    return new Set(mayGuess ? [...keys].filter((key) => isGuess(typed, key, namedWords.has(key))) : sure)
  }
  return (text) => {
    const asked = queryOf(text).words.map(meant)
    if (asked.length === 0) return null
    const holds = (words: Words, some: ReadonlySet<string>) => [...words.keys()].some((key) => some.has(key))
    return rows
      .filter(({ words }) => asked.every((some) => words.some((one) => holds(one, some))))
      .map(({ row }) => row)
  }
}

function isSure(typed: QueryWord, key: string): boolean {
  return (
    key.startsWith(typed.key) ||
    stemOf(key) === typed.stem ||
    (typed.key.length >= 4 && key.includes(typed.key))
  )
}

function isGuess(typed: QueryWord, key: string, isInName: boolean): boolean {
  if (!isInName && typed.length < 5) return false
  if (key.length < 3 || key.length < typed.key.length - 1 || /\d/.test(key)) return false
  const mayGoOn = typed.length >= 6
  return (mayGoOn || key.length <= typed.key.length + 1) && isOneTypoApart(typed.key, key, mayGoOn)
}
