import type { EventEntry } from '../domain/eventEntry'
import { wordings } from '../domain/findables'
import type { Language } from '../domain/language'
import { bestFit, bestNames, FIT, type Name, namesOf } from '../domain/nameFit'
import { folded } from '../domain/search'
import {
  type Candidate,
  firstHits,
  type Hit,
  type HitTarget,
  MOST_HITS,
  type SearchHits,
  shownName,
} from '../domain/searchHits'
import type { Soon } from '../domain/soon'
import type { Filter } from '../domain/view'
import type { RowSet } from './columns'
import type { RowLists } from './rowLists'
import { countRows, hasRow } from './rowSet'
import type { FoundText, SearchContent } from './textSearch'
import { commonRows, firstRows } from './wordRows'
import type { WordThing } from './wordThings'

/** Found events that are read, to find the best of them; in a data set of no more than `all` rows it is all of them. */
const MOST_READ = { titles: 64, all: 2000 } as const

/** Who wants hits, and for what. */
interface Wanted {
  readonly filter: Filter
  readonly language: Language
  readonly inside: RowSet
  readonly read: (rows: readonly number[]) => Soon<readonly EventEntry[]>
}

interface NamedCandidate extends Candidate {
  readonly names: readonly Name[]
}

/** Finds the hits of a text that was found, as `TextSearch.hits`; names are made ready once, when they are first found. */
export function createHitFinder(
  content: SearchContent,
): (found: FoundText, wanted: Wanted) => Soon<SearchHits> {
  const known = new Map<WordThing, readonly Name[]>()
  const namesOfThing = (thing: WordThing): readonly Name[] => {
    const names = known.get(thing) ?? namesOf(thing.findable.names)
    known.set(thing, names)
    return names
  }
  return (found, wanted) => {
    const things = found.things.flatMap((thing) =>
      thingCandidates(thing, namesOfThing(thing), found, content.thingRows, wanted),
    )
    const places = things.filter(({ target }) => target.kind !== 'claimant')
    const claimants = things.filter(({ target }) => target.kind === 'claimant')
    const events = countRows(found.rows)
    const eventsInside = countRows(commonRows([found.rows, wanted.inside]))
    const withEvents = (entries: readonly EventEntry[]): SearchHits => {
      const candidates = entries.map((entry) => eventCandidate(entry, found, wanted.inside))
      return {
        groups: {
          places: groupOf(places, places.length, found, wanted),
          events: groupOf(candidates, events, found, wanted),
          claimants: groupOf(claimants, claimants.length, found, wanted),
        },
        total: things.length + events,
        outside: things.filter(({ isOutside }) => isOutside).length + events - eventsInside,
      }
    }
    const rows = rowsToRead(found, content.rows)
    const entries = rows.length === 0 ? [] : wanted.read(rows)
    return entries instanceof Promise ? entries.then(withEvents) : withEvents(entries)
  }
}

/** Events whose titles are enough come before others, in the order of the data set. */
function rowsToRead({ rows, titles }: FoundText, ofAll: number): readonly number[] {
  if (ofAll <= MOST_READ.all) return firstRows(rows, MOST_READ.all)
  const first = firstRows(titles, MOST_READ.titles)
  return first.length >= MOST_HITS ? first : [...first, ...firstRows(rows, MOST_HITS - first.length, titles)]
}

function eventCandidate({ event, row }: EventEntry, found: FoundText, inside: RowSet): NamedCandidate {
  const { id, title, type, when } = event
  return {
    target: { kind: 'event', thing: { id, title, type, when } },
    names: [],
    fit: found.isGuess ? FIT.guess : bestFit(namesOf(wordings(title)), found.query),
    events: 1,
    isOutside: !hasRow(inside, row),
    isInTitle: hasRow(found.titles, row),
  }
}

/** None for what is not shown: countries, cities that are regions themselves, and those of unknown regions. */
function thingCandidates(
  { target, list }: WordThing,
  names: readonly Name[],
  { query, isGuess }: FoundText,
  lists: RowLists,
  { filter, inside }: Wanted,
): readonly NamedCandidate[] {
  const shown = shownTarget(target)
  if (shown === null) return []
  const events = shown.kind === 'city' || list === null ? 0 : lists.count(list)
  const isLeftOut =
    shown.kind === 'region' && filter.regions.length > 0 && !filter.regions.includes(shown.thing.code)
  return [
    {
      target: shown,
      names,
      fit: isGuess ? FIT.guess : bestFit(names, query),
      events,
      isOutside: list !== null && events > 0 && (isLeftOut || !lists.hasAny(list, inside)),
      isInTitle: false,
    },
  ]
}

function shownTarget(target: WordThing['target']): HitTarget | null {
  if (target?.kind !== 'city') return target
  const { thing, region } = target
  return region === null || region.name.en === thing.name.en ? null : { kind: 'city', thing, region }
}

function groupOf(
  candidates: readonly NamedCandidate[],
  found: number,
  { query, isGuess }: FoundText,
  { filter, language }: Wanted,
): SearchHits['groups']['places'] {
  const best = firstHits(candidates, language).map(({ target, names, events, isOutside }): Hit => {
    const [name = ''] = isGuess ? [] : bestNames(names, query, filter.text)
    const isShown = folded(shownName(target, language)).includes(folded(name))
    return { target, events, isOutside, through: isShown ? null : name }
  })
  return { best, more: found - best.length }
}
