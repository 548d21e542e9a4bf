import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language'
import { stringsOf } from '../../../src/ui/strings/catalogue'
import { lateStringsOf } from '../../../src/ui/strings/lateCatalogue'
import { stillStringsOf } from '../../../src/ui/strings/stillCatalogue'

/** A word or a function that makes one, with the path to it. */
type Leaf = readonly [path: string, value: unknown]

function leavesOf(value: unknown, path: string): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  )
}

/** All words of a language, those that come late and those of prerendered pages included. */
function wordsOf(language: (typeof LANGUAGES)[number]): readonly Leaf[] {
  return leavesOf({ ...stringsOf(language), ...lateStringsOf(language), still: stillStringsOf(language) }, '')
}

/** What each function is called with, chosen so that each argument can be found again in the text. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  number: [7],
  'embed.full': ['NAME'],
  'embedding.px': [7],
  events: [7],
  regions: [7],
  named: ['NAME', 7],
  'print.firstOnly': [7, 42],
  'still.firstOnly': [7, 42],
  'print.none': [7],
  loadedEvents: [7, 42],
  'searching.reading': [7, 42],
  'held.newest': [7, 42],
  'held.some': [7, 42],
  'held.days': ['DAYS'],
  'held.whole': ['DAYS'],
  'tables.rowsOf': ['1', '2', '3'],
  summary: [{ events: 7, regions: 8, days: 'DAYS', reports: 9 }],
  dataDate: ['DAY'],
  withdrawnOn: ['DAY'],
  removeRegion: ['NAME'],
  'ended.merged': ['DAY'],
  'versions.shownThen': ['VERSION', 'DAY'],
  'versions.shownNow': ['VERSION', 'DAY'],
  'versions.title': ['VERSION'],
  'versions.span': ['EARLIER', 'LATER'],
  'versions.versionOf': ['VERSION', 'DAY'],
  'versions.heading': ['WHAT', 7],
  'versions.rest': [7],
  legendFrom: [7, null],
  hiddenByFilters: [7],
  namesThisPlace: [7],
  oneOfRegions: [7],
  reported: ['DAYS'],
  overRegions: [7],
  inRegions: [7],
  placeNotSaid: ['NAME'],
  somewhereIn: ['NAME'],
  accordingTo: ['NAME', 'VERB'],
  couldNotConfirm: ['NAME'],
  deniedBy: ['NAME'],
  via: ['MEDIUM'],
  answers: ['NAME'],
  partyOf: ['PARTY'],
  figureIn: ['PLACE'],
  scoped: ['AMOUNT', ['PLACE', 'WORDS']],
  without: ['FILTER'],
  theDays: ['DAYS'],
  measure: ['MEASURE', 'VALUE', false],
  partOfWhole: ['PART', 'WHOLE'],
  'wording.exactly': ['VALUE'],
  'wording.atLeast': ['VALUE'],
  'wording.moreThan': ['VALUE'],
  'wording.about': ['VALUE'],
  'wording.upTo': ['VALUE'],
  'wording.between': ['VALUE'],
  range: ['LOW', 'HIGH'],
  bestOfRange: ['BEST', 'RANGE'],
  credits: ['NAMES'],
  published: ['DAY'],
  'exporting.shown': ['SUMMARY'],
  'exporting.withheld': [7],
  'exporting.saved': ['NAME'],
  'exporting.savedSmaller': ['NAME', 7, 8],
  'exporting.savedAsSvg': ['NAME'],
  'exporting.cited.sha256': ['DIGITS'],
  'exporting.cited.accessed': ['DAY', 'TIME', 'ZONE'],
  'exporting.notRows': [7],
  'exporting.progress': [7, 8],
  'exporting.leftOut': [7, 'WHY'],
  'exporting.lost': ['WHAT', 7],
  'charts.list': [['NAME', 'OTHER']],
  'charts.total': ['WHAT', 'WHO', 'FROM'],
  'charts.contested': [7],
  totalsWithout: [7],
  shareLong: [777],
  version: ['VERSION'],
  kilometres: [7],
  'onMap.within': [7, 'CENTRE'],
  'onMap.toUnplaced': [7],
  'onMap.toUndated': [7],
  'searching.region': [7],
  'searching.city': ['REGION'],
  'searching.event': ['TYPE', 'WHEN'],
  'searching.claimant': ['ROLE', 7],
  'searching.more': [7],
  'searching.summary': [7, 8],
  'help.hovered': ['NAME', 'EVENTS'],
  'help.hoveredNone': ['NAME'],
  'time.zone': ['ZONE'],
  'time.picture': ['TITLE', 'COVERED'],
  'time.fullest': ['DAYS', 7],
  'time.undated': [7],
  'time.highest': [7],
  'time.last': [7],
  'time.previous': ['DAYS'],
  'time.next': ['DAYS'],
  'time.outside': ['COVERED'],
  'print.since': ['DAY'],
  'print.until': ['DAY'],
  'print.text': ['WORDS'],
  'print.selected': ['NAMES'],
  'print.cite': ['[7]'],
  'print.unplaced': [7],
  'print.language': ['NAME'],
  'print.archived': ['DAY'],
  'print.mapData': ['CREDITS'],
  'charts.measureName': ['MEASURE'],
  'charts.inPlace': ['WHAT', 'PLACE'],
  'charts.byClaimant': ['WHAT'],
  'charts.byPlace': ['WHAT'],
  'charts.severalPlaces': ['PLACES'],
  'charts.speakers': [7],
  'charts.shotDown': ['7'],
  'charts.notSaid': ['7'],
  'charts.filled': ['7', '8'],
  'charts.at': ['7'],
  'charts.between': ['7', '8'],
  'charts.axis': ['7', '8'],
  'tables.notSplit': [7],
  'mapping.columnsAndRows': [7],
  'mapping.row': [7],
  'mapping.leftOut': ['WHY'],
  'own.choice': ['NAME'],
  'own.leftOut': [7],
  'offline.kilobytes': [7],
  'offline.megabytes': [7],
  'offline.toFetch': ['SIZE', 7],
  'offline.kept': ['DAY', 'SIZE'],
  'offline.keptData': ['DAY'],
  'offline.newer': ['SIZE'],
  'offline.newerData': ['DAY'],
  'offline.edition': ['TITLE', 'VERSION'],
  'offline.altered': ['FILE'],
  'offline.gone': ['DAY'],
  'offline.age': [7],
  'opening.limits': [777],
  'opening.reading': ['NAME'],
  'opening.progress': [7, 8],
  'opening.wasRead': [7],
  'opening.places': [7, 8, 9],
  'opening.notTaken': [7, 8],
  'opening.onlyFirst': [7, 8],
  'opening.tooMany': [7],
  'opening.rowsLike': [7, 8],
  'opening.because': ['WHY', 'HELP'],
  'opening.summary': [7],
  'opening.firstProblems': [7, 8],
  'pages.mail.subject': ['WHAT'],
  'pages.mail.event': ['ID'],
  'pages.mail.dataset': ['ID', 'VERSION'],
  'pages.mail.page': ['LINK'],
}

/** Functions that leave an argument out on purpose, with what they leave out. */
const LEFT_OUT: Readonly<Record<string, string>> = { 'en.accordingTo': 'VERB' }

/** Reasons that speak of what JSON calls null and NaN. */
const OF_JSON = new Set(['problems.notANumber', 'problems.oneEndOnly'])

/** Functions tested by themselves: their argument is no text, or they say it all without one. */
const ELSEWHERE = new Set(['message', 'wording.noneOrUnknown'])

function textOf([path, value]: Leaf): string {
  const text: unknown =
    typeof value === 'function' ? Reflect.apply(value, undefined, ARGUMENTS[path] ?? []) : value
  if (typeof text !== 'string') throw new Error(`${path} is no text`)
  return text
}

function wordsAndNumbersOf(argument: unknown): readonly string[] {
  if (typeof argument === 'string' || typeof argument === 'number') return [String(argument)]
  if (typeof argument !== 'object' || argument === null) return []
  return Object.values(argument).flatMap(wordsAndNumbersOf)
}

function textsIn(language: (typeof LANGUAGES)[number]): readonly Leaf[] {
  const leaves = wordsOf(language).filter(
    ([path, value]) => typeof value !== 'function' || path in ARGUMENTS || path === 'wording.noneOrUnknown',
  )
  return leaves.map((leaf) => [leaf[0], textOf(leaf)])
}

const english = wordsOf('en')
const ukrainian = wordsOf('uk')

describe('the two catalogues', () => {
  it('say the same things', () => {
    expect(ukrainian.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort())
  })

  it('say a thing with a text where the other has one, and with a function where the other has one', () => {
    const kinds = (leaves: readonly Leaf[]) => new Map(leaves.map(([path, value]) => [path, typeof value]))
    expect(kinds(ukrainian)).toEqual(kinds(english))
  })

  it('take the same number of arguments; only English needs no verb to say "according to"', () => {
    const arities = (leaves: readonly Leaf[]) =>
      new Map(leaves.flatMap(([path, value]) => (typeof value === 'function' ? [[path, value.length]] : [])))
    const differing = [...arities(english)].filter(([path, arity]) => arities(ukrainian).get(path) !== arity)
    expect(differing).toEqual([['accordingTo', 1]])
  })

  it('have every function tried here: a new one needs its line in ARGUMENTS', () => {
    const functions = english.flatMap(([path, value]) => (typeof value === 'function' ? [path] : []))
    expect(functions.filter((path) => !(path in ARGUMENTS) && !ELSEWHERE.has(path))).toEqual([])
  })
})

describe.each(LANGUAGES)('every text of the catalogue "%s"', (language) => {
  const texts = textsIn(language)

  it('says something', () => {
    expect(texts.filter(([, text]) => String(text).trim() === '')).toEqual([])
  })

  it('holds what it was given', () => {
    const missing = texts.flatMap(([path, text]) => {
      const given = wordsAndNumbersOf(ARGUMENTS[path]).filter(
        (word) => word !== LEFT_OUT[`${language}.${path}`],
      )
      return given.filter((word) => !String(text).includes(word)).map((word) => `${path}: ${word}`)
    })
    expect(missing).toEqual([])
  })

  it('never shows a hole of the program', () => {
    expect(
      texts.filter(
        ([path, text]) => !OF_JSON.has(path) && /undefined|null|NaN|\[object|\$\{/.test(String(text)),
      ),
    ).toEqual([])
  })

  it('is no markup, holds no address, and turns no text round', () => {
    const suspicious = /[<>]|https?:|www\.|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/
    expect(texts.filter(([, text]) => suspicious.test(String(text)))).toEqual([])
  })

  it('explains the map in at most 120 words', () => {
    const words = stringsOf(language).howToReadText.join(' ').split(/\s+/)
    expect(words.length).toBeLessThanOrEqual(120)
    expect(words.length).toBeGreaterThan(30)
  })

  it('gives no two values of one facet the same name', () => {
    const { types, parties, supports } = stringsOf(language)
    const facets = [
      types,
      parties,
      Object.fromEntries(Object.values(supports).map((s) => [s.label, s.label])),
    ]
    for (const facet of facets) expect(new Set(Object.values(facet)).size).toBe(Object.keys(facet).length)
    expect(Object.keys(supports)).toHaveLength(
      new Set(Object.values(supports).map(({ label }) => label)).size,
    )
  })
})

describe('the Ukrainian catalogue', () => {
  const texts = textsIn('uk')

  it('has no letter that only Russian has', () => {
    expect(texts.filter(([, text]) => /[ыэъё]/i.test(String(text)))).toEqual([])
  })

  it('mixes no Latin letter into a Ukrainian word', () => {
    const mixed = /[a-z](?=[а-яіїєґ])|[а-яіїєґ](?=[a-z])/i
    expect(texts.filter(([, text]) => mixed.test(String(text)))).toEqual([])
  })

  it('leaves nothing in English but the name of the site', () => {
    const same = new Map(textsIn('en'))
    const untranslated = texts.filter(([path, text]) => same.get(path) === text && /[a-z]/.test(String(text)))
    expect(untranslated.map(([path]) => path)).toEqual(['site'])
  })
})

describe('the words of known measures', () => {
  const measures = [
    'killed',
    'wounded',
    'dronesLaunched',
    'dronesIntercepted',
    'missilesIntercepted',
    'buildingsDamaged',
    'troopsPresent',
  ]
  it.each(LANGUAGES)('hold the number, not the id of the measure in brackets (%s)', (language) => {
    const { measure } = stringsOf(language)
    for (const id of measures) {
      expect(measure(id, '48', false)).toMatch(/\b48\b/)
      expect(measure(id, '48', false)).not.toContain('(')
    }
    expect(new Set(measures.map((id) => measure(id, '48', false))).size).toBe(measures.length)
  })

  it.each(LANGUAGES)('fall back to the id for a measure that a data set brings itself (%s)', (language) => {
    const { measure } = stringsOf(language)
    expect(measure('bridgesHit', '3', false)).toBe('3 (bridgesHit)')
    expect(measure('constructor', '3', false)).toBe('3 (constructor)')
  })
})
