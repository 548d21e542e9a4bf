import type { Claimant } from '../domain/dataset'
import type { EventEntry } from '../domain/eventEntry'
import { eventFindable, type Findable } from '../domain/findables'
import type { RegionSet } from '../domain/region'
import { createRowListBuilder } from './rowLists'
import { type TextSearch, textSearchOf } from './textSearch'
import { vocabularyOf } from './vocabulary'
import { createWordList } from './wordList'
import { wordThingsOf } from './wordThings'

/** Reads the texts of active events, so that they can be searched. */
export interface WordBuilder {
  /** The next event; their rows ascend. */
  readonly add: (entry: EventEntry) => void
  /** Ends the reading. Speakers that no event quotes are found, too. */
  readonly finish: (claimants: Iterable<Claimant>) => TextSearch
}

/** @param regionSet whose regions, cities and countries are found. */
export function createWordBuilder(regionSet: RegionSet): WordBuilder {
  const words = createWordList()
  const wordRows = createRowListBuilder()
  const thingRows = createRowListBuilder()
  const lists = {
    regions: new Map<string, number>(),
    countries: new Map<string, number>(),
    claimants: new Map<string, number>(),
  }
  const listOf = (kind: keyof typeof lists, id: string): number => {
    const list = lists[kind].get(id) ?? lists.regions.size + lists.countries.size + lists.claimants.size
    lists[kind].set(id, list)
    return list
  }
  let row = 0
  let rows = 0
  const addNameWord = (word: number): void => wordRows.add(word, row, 1)
  const addTextWord = (word: number): void => wordRows.add(word, row, 0)

  return {
    add({ event, row: itsRow, regions }) {
      row = itsRow
      rows = row + 1
      forWords(eventFindable(event), words, addNameWord, addTextWord)
      for (const code of regions) {
        const isRegionLevel = event.places.some(({ region }) => region === code)
        thingRows.add(listOf('regions', code), row, isRegionLevel ? 1 : 0)
      }
      for (const { country } of event.places)
        if (country !== undefined) thingRows.add(listOf('countries', country), row, 0)
      for (const { claimant } of event.claims) thingRows.add(listOf('claimants', claimant), row, 0)
    },
    finish(claimants) {
      const things = wordThingsOf(lists, regionSet, claimants)
      const nameWords = new Set<number>()
      const wordsOfThings = things.map(({ findable }) => {
        const its = new Set<number>()
        const add = (word: number): unknown => its.add(word)
        forWords(findable, words, (word) => add(word) && nameWords.add(word), add)
        return [...its]
      })
      const byWord = wordRows.finish()
      const isInName = (word: number): boolean => nameWords.has(word) || byWord.hasBit(word)
      return textSearchOf({
        rows,
        vocabulary: vocabularyOf(words.joinedKeys(), isInName),
        wordRows: byWord,
        thingRows: thingRows.finish(),
        things,
        wordsOfThings,
      })
    },
  }
}

/** All words of a thing: first those of its names. */
function forWords(
  { names, texts }: Findable,
  words: ReturnType<typeof createWordList>,
  onNameWord: (word: number) => unknown,
  onTextWord: (word: number) => unknown,
): void {
  for (const name of names) if (name !== undefined) words.forEachWord(name, onNameWord)
  for (const text of texts) if (text !== undefined) words.forEachWord(text, onTextWord)
  for (const text of [...names, ...texts])
    if (text !== undefined) words.forEachGroupedNumber(text, onTextWord)
}
