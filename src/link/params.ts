import { PARTIES } from '../domain/dataset'
import { LANGUAGES } from '../domain/language'
import { SUPPORTS } from '../domain/support'
import { type Camera, type Filter, roundedCamera, type View } from '../domain/view'
import { dayOf, decimalOf, escaped, idOf, regionOf, textOf } from './grammar'
import { FORMAT_VERSION } from './migrations'

/** One key of the link format. */
export interface Param {
  readonly key: LinkKey
  /** The view with this percent-decoded value in its place, or `null` for a bad value. */
  readonly read: (view: View, value: string) => View | null
  /** The value ready for a link; empty where the view has the default. */
  readonly write: (view: View) => string
}

export type LinkKey =
  | 'v'
  | 'set'
  | 'map'
  | 'region'
  | 'event'
  | 'type'
  | 'party'
  | 'support'
  | 'in'
  | 'from'
  | 'to'
  | 'q'
  | 'view'
  | 'lang'
  | 'theme'
  | 'data'
  | 'since'

/** Most items of one list: more than any data set has regions or types, few enough to stay quick. */
export const LIST_LIMIT = 256

type Reader<Part> = (value: string) => Part | null

function reading<Part>(part: Reader<Part>, put: (view: View, part: Part) => View): Param['read'] {
  return (view, value) => {
    const found = part(value)
    return found === null ? null : put(view, found)
  }
}

function oneOf<Choice extends string>(choices: readonly Choice[]): Reader<Choice> {
  return (value) => choices.find((choice) => choice === value) ?? null
}

/** One bad item makes the list bad: half a filter would show something that nobody chose. */
function listOf<Item extends string>(item: Reader<Item>): Reader<readonly Item[]> {
  return (value) => {
    const items = new Set<Item>()
    for (const text of value.split(',')) {
      const found = item(text)
      if (found === null) return null
      items.add(found)
    }
    return items.size > LIST_LIMIT ? null : [...items].sort()
  }
}

/** Sorted by code unit, each once; what a link cannot hold is left out. */
function writtenList(items: readonly string[], item: Reader<string>): string {
  const valid = new Set(items.filter((text) => item(text) !== null))
  return [...valid].sort().slice(0, LIST_LIMIT).join(',')
}

function cameraOf(value: string): Camera | null {
  const [zoom = null, lat = null, lng = null, ...rest] = value.split('/', 4).map(decimalOf)
  if (zoom === null || lat === null || lng === null || rest.length > 0) return null
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? roundedCamera({ zoom, lat, lng }) : null
}

function writtenCamera(camera: Camera): string {
  const { zoom, lat, lng } = roundedCamera(camera)
  return `${zoom.toFixed(2)}/${lat.toFixed(4)}/${lng.toFixed(4)}`
}

/** The version of the format, at least 1; it says how to read the rest and is no part of a view. */
export function versionOf(value: string): number | null {
  return /^[1-9][0-9]*$/.test(value) ? Number(value) : null
}

function narrowed(view: View, change: Partial<Filter>): View {
  return { ...view, filter: { ...view.filter, ...change } }
}

const partyOf = oneOf(PARTIES)
const supportOf = oneOf(SUPPORTS)
const languageOf = oneOf(LANGUAGES)
const screenOf = oneOf(['map', 'table'] as const)
const themeOf = oneOf(['light', 'dark'] as const)

/** Every key of format 1, in the order in which links hold them. */
export const PARAMS: readonly Param[] = [
  { key: 'v', read: reading(versionOf, (view) => view), write: () => String(FORMAT_VERSION) },
  { key: 'set', read: reading(idOf, (view, set) => ({ ...view, set })), write: ({ set }) => set ?? '' },
  {
    key: 'map',
    read: reading(cameraOf, (view, camera) => ({ ...view, camera })),
    write: ({ camera }) => (camera === null ? '' : writtenCamera(camera)),
  },
  {
    key: 'region',
    read: reading(regionOf, (view, region) => ({ ...view, region })),
    write: ({ region }) => region ?? '',
  },
  {
    key: 'event',
    read: reading(idOf, (view, event) => ({ ...view, event })),
    write: ({ event }) => event ?? '',
  },
  {
    key: 'type',
    read: reading(listOf(idOf), (view, types) => narrowed(view, { types })),
    write: ({ filter }) => writtenList(filter.types, idOf),
  },
  {
    key: 'party',
    read: reading(listOf(partyOf), (view, parties) => narrowed(view, { parties })),
    write: ({ filter }) => writtenList(filter.parties, partyOf),
  },
  {
    key: 'support',
    read: reading(listOf(supportOf), (view, supports) => narrowed(view, { supports })),
    write: ({ filter }) => writtenList(filter.supports, supportOf),
  },
  {
    key: 'in',
    read: reading(listOf(regionOf), (view, regions) => narrowed(view, { regions })),
    write: ({ filter }) => writtenList(filter.regions, regionOf),
  },
  {
    key: 'from',
    read: reading(dayOf, (view, from) => narrowed(view, { from })),
    write: ({ filter }) => filter.from ?? '',
  },
  {
    key: 'to',
    read: reading(dayOf, (view, to) => narrowed(view, { to })),
    write: ({ filter }) => filter.to ?? '',
  },
  {
    key: 'q',
    read: reading(textOf, (view, text) => narrowed(view, { text })),
    write: ({ filter }) => escaped(textOf(filter.text)),
  },
  {
    key: 'view',
    read: reading(screenOf, (view, screen) => ({ ...view, screen })),
    write: ({ screen }) => (screen === 'map' ? '' : screen),
  },
  {
    key: 'lang',
    read: reading(languageOf, (view, language) => ({ ...view, language })),
    write: ({ language }) => language ?? '',
  },
  {
    key: 'theme',
    read: reading(themeOf, (view, theme) => ({ ...view, theme })),
    write: ({ theme }) => theme ?? '',
  },
  {
    key: 'data',
    read: reading(idOf, (view, version) => ({ ...view, version })),
    write: ({ version }) => version ?? '',
  },
  {
    key: 'since',
    read: reading(idOf, (view, since) => ({ ...view, since })),
    write: ({ since }) => since ?? '',
  },
]
