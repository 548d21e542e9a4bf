import { describe, expect, it } from 'vitest'
import { languageOf, themeOf } from '../../src/state/selectors'
import { createAppStore } from '../../src/state/store'

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
