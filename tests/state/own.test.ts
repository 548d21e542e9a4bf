import { describe, expect, it } from 'vitest'
import { FIRST_VIEW, NO_FILTER, type View } from '../../src/domain/view'
import {
  asBefore,
  type OwnFile,
  type ShownData,
  switched,
  withOwnFile,
  withoutOwn,
} from '../../src/state/own'
import { aDataset, anEvent, aRegionSet } from '../support/builders'
import { dataInThread } from '../support/inThread'

const FILE: OwnFile = {
  name: 'mine.csv',
  ...dataInThread(aDataset({ events: [anEvent({ id: 'mine' })] }), aRegionSet()),
  leftOut: 2,
}
const OTHER: OwnFile = { ...FILE, name: 'other.csv' }
const PUBLISHED: View = {
  ...FIRST_VIEW,
  set: 'one',
  version: '3',
  region: 'UA-63',
  event: 'e1',
  filter: { ...NO_FILTER, text: 'kharkiv', types: ['attack'] },
  camera: { zoom: 6, lat: 50, lng: 36 },
  screen: 'table',
  language: 'uk',
  theme: 'dark',
}
const BEFORE: ShownData = { view: PUBLISHED, own: null }

describe('a file that is shown', () => {
  it('begins with nothing selected or filtered, on the same screen, in the same language and colours', () => {
    const { view, own } = withOwnFile(BEFORE, FILE)
    expect(view).toEqual({
      ...FIRST_VIEW,
      set: 'one',
      version: '3',
      screen: 'table',
      language: 'uk',
      theme: 'dark',
    })
    expect(own).toEqual({ file: FILE, isShown: true, asideView: PUBLISHED })
  })

  it('takes the place of one opened before, and the published view is still the published one', () => {
    const first = withOwnFile(BEFORE, FILE)
    const second = withOwnFile({ ...first, view: { ...first.view, region: 'RU-KRS' } }, OTHER)
    expect(second.own).toMatchObject({ file: { name: 'other.csv' }, asideView: PUBLISHED })
  })
})

describe('switching', () => {
  it('finds either as it was left', () => {
    const shown = withOwnFile(BEFORE, FILE)
    const inOwn: View = { ...shown.view, event: 'mine', filter: { ...NO_FILTER, text: 'town' } }
    const aside = switched({ ...shown, view: inOwn }, false)
    expect(aside.view).toEqual(PUBLISHED)
    expect(aside.own?.isShown).toBe(false)
    expect(switched(aside, true)).toEqual({ view: inOwn, own: shown.own })
  })

  it('keeps the language and colours chosen meanwhile, and the data set', () => {
    const aside = switched(withOwnFile(BEFORE, FILE), false)
    const elsewhere: View = { ...aside.view, set: 'two', version: null, language: 'en', theme: 'light' }
    expect(switched({ ...aside, view: elsewhere }, true).view).toMatchObject({
      set: 'two',
      version: null,
      language: 'en',
      theme: 'light',
      event: null,
    })
  })

  it('to what is shown, or without a file, changes nothing', () => {
    const shown = withOwnFile(BEFORE, FILE)
    expect(switched(shown, true)).toBe(shown)
    expect(switched(BEFORE, true)).toBe(BEFORE)
  })
})

describe('removing', () => {
  it('brings back the published view exactly', () => {
    const shown = withOwnFile(BEFORE, FILE)
    expect(withoutOwn({ ...shown, view: { ...shown.view, region: 'RU-KRS', screen: 'map' } })).toEqual(BEFORE)
  })

  it('changes nothing else where the file stands aside', () => {
    expect(withoutOwn(switched(withOwnFile(BEFORE, FILE), false))).toEqual(BEFORE)
  })
})

describe('undoing', () => {
  const shown = withOwnFile(BEFORE, FILE)

  it('brings back exactly what was there', () => {
    expect(asBefore(withoutOwn(shown), shown)).toBe(shown)
    expect(asBefore(shown, BEFORE)).toBe(BEFORE)
  })

  it('leaves another data set that was chosen since, under the file and beside it', () => {
    const two: View = { ...FIRST_VIEW, set: 'two' }
    const again = asBefore({ view: two, own: null }, shown)
    expect(again.own).toEqual({ file: FILE, isShown: true, asideView: two })
    expect(again.view).toMatchObject({ set: 'two', version: null })
    expect(asBefore({ view: two, own: null }, BEFORE)).toEqual({ view: two, own: null })
  })
})
