import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FIRST_VIEW, NO_FILTER, type View } from '../../src/domain/view'
import type { LinkNotice } from '../../src/link/codec'
import { createLinkHistory, REPLACE_INTERVAL_MS } from '../../src/link/history'
import { createFakePage, type FakePage } from './fakePage'

const HOME = 'https://atlas.example/map/'
const at = (zoom: number, view: View = FIRST_VIEW): View => ({ ...view, camera: { zoom, lat: 49, lng: 31 } })
const inRegion = (region: string, view: View = FIRST_VIEW): View => ({ ...view, region })
const searching = (text: string): View => ({ ...FIRST_VIEW, filter: { ...NO_FILTER, text } })

interface Visit {
  readonly view: View
  readonly notices: readonly LinkNotice[]
  readonly focusId: string | null
}

function setUp(page: FakePage) {
  const visits: Visit[] = []
  const history = createLinkHistory({
    window: page,
    onNavigate: (view, notices, focusId) => visits.push({ view, notices, focusId }),
  })
  return {
    history,
    visits,
    arrival: history.start(),
    fragments: () => page.addresses().map((one) => one.slice(HOME.length)),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('start', () => {
  it('gives the first view for a plain address, and leaves it plain', () => {
    const page = createFakePage(HOME)
    const { arrival, visits } = setUp(page)
    expect(arrival).toEqual({ view: FIRST_VIEW, notices: [] })
    expect([page.addresses(), page.writes(), visits]).toEqual([[HOME], 0, []])
  })

  it('says what the address said and rewrites it in its canonical form, without an entry', () => {
    const { arrival, fragments } = setUp(createFakePage(`${HOME}#map=6/49/31&x=1&theme=blue`))
    expect(arrival.view).toEqual(at(6))
    expect(arrival.notices.map(({ kind }) => kind)).toEqual(['unknownKeys', 'badValues'])
    expect(fragments()).toEqual(['#v=1&map=6.00/49.0000/31.0000'])
  })

  it('takes trackers out of the address (U42)', () => {
    const page = createFakePage(`${HOME}?utm_source=x&fbclid=y#map=6/49/31`)
    const { arrival, history } = setUp(page)
    expect(arrival.view).toEqual(at(6))
    expect(page.addresses()).toEqual([`${HOME}#v=1&map=6.00/49.0000/31.0000`])
    expect(history.address()).toBe(HOME)
  })

  it('takes them out of a canonical address, too', () => {
    const page = createFakePage(`${HOME}?gclid=1#v=1&region=UA-63`)
    setUp(page)
    expect(page.addresses()).toEqual([`${HOME}#v=1&region=UA-63`])
  })

  it('leaves a canonical address alone', () => {
    const page = createFakePage(`${HOME}#v=1&region=UA-63`)
    expect(setUp(page).arrival.view).toEqual(inRegion('UA-63'))
    expect(page.writes()).toBe(0)
  })

  it('after a reload finds the view again, and Back still works', () => {
    const page = createFakePage(HOME)
    setUp(page).history.push(inRegion('UA-63'), 'map')
    const again = page.reloaded()
    const { arrival, visits } = setUp(again)
    expect(arrival.view).toEqual(inRegion('UA-63'))
    again.go(-1)
    again.settle()
    expect(visits).toEqual([{ view: FIRST_VIEW, notices: [], focusId: 'map' }])
  })
})

describe('push', () => {
  it('adds an entry for each change, and none for the same view', () => {
    const { history, fragments } = setUp(createFakePage(HOME))
    history.push(FIRST_VIEW, null)
    history.push(inRegion('UA-63'), 'a')
    history.push(inRegion('UA-63'), 'b')
    history.push(FIRST_VIEW, 'c')
    expect(fragments()).toEqual(['', '#v=1&region=UA-63', ''])
  })

  it('writes once for each entry that follows another', () => {
    const page = createFakePage(HOME)
    const { history } = setUp(page)
    history.push(inRegion('UA-63'), 'a')
    const before = page.writes()
    history.push(inRegion('UA-14'), 'b')
    history.push(inRegion('UA-23'), 'c')
    expect(page.writes() - before).toBe(2)
  })

  it('writes a waiting camera to the entry that it belongs to first', () => {
    const { history, fragments } = setUp(createFakePage(HOME))
    history.replace(at(5))
    history.replace(at(6))
    history.push(inRegion('UA-63', at(6)), null)
    vi.advanceTimersByTime(5000)
    expect(fragments()).toEqual([
      '#v=1&map=6.00/49.0000/31.0000',
      '#v=1&map=6.00/49.0000/31.0000&region=UA-63',
    ])
  })

  it('of the view that waits adds no entry but writes it', () => {
    const { history, fragments } = setUp(createFakePage(HOME))
    history.replace(searching('K'))
    history.replace(searching('Ky'))
    history.push(searching('Ky'), 'search')
    expect(fragments()).toEqual(['#v=1&q=Ky'])
  })

  it('drops the entries that the reader went back from', () => {
    const page = createFakePage(HOME)
    const { history, fragments } = setUp(page)
    history.push(inRegion('UA-63'), null)
    page.go(-1)
    history.push(inRegion('UA-14'), null)
    expect(fragments()).toEqual(['', '#v=1&region=UA-14'])
  })
})

describe('replace', () => {
  it('writes at once, then at most once per interval, and the last view always', () => {
    const page = createFakePage(HOME)
    const { history, fragments } = setUp(page)
    for (let ms = 0; ms < 2000; ms += 20) {
      history.replace(at(3 + ms / 1000))
      vi.advanceTimersByTime(20)
    }
    vi.advanceTimersByTime(REPLACE_INTERVAL_MS)
    expect(page.writes()).toBe(5)
    expect(fragments()).toEqual(['#v=1&map=4.98/49.0000/31.0000'])
  })

  it('writes nothing for the same view, and keeps the focus that the entry remembers', () => {
    const page = createFakePage(HOME)
    const { history, visits } = setUp(page)
    history.push(inRegion('UA-63'), 'kept')
    page.go(-1)
    const before = page.writes()
    history.replace(FIRST_VIEW)
    expect(page.writes()).toBe(before)
    vi.advanceTimersByTime(REPLACE_INTERVAL_MS)
    history.replace(at(5))
    page.go(1)
    page.go(-1)
    expect(visits.at(-1)).toEqual({ view: at(5), notices: [], focusId: 'kept' })
  })

  it.each(['beforeunload', 'pagehide'] as const)(
    'does not lose what waits when the reader leaves (%s)',
    (event) => {
      const page = createFakePage(HOME)
      const { history, fragments } = setUp(page)
      history.replace(at(5))
      history.replace(at(6))
      page.leave(event)
      expect(fragments()).toEqual(['#v=1&map=6.00/49.0000/31.0000'])
    },
  )
})

describe('onNavigate', () => {
  it('is called once for Back and once for Forward, with the focus of the entry', () => {
    const page = createFakePage(HOME)
    const { history, visits } = setUp(page)
    history.push(inRegion('UA-63'), 'region-UA-63')
    page.go(-1)
    page.settle()
    page.go(1)
    page.settle()
    expect(visits).toEqual([
      { view: FIRST_VIEW, notices: [], focusId: 'region-UA-63' },
      { view: inRegion('UA-63'), notices: [], focusId: null },
    ])
  })

  it('is called once per step of a reader who goes back fast', () => {
    const page = createFakePage(HOME)
    const { history, visits } = setUp(page)
    for (const region of ['UA-63', 'UA-14', 'UA-23']) history.push(inRegion(region), region)
    page.go(-1)
    page.go(-1)
    page.settle()
    expect(visits.map(({ view }) => view.region)).toEqual(['UA-14', 'UA-63'])
    expect(visits.map(({ focusId }) => focusId)).toEqual(['UA-23', 'UA-14'])
  })

  it('finds the focus of an entry several steps back, too', () => {
    const page = createFakePage(HOME)
    const { history, visits } = setUp(page)
    for (const region of ['UA-63', 'UA-14', 'UA-23']) history.push(inRegion(region), region)
    page.go(-3)
    page.go(2)
    page.settle()
    expect(visits.map(({ view, focusId }) => [view.region, focusId])).toEqual([
      [null, 'UA-63'],
      ['UA-14', 'UA-23'],
    ])
  })

  it('is called once when the reader edits the address, which becomes canonical', () => {
    const page = createFakePage(HOME)
    const { visits, fragments } = setUp(page)
    page.visit('#region=UA-63&theme=blue')
    page.settle()
    expect(visits).toEqual([
      { view: inRegion('UA-63'), notices: [{ kind: 'badValues', keys: ['theme'] }], focusId: null },
    ])
    expect(fragments()).toEqual(['', '#v=1&region=UA-63'])
  })

  it('is called for a hashchange that came without popstate', () => {
    const page = createFakePage(HOME)
    const { visits } = setUp(page)
    page.visitQuietly('#v=1&region=UA-14')
    expect(visits).toEqual([])
    page.settle()
    expect(visits).toEqual([{ view: inRegion('UA-14'), notices: [], focusId: null }])
  })

  it('is called with the first view when the fragment is erased', () => {
    const page = createFakePage(`${HOME}#v=1&region=UA-63`)
    const { visits } = setUp(page)
    page.visit('')
    page.settle()
    expect(visits.map(({ view }) => view)).toEqual([FIRST_VIEW])
  })

  it('is not called for an anchor such as a skip link: the reader keeps the view, the address too', () => {
    const page = createFakePage(HOME)
    const { history, visits, fragments } = setUp(page)
    history.replace(at(5))
    history.replace(at(6))
    page.visit('#map')
    page.settle()
    expect(visits).toEqual([])
    expect(fragments().at(-1)).toBe('#v=1&map=6.00/49.0000/31.0000')
  })

  it('never finds a camera of the entry that was left', () => {
    const page = createFakePage(HOME)
    const { history, visits, fragments } = setUp(page)
    history.push(inRegion('UA-63'), null)
    history.replace(at(5, inRegion('UA-63')))
    history.replace(at(6, inRegion('UA-63')))
    page.go(-1)
    page.settle()
    vi.advanceTimersByTime(5000)
    expect(visits).toEqual([{ view: FIRST_VIEW, notices: [], focusId: null }])
    expect(fragments()).toEqual(['', '#v=1&map=5.00/49.0000/31.0000&region=UA-63'])
  })

  it.each([
    [null],
    ['text'],
    [7],
    [{}],
    [{ id: 7, before: null }],
    [{ id: 'a', before: 7 }],
    [{ id: 'a', before: { id: 'b', focusId: 7 } }],
  ])('finds no focus in a foreign state %j', (state) => {
    const page = createFakePage(HOME)
    const { visits } = setUp(page)
    page.history.replaceState(state, '', HOME)
    page.go(0)
    expect(visits).toEqual([{ view: FIRST_VIEW, notices: [], focusId: null }])
  })
})

describe('a browser that refuses to write', () => {
  it('does not stop the page, and the address catches up later', () => {
    const page = createFakePage(`${HOME}#region=UA-63`)
    page.isRefusing = true
    const { history, arrival, visits, fragments } = setUp(page)
    expect(arrival.view).toEqual(inRegion('UA-63'))
    history.replace(at(5))
    history.push(inRegion('UA-14'), 'a')
    expect(fragments()).toEqual(['#region=UA-63'])
    page.visit('#region=UA-23')
    page.settle()
    expect(visits).toEqual([{ view: inRegion('UA-23'), notices: [], focusId: null }])
    page.isRefusing = false
    history.push(inRegion('UA-14'), 'a')
    expect(fragments().at(-1)).toBe('#v=1&region=UA-14')
  })

  it('gets over an address of a file, and of a path with two slashes', () => {
    expect(setUp(createFakePage('file:///home/reader/index.html#x=1')).history.address()).toBe(
      'file:///home/reader/index.html',
    )
    const page = createFakePage('https://atlas.example//attacker.example/#region=UA-63')
    setUp(page)
    expect(page.addresses()).toEqual(['https://atlas.example//attacker.example/#v=1&region=UA-63'])
  })
})

describe('stop', () => {
  it('writes what waits, leaves no listener and no timer, and lets start follow', () => {
    const page = createFakePage(HOME)
    const { history, visits, fragments } = setUp(page)
    expect(page.listeners()).toBe(4)
    history.replace(at(5))
    history.replace(at(6))
    history.stop()
    expect([page.listeners(), vi.getTimerCount()]).toEqual([0, 0])
    expect(fragments()).toEqual(['#v=1&map=6.00/49.0000/31.0000'])
    page.visit('#region=UA-63')
    page.settle()
    expect(visits).toEqual([])
    expect(history.start().view).toEqual(inRegion('UA-63'))
    expect(page.listeners()).toBe(4)
  })
})
