import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { DatasetChoice } from '../../src/app/DatasetChoice'
import { showOwnFile } from '../../src/app/ownFile'
import type { ManifestEntry } from '../../src/data/manifest'
import { createAppStore } from '../../src/state/store'
import { aDataset, aRegionSet } from '../support/builders'
import { dataInThread } from '../support/inThread'
import { renderUi } from '../ui/renderUi'

const entry = (id: string): ManifestEntry => ({
  id,
  version: '1',
  file: `${id}.json`,
  title: { en: `Set ${id}` },
  licence: 'CC BY 4.0',
  sha256: '0'.repeat(64),
  versions: [],
})

function setUp(ids: readonly string[], hasOwn: boolean) {
  const store = createAppStore({ language: 'en', theme: 'light' })
  const regionSet = aRegionSet()
  store.api.setState({ loading: { kind: 'ready', ...dataInThread(aDataset({ id: 'one' }), regionSet) } })
  if (hasOwn) showOwnFile(store, { name: 'mine.csv', ...dataInThread(aDataset(), regionSet), leftOut: 0 })
  const onAction = vi.fn()
  const { user } = renderUi(<DatasetChoice store={store} datasets={ids.map(entry)} onAction={onAction} />)
  return { user, onAction, own: () => store.api.getState().own }
}

describe('"Data set"', () => {
  it('is not there where there is nothing to choose', () => {
    setUp(['one'], false)
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
  })

  it('names the reader’s file beside the published set, and switches without losing either', async () => {
    const { user, onAction, own } = setUp(['one'], true)
    const choice = screen.getByRole('combobox', { name: 'Data set' })
    expect(choice).toHaveDisplayValue('Your file: mine.csv')
    await user.selectOptions(choice, 'Set one')
    expect(own()).toMatchObject({ isShown: false, file: { name: 'mine.csv' } })
    expect(choice).toHaveDisplayValue('Set one')
    await user.selectOptions(choice, 'Your file: mine.csv')
    expect(own()?.isShown).toBe(true)
    expect(onAction).not.toHaveBeenCalled()
  })

  it('puts the file aside for another published set', async () => {
    const { user, onAction, own } = setUp(['one', 'two'], true)
    await user.selectOptions(screen.getByRole('combobox'), 'Set two')
    expect(own()?.isShown).toBe(false)
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'datasetChosen', set: 'two' })
  })
})
