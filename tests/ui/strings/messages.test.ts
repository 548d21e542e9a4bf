import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language'
import type { LoadFailure, Message } from '../../../src/state/messages'
import { stringsOf } from '../../../src/ui/strings/catalogue'

const FAILURES: readonly LoadFailure[] = ['offline', 'missing', 'server', 'altered', 'unreadable', 'tooLarge']
const FILES = ['manifest', 'dataset', 'regions', 'borders'] as const

/** Every message there is; a new kind does not compile before it stands here. */
const SAMPLES: { readonly [Kind in Message['kind']]: readonly Extract<Message, { kind: Kind }>[] } = {
  unknownKeys: [1, 2, 5].map((count) => ({ kind: 'unknownKeys', count })),
  badValues: [{ kind: 'badValues', keys: ['map', 'from'] }],
  newerVersion: [{ kind: 'newerVersion' }],
  unknownEvent: [{ kind: 'unknownEvent' }],
  eventMerged: [{ kind: 'eventMerged' }],
  eventNotHeld: [{ kind: 'eventNotHeld' }],
  unknownRegion: [{ kind: 'unknownRegion' }],
  unknownDataset: [{ kind: 'unknownDataset' }],
  unknownVersion: [{ kind: 'unknownVersion' }],
  unknownFilters: [1, 2, 5].map((count) => ({ kind: 'unknownFilters', count })),
  linkCopied: [{ kind: 'linkCopied' }],
  copyByHand: [{ kind: 'copyByHand' }],
  unchecked: [{ kind: 'unchecked' }],
  ownShown: [{ kind: 'ownShown' }],
  ownRemoved: [{ kind: 'ownRemoved' }],
  leftOut: [1, 2, 5].map((count) => ({ kind: 'leftOut', count })),
  notLoaded: FILES.flatMap((what) => FAILURES.map((why) => ({ kind: 'notLoaded', what, why }) as const)),
  plainMap: (['webgl', 'worker', 'lost', 'code'] as const).map((why) => ({ kind: 'plainMap', why })),
  noMap: (['drawing', 'borders'] as const).map((why) => ({ kind: 'noMap', why })),
}
const ALL: readonly Message[] = Object.values(SAMPLES).flat()

describe.each(LANGUAGES)('messages in "%s"', (language) => {
  const { message } = stringsOf(language)

  it('have words of their own for each thing that can be told', () => {
    expect(new Set(ALL.map(message)).size).toBe(ALL.length)
    for (const told of ALL) expect(message(told)).not.toMatch(/undefined|null|NaN|\[object|[<>]|https?:/)
  })

  it('say how many, and which parts of a link', () => {
    for (const told of ALL) {
      if ('count' in told) expect(message(told)).toContain(String(told.count))
      if ('keys' in told) expect(message(told)).toContain('map, from')
    }
  })

  it('name neither a file nor a failure by its id', () => {
    const ids = new RegExp(`\\b(${[...FAILURES, ...FILES].join('|')})\\b`)
    const shown = SAMPLES.notLoaded.map(message)
    if (language === 'uk') expect(shown.filter((text) => ids.test(text))).toEqual([])
    for (const text of shown) expect(text).toMatch(/\.$/)
  })

  it('say where else the facts are when there is no map', () => {
    for (const told of SAMPLES.noMap) expect(message(told)).toMatch(/list and the table|списку й таблиці/)
  })

  it('say that a map that is drawn otherwise shows the same', () => {
    for (const told of SAMPLES.plainMap) expect(message(told)).toMatch(/shows the same|те саме/)
  })
})

describe('messages in Ukrainian', () => {
  const texts = ALL.map(stringsOf('uk').message)

  it('are in Ukrainian', () => {
    for (const text of texts) expect(text).toMatch(/[іїєґ]/i)
    expect(texts.filter((text) => /[ыэъё]/i.test(text))).toEqual([])
  })

  it('count records with the right form of the word', () => {
    const leftOut = (count: number) => stringsOf('uk').message({ kind: 'leftOut', count })
    expect(leftOut(1)).toContain('1 запис ')
    expect(leftOut(3)).toContain('3 записи ')
    expect(leftOut(11)).toContain('11 записів ')
    expect(leftOut(21)).toContain('21 запис ')
  })
})

describe('messages in English', () => {
  const { message } = stringsOf('en')

  it('speak of one and of many', () => {
    expect(message({ kind: 'leftOut', count: 1 })).toMatch(/^1 record of the data .* is left out/)
    expect(message({ kind: 'leftOut', count: 2 })).toMatch(/^2 records of the data .* are left out/)
    expect(message({ kind: 'unknownKeys', count: 1 })).toMatch(/^1 part of this link is /)
    expect(message({ kind: 'unknownKeys', count: 2 })).toMatch(/^2 parts of this link are /)
    expect(message({ kind: 'unknownFilters', count: 1 })).toMatch(
      /^1 filter of this link does .* is left out/,
    )
    expect(message({ kind: 'unknownFilters', count: 2 })).toMatch(
      /^2 filters of this link do .* are left out/,
    )
  })

  it('say "Link copied", which scripts and readers wait for', () => {
    expect(message({ kind: 'linkCopied' })).toBe('Link copied')
  })
})
