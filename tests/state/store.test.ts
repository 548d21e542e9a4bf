import { describe, expect, it } from 'vitest'
import { FIRST_VIEW, type View } from '../../src/domain/view'
import type { Action } from '../../src/state/actions'
import { withOwnFile, withoutOwn } from '../../src/state/own'
import { createAppStore } from '../../src/state/store'
import { aDataset, aRegionSet } from '../support/builders'
import { dataInThread } from '../support/inThread'

function setUp(view?: View) {
  const store = createAppStore({ language: 'en', theme: 'light' }, view)
  const told: (readonly [Action['kind'], View])[] = []
  const stop = store.onAction((action, after) => told.push([action.kind, after]))
  return { ...store, told, stop, state: store.api.getState }
}

describe('the page at first', () => {
  it('shows the first view, loading, with nothing selected or said', () => {
    expect(setUp().state()).toMatchObject({
      view: FIRST_VIEW,
      preferences: { language: 'en', theme: 'light' },
      loading: { kind: 'loading' },
      read: null,
      map: { kind: 'loading' },
      hovered: null,
      brushed: null,
      focusTarget: null,
      messages: [],
    })
  })

  it('shows the view of its link', () => {
    expect(setUp({ ...FIRST_VIEW, region: 'UA-63' }).state().view.region).toBe('UA-63')
  })
})

describe('a change', () => {
  it('is told to the history with the view it led to', () => {
    const { dispatch, told } = setUp()
    dispatch({ kind: 'regionSelected', region: 'UA-63' })
    dispatch({ kind: 'regionClosed' })
    expect(told).toEqual([
      ['regionSelected', { ...FIRST_VIEW, region: 'UA-63' }],
      ['regionClosed', FIRST_VIEW],
    ])
  })

  it('that changes nothing is not told, so that Back need not be pressed twice', () => {
    const { dispatch, told, state } = setUp()
    dispatch({ kind: 'languageChosen', language: 'uk' })
    const before = state()
    dispatch({ kind: 'languageChosen', language: 'uk' })
    dispatch({ kind: 'screenChosen', screen: 'map' })
    dispatch({ kind: 'eventClosed' })
    expect([state(), told.length]).toEqual([before, 1])
    expect(state()).toBe(before)
  })

  it('is told no more to who has stopped listening', () => {
    const { dispatch, told, stop } = setUp()
    stop()
    dispatch({ kind: 'regionSelected', region: 'UA-63' })
    expect(told).toEqual([])
  })
})

describe('the focus', () => {
  it.each<[Action, 'popup' | 'details' | null]>([
    [{ kind: 'regionSelected', region: 'UA-63' }, 'popup'],
    [{ kind: 'placeChosen', region: 'UA-63' }, 'popup'],
    [{ kind: 'placeFound', region: 'UA-63' }, 'popup'],
    [{ kind: 'eventSelected', event: 'e1' }, 'details'],
    [{ kind: 'typeToggled', type: 'attack' }, null],
    [{ kind: 'viewRestored', view: { ...FIRST_VIEW, region: 'UA-63', event: 'e1' } }, null],
    [{ kind: 'viewFitted', view: { ...FIRST_VIEW, region: 'UA-63' } }, null],
  ])('after %j goes to %s', (action, target) => {
    const { dispatch, state } = setUp()
    dispatch(action)
    expect(state().focusTarget).toBe(target)
  })

  it('goes to a popup that a link had opened, once the reader chooses its region, and no history is written', () => {
    const { dispatch, state, told } = setUp({ ...FIRST_VIEW, region: 'UA-63' })
    dispatch({ kind: 'regionSelected', region: 'UA-63' })
    expect([state().focusTarget, told]).toEqual(['popup', []])
  })

  it('does not go back to the popup when the reader goes on', () => {
    const { dispatch, state } = setUp()
    dispatch({ kind: 'regionSelected', region: 'UA-63' })
    dispatch({ kind: 'typeToggled', type: 'attack' })
    expect(state().focusTarget).toBeNull()
  })
})

describe('other data', () => {
  const file = { name: 'mine.csv', ...dataInThread(aDataset(), aRegionSet()), leftOut: 0 }

  it('come with their view at once; the history hears of it, also where the views are alike', () => {
    const { show, state, told } = setUp()
    show(withOwnFile(state(), file))
    expect(state()).toMatchObject({ view: FIRST_VIEW, own: { isShown: true, file: { name: 'mine.csv' } } })
    expect(told).toEqual([['viewSwitched', FIRST_VIEW]])
  })

  it('take away what the reader was pointing at or typing', () => {
    const { api, show, state } = setUp()
    api.setState({ hovered: 'UA-63', brushed: ['2024-11-01', '2024-11-02'], focusTarget: 'popup' })
    show(withOwnFile(state(), file))
    expect(state()).toMatchObject({ hovered: null, brushed: null, focusTarget: null, clearings: 1 })
  })

  it('can be undone by the newest message only', () => {
    const { showUndoably, state, tell } = setUp({ ...FIRST_VIEW, region: 'UA-63' })
    tell({ kind: 'unchecked' })
    const before = state()
    showUndoably(withOwnFile(before, file), { kind: 'ownShown' })
    expect(state().undo).toEqual({ view: before.view, own: null })
    const shown = state()
    showUndoably(withoutOwn(shown), { kind: 'ownRemoved' })
    expect(state().undo).toEqual({ view: shown.view, own: shown.own })
    expect(state().messages).toEqual([{ kind: 'unchecked' }, { kind: 'ownRemoved' }])
  })
})
