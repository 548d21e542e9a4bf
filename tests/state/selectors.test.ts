import { describe, expect, it } from 'vitest'
import { FIRST_VIEW } from '../../src/domain/view'
import { languageOf, shownFile, shownState, themeOf } from '../../src/state/selectors'
import { createAppStore } from '../../src/state/store'
import { aDataset, aRegionSet } from '../support/builders'
import { dataInThread } from '../support/inThread'

describe('language and theme', () => {
  const { api, dispatch } = createAppStore({ language: 'uk', theme: 'dark' })

  it('are the device’s until the reader chooses', () => {
    expect([languageOf(api.getState()), themeOf(api.getState())]).toEqual(['uk', 'dark'])
  })

  it('are the reader’s choice, and the system’s again when that is chosen', () => {
    dispatch({ kind: 'languageChosen', language: 'en' })
    dispatch({ kind: 'themeChosen', theme: 'light' })
    expect([languageOf(api.getState()), themeOf(api.getState())]).toEqual(['en', 'light'])
    dispatch({ kind: 'themeChosen', theme: null })
    expect(themeOf(api.getState())).toBe('dark')
  })
})

describe('a drag over the days', () => {
  it('is shown as if the days were chosen, and leaves the view and its link alone', () => {
    const { api, dispatch, onAction } = createAppStore({ language: 'en', theme: 'light' })
    dispatch({ kind: 'daysChosen', from: '2024-11-01', to: null })
    const told: string[] = []
    onAction(({ kind }) => told.push(kind))
    const before = api.getState()
    expect(shownState(before)).toBe(before)
    api.setState({ brushed: ['2024-11-04', '2024-11-05'] })
    expect(shownState(api.getState()).view.filter).toMatchObject({ from: '2024-11-04', to: '2024-11-05' })
    expect(api.getState().view).toBe(before.view)
    expect(told).toEqual([])
  })
})

describe('the reader’s own file', () => {
  const file = { name: 'mine.csv', ...dataInThread(aDataset(), aRegionSet()), leftOut: 0 }

  it('is what the page shows only while it does not stand aside', () => {
    const own = { file, isShown: true, asideView: FIRST_VIEW }
    expect(shownFile({ own })).toBe(file)
    expect(shownFile({ own: { ...own, isShown: false } })).toBeNull()
    expect(shownFile({ own: null })).toBeNull()
  })
})
