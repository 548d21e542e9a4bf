import { describe, expect, it } from 'vitest'
import { linkableView, mayBeOwn, withLinked } from '../../src/app/linkableView'
import { eventLink, linkOf } from '../../src/app/linkOf'
import { FIRST_VIEW, NO_FILTER, type View } from '../../src/domain/view'
import { decode, encode } from '../../src/link/codec'
import type { LinkHistory } from '../../src/link/history'
import { anEvent, aRegionSet } from '../support/builders'
import { anAtlas } from '../ui/renderUi'

const OWN: View = {
  ...FIRST_VIEW,
  region: 'UA-63',
  event: 'secret-id',
  camera: { zoom: 6, lat: 50, lng: 36 },
  filter: {
    types: ['attack', 'secretType'],
    parties: ['russia'],
    supports: ['contested'],
    regions: ['RU-KRS', 'XX-SECRET'],
    from: '2024-01-01',
    to: null,
    text: 'secret words',
  },
}

describe('a link of the reader’s own view', () => {
  it('says where, which days and which built-in filters, and nothing of the file', () => {
    const view = linkableView(OWN, aRegionSet())
    expect(view).toEqual({
      ...OWN,
      event: null,
      filter: { ...OWN.filter, types: ['attack'], regions: ['RU-KRS'], text: '' },
    })
    expect(encode(view).toLowerCase()).not.toContain('secret')
  })

  it('names no region that only the file knows', () => {
    expect(linkableView({ ...OWN, region: 'XX-SECRET' }, aRegionSet()).region).toBeNull()
  })

  it('to share names neither data set nor version, and one to report no event either', () => {
    const history: LinkHistory = {
      start: () => decode(''),
      push: () => undefined,
      replace: () => undefined,
      address: () => 'https://atlas.example/',
      stop: () => undefined,
    }
    const atlas = {
      ...anAtlas([anEvent({ id: 'secret-id' })], { id: 'secret-set', version: 'secret-1' }),
      own: { fileName: 'secret.csv' },
    }
    const state = {
      view: { ...OWN, set: 'secret-set' },
      preferences: { language: 'en', theme: 'light' },
      brushed: null,
      focusTarget: null,
      messages: [],
      clearings: 0,
      pointView: null,
    } as const
    const { href } = linkOf(state, history, atlas, null)
    expect(href).toContain('region=UA-63')
    expect(href.toLowerCase()).not.toContain('secret')
    expect(eventLink(history, atlas, 'secret-id', 'en')).toBe('https://atlas.example/#v=1&lang=en')
    expect(eventLink(history, anAtlas([], { id: 'set', version: '1' }), 'e3', 'en')).toContain('event=e3')
  })
})

describe('an address, while the reader’s own file is shown,', () => {
  it.each<[string, Partial<View>, boolean]>([
    ['of a region', { region: 'UA-63' }, true],
    ['of days and built-in types', { filter: { ...NO_FILTER, from: '2024-01-01', types: ['attack'] } }, true],
    ['of an event', { event: 'e8' }, false],
    ['of words', { filter: { ...NO_FILTER, text: 'kursk' } }, false],
    ['of a type of another data set', { filter: { ...NO_FILTER, types: ['bridges'] } }, false],
    ['of another data set', { set: 'two' }, false],
    ['of another version', { version: '0' }, false],
  ])('%s', (_, changes, isOwn) => {
    expect(mayBeOwn({ ...FIRST_VIEW, ...changes }, FIRST_VIEW)).toBe(isOwn)
  })

  it('leaves words and types of the file as they are, for no address can say them', () => {
    const linked: View = { ...FIRST_VIEW, region: 'RU-KRS', filter: { ...NO_FILTER, types: ['shelling'] } }
    expect(withLinked(OWN, linked)).toEqual({
      ...linked,
      filter: { ...NO_FILTER, types: ['secretType', 'shelling'], text: 'secret words' },
    })
  })

  it('is the same whether it is written before or after being read', () => {
    const written = linkableView(OWN, aRegionSet())
    expect(mayBeOwn(decode(encode(written)).view, FIRST_VIEW)).toBe(true)
  })
})
