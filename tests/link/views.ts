import fc from 'fast-check'
import { PARTIES } from '../../src/domain/dataset'
import { LANGUAGES } from '../../src/domain/language'
import { SUPPORTS } from '../../src/domain/support'
import type { View } from '../../src/domain/view'

const ID = /^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$/
const REGION = /^[A-Z]{2}-[0-9A-Z]{1,3}$/
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })
const sorted = <Item extends string>(item: fc.Arbitrary<Item>) =>
  fc.uniqueArray(item, { maxLength: 12 }).map((items) => items.toSorted())
const decimals = (min: number, max: number, steps: number) =>
  fc.integer({ min: min * steps, max: max * steps }).map((whole) => whole / steps)

const anId = fc.stringMatching(ID)
const aRegion = fc.stringMatching(REGION)
const aDay = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const aRange = fc
  .tuple(orNull(aDay), orNull(aDay))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }))
const aText = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((text) => text.replace(/[\p{C}\p{Zl}\p{Zp}\p{DI}]/gu, '').normalize('NFC'))
  .filter((text) => Array.from(text).length <= 64)

/** A view as links hold it: lists sorted and unique, camera and text rounded off. */
export const aCanonicalView: fc.Arbitrary<View> = fc.record({
  set: orNull(anId),
  camera: orNull(
    fc.record({
      zoom: decimals(3, 10, 100),
      lat: decimals(-90, 90, 10_000),
      lng: decimals(-180, 180, 10_000),
    }),
  ),
  region: orNull(aRegion),
  event: orNull(anId),
  filter: fc
    .record({
      types: sorted(anId),
      parties: sorted(fc.constantFrom(...PARTIES)),
      supports: sorted(fc.constantFrom(...SUPPORTS)),
      regions: sorted(aRegion),
      range: aRange,
      text: aText,
    })
    .map(({ range, ...filter }) => ({ ...filter, ...range })),
  screen: fc.constantFrom('map', 'table'),
  language: orNull(fc.constantFrom(...LANGUAGES)),
  theme: orNull(fc.constantFrom('light', 'dark')),
  version: orNull(anId),
  since: orNull(anId),
})

const anyText = fc.string({ unit: 'binary', maxLength: 100 })
const anyLists = fc.array(fc.oneof(anyText, anId, aRegion), { maxLength: 5 })

/** Whatever a bug or a foreign data set could put into a view: any texts, numbers and days. */
export const anyView: fc.Arbitrary<View> = fc.record({
  set: orNull(anyText),
  camera: orNull(fc.record({ zoom: fc.double(), lat: fc.double(), lng: fc.double() })),
  region: orNull(anyText),
  event: orNull(anyText),
  filter: fc.record({
    types: anyLists,
    parties: fc.array(fc.constantFrom(...PARTIES)),
    supports: fc.array(fc.constantFrom(...SUPPORTS)),
    regions: anyLists,
    from: orNull(fc.oneof(aDay, anyText)),
    to: orNull(fc.oneof(aDay, anyText)),
    text: anyText,
  }),
  screen: fc.constantFrom('map', 'table'),
  language: orNull(fc.constantFrom(...LANGUAGES)),
  theme: orNull(fc.constantFrom('light', 'dark')),
  version: orNull(anyText),
  since: orNull(anyText),
})

/** Names of what is wrong with a view that a link gave; written without the code under test. */
export function faultsOf({
  set,
  camera,
  region,
  event,
  filter,
  screen,
  language,
  theme,
  version,
}: View): string[] {
  const { types, parties, supports, regions, from, to, text } = filter
  const rules = {
    ids: [set, event, version].every((id) => id === null || ID.test(id)),
    camera: camera === null || isCamera(camera.zoom, camera.lat, camera.lng),
    region: region === null || REGION.test(region),
    lists: [types, parties, supports, regions].every(isAscending),
    types: types.every((type) => ID.test(type)),
    regions: regions.every((code) => REGION.test(code)),
    parties: parties.every((party) => PARTIES.includes(party)),
    supports: supports.every((support) => SUPPORTS.includes(support)),
    days: [from, to].every((day) => day === null || isCalendarDay(day)),
    range: from === null || to === null || Date.parse(from) <= Date.parse(to),
    text: Array.from(text).length <= 64 && text === text.normalize('NFC'),
    unseen: !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u.test(text),
    choices: ['map', 'table'].includes(screen) && [...LANGUAGES, null].includes(language),
    theme: ['light', 'dark', null].includes(theme),
  }
  return Object.entries(rules).flatMap(([name, isKept]) => (isKept ? [] : [name]))
}

function isCamera(zoom: number, lat: number, lng: number): boolean {
  const isInside = zoom >= 3 && zoom <= 10 && Math.abs(lat) <= 90 && Math.abs(lng) <= 180
  return (
    isInside &&
    zoom === Number(zoom.toFixed(2)) &&
    [lat, lng].every((part) => part === Number(part.toFixed(4)))
  )
}

function isAscending(items: readonly string[]): boolean {
  return items.length <= 256 && items.every((item, i) => i === 0 || (items[i - 1] ?? '') < item)
}

function isCalendarDay(day: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return Number.isFinite(time) && day >= '0001' && new Date(time).toISOString().slice(0, 10) === day
}
